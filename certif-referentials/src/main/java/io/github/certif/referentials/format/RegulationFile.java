package io.github.certif.referentials.format;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.certif.model.regulation.Regulation;
import io.github.certif.model.style.CertifStyle;
import org.immutables.value.Value;

/**
 * The file {@code regulation.json}: a {@link Regulation} with the format in front.
 *
 * <p>Immutable and thread-safe.
 */
@CertifStyle
@SuppressWarnings("immutables:subtype") // the file is a regulation with its format in front, and has nothing else
@Value.Immutable
@JsonSerialize(as = ImmutableRegulationFile.class)
@JsonDeserialize(as = ImmutableRegulationFile.class)
public interface RegulationFile extends Regulation {

    /** The JSON format. */
    String FORMAT = "certif-regulation/1";

    /**
     * The name and version of the JSON format. When building, it defaults to {@link #FORMAT}.
     *
     * @return always {@link #FORMAT}
     */
    @Value.Default
    default String getFormat() {
        return FORMAT;
    }

    /** Checks the format. */
    @Value.Check
    default void check() {
        Formats.check(FORMAT, getFormat());
    }

    /**
     * The regulation without the format.
     *
     * @return the regulation
     */
    default Regulation regulation() {
        return Regulation.builder().from((Regulation) this).build();
    }
    /**
     * A builder.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link RegulationFile}. */
    class Builder extends ImmutableRegulationFile.Builder {}
}
