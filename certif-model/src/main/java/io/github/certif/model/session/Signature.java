package io.github.certif.model.session;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.certif.model.style.CertifStyle;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Who signed, when and how.
 *
 * <p>Immutable and thread-safe.
 */
@CertifStyle
@Value.Immutable
@JsonSerialize(as = ImmutableSignature.class)
@JsonDeserialize(as = ImmutableSignature.class)
public interface Signature {

    /**
     * Who signed: the id of a juror, or a word for somebody else.
     *
     * @return the id
     */
    String getBy();

    /**
     * The day.
     *
     * @return the day; absent when the signature bears none
     */
    Optional<LocalDate> getOn();

    /**
     * How it was made.
     *
     * @return the kind; by hand by default
     */
    @Value.Default
    default SignatureKind getKind() {
        return SignatureKind.HANDWRITTEN;
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
     * Builds a {@link Signature}.
     */
    class Builder extends ImmutableSignature.Builder {}
}
