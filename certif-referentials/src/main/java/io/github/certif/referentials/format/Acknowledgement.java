package io.github.certif.referentials.format;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.certif.model.style.CertifStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A warning of the linter that the author of a pack has looked at: it becomes an information. Blocking findings cannot be
 * acknowledged.
 *
 * <p>Immutable and thread-safe.
 */
@CertifStyle
@Value.Immutable
@JsonSerialize(as = ImmutableAcknowledgement.class)
@JsonDeserialize(as = ImmutableAcknowledgement.class)
public interface Acknowledgement {

    /**
     * The code of the finding.
     *
     * @return the code
     */
    String getCode();

    /**
     * The JSON Pointer of the finding.
     *
     * @return the pointer; absent acknowledges the code everywhere
     */
    Optional<String> getPath();

    /**
     * The file of the finding.
     *
     * @return the path inside the pack; absent acknowledges it in any file
     */
    Optional<String> getFile();

    /**
     * Why it is as it should be.
     *
     * @return the reason
     */
    String getWhy();
    /**
     * A builder.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Acknowledgement}. */
    class Builder extends ImmutableAcknowledgement.Builder {}
}
