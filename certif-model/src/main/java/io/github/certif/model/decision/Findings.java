package io.github.certif.model.decision;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.certif.model.style.CertifStyle;
import java.util.List;
import org.immutables.value.Value;

/**
 * Findings as a JSON document of their own.
 *
 * <p>Immutable and thread-safe.
 */
@CertifStyle
@Value.Immutable
@JsonSerialize(as = ImmutableFindings.class)
@JsonDeserialize(as = ImmutableFindings.class)
public interface Findings {

    /**
     * The name and version of the JSON format.
     *
     * @return the name and version of the JSON format
     */
    @Value.Default
    default String getFormat() {
        return FORMAT;
    }

    /**
     * The findings.
     *
     * @return the findings; empty when nothing was found
     */
    List<Finding> getFindings();

    /** Checks the format. */
    @Value.Check
    default void check() {
        if (!FORMAT.equals(getFormat())) {
            throw new IllegalStateException("the format is " + FORMAT);
        }
    }

    /** The JSON format. */
    String FORMAT = "certif-findings/1";

    /**
     * The document of some findings.
     *
     * @param findings the findings
     * @return the document
     */
    static Findings of(List<Finding> findings) {
        return builder().findings(findings).build();
    }

    /**
     * A builder.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds a {@link Findings}. When building, {@code format} defaults to {@code FORMAT}.
     */
    class Builder extends ImmutableFindings.Builder {}
}
