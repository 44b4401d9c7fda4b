package io.github.certif.model.referential;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.certif.model.code.CertificationCode;
import io.github.certif.model.code.CompetencyCode;
import io.github.certif.model.style.CertifStyle;
import java.util.List;
import org.immutables.value.Value;

/**
 * One of the certifications that a centre awards under a text that names none: which competencies make it up.
 *
 * <p>A competency may stand in several. Immutable and thread-safe.
 *
 * @see Referential#awarding(AwardedUnit)
 */
@CertifStyle
@Value.Immutable
@JsonSerialize(as = ImmutableAwardedUnit.class)
@JsonDeserialize(as = ImmutableAwardedUnit.class)
public interface AwardedUnit {

    /**
     * Its number in the register.
     *
     * @return its number in the register
     */
    CertificationCode getCode();

    /**
     * The register: RNCP or RS.
     *
     * @return the register: RNCP or RS
     */
    @Value.Default
    default String getRegister() {
        return "RNCP";
    }

    /**
     * Its name.
     *
     * @return its name
     */
    String getTitle();

    /**
     * What makes it up.
     *
     * @return the competencies, at least one
     */
    List<CompetencyCode> getCompetencies();

    /**
     * Whether part of it may be awarded: ALLOWED, FORBIDDEN or UNSPECIFIED.
     *
     * @return whether part of it may be awarded: ALLOWED, FORBIDDEN or UNSPECIFIED
     */
    @Value.Default
    default String getPartial() {
        return "UNSPECIFIED";
    }

    /** Checks the invariants. */
    @Value.Check
    default void check() {
        if (getCompetencies().isEmpty()) {
            throw new IllegalStateException("a certification is made up of at least one competency");
        }
        if (!List.of("RNCP", "RS").contains(getRegister())) {
            throw new IllegalStateException("the register is RNCP or RS");
        }
        if (!List.of("ALLOWED", "FORBIDDEN", "UNSPECIFIED").contains(getPartial())) {
            throw new IllegalStateException("partial is ALLOWED, FORBIDDEN or UNSPECIFIED");
        }
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
     * Builds an {@link AwardedUnit}. When building, {@code register} defaults to {@code "RNCP"}, {@code partial}
     * defaults to {@code "UNSPECIFIED"}.
     */
    class Builder extends ImmutableAwardedUnit.Builder {}
}
