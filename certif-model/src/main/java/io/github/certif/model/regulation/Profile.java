package io.github.certif.model.regulation;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.certif.model.style.CertifStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Which members of a body are meant: everything that is said must hold of the member. What is not known of a member is
 * no answer, neither yes nor no.
 *
 * <p>Immutable and thread-safe.
 */
@CertifStyle
@Value.Immutable
@JsonSerialize(as = ImmutableProfile.class)
@JsonDeserialize(as = ImmutableProfile.class)
public interface Profile {

    /**
     * A role that the member has, for instance {@code professional}.
     *
     * @return the role; absent when any will do
     */
    Optional<String> getRole();

    /**
     * A field in which the member works.
     *
     * @return the field; absent when any will do
     */
    Optional<String> getField();

    /**
     * The fewest years of experience, inclusive.
     *
     * @return the number; absent when none are asked for
     */
    Optional<Setting> getYearsAtLeast();

    /**
     * How long ago the member last practised, at most; counted back from the day of the ruling.
     *
     * @return the period; absent when none is asked for
     */
    Optional<Setting> getLastPracticeWithin();

    /**
     * Who has accepted the member as a judge.
     *
     * @return the certifier, or {@code ANY} for whoever may do so; absent when nobody needs to
     */
    Optional<String> getHabilitatedBy();

    /**
     * The organisations to which the member must not belong, for instance {@code CERTIFIER}.
     *
     * @return all of them; empty when the member may belong to any
     */
    List<String> getExternalTo();

    /**
     * The college that the member represents.
     *
     * @return the college; absent when any will do
     */
    Optional<String> getCollege();

    /**
     * A builder.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds a {@link Profile}.
     */
    class Builder extends ImmutableProfile.Builder {}
}
