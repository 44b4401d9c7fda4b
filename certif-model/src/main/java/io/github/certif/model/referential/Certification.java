package io.github.certif.model.referential;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.certif.model.code.CertificationCode;
import io.github.certif.model.code.ClauseId;
import io.github.certif.model.style.CertifStyle;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What is awarded: a title of the national register.
 *
 * <p>Immutable and thread-safe.
 */
@CertifStyle
@Value.Immutable
@JsonSerialize(as = ImmutableCertification.class)
@JsonDeserialize(as = ImmutableCertification.class)
public interface Certification {

    /**
     * Its number in the register, exactly as printed.
     *
     * @return its number in the register, exactly as printed
     */
    CertificationCode getCode();

    /**
     * The register: RNCP or RS.
     *
     * @return the register: RNCP or RS
     */
    String getRegister();

    /**
     * What kind of certification it is, for instance TITRE_A_FINALITE_PROFESSIONNELLE.
     *
     * @return what kind of certification it is, for instance TITRE_A_FINALITE_PROFESSIONNELLE
     */
    String getKind();

    /**
     * The last day of the registration.
     *
     * @return the day, inclusive; absent when it is not known
     */
    Optional<LocalDate> getRegisteredUntil();

    /**
     * The clause that names it.
     *
     * @return the clause that names it
     */
    ClauseId getClause();

    /**
     * A builder.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds a {@link Certification}.
     */
    class Builder extends ImmutableCertification.Builder {}
}
