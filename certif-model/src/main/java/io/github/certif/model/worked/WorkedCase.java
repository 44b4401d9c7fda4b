package io.github.certif.model.worked;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.certif.model.code.PolicyId;
import io.github.certif.model.dossier.Dossier;
import io.github.certif.model.referential.AwardedUnit;
import io.github.certif.model.regulation.Stage;
import io.github.certif.model.session.Session;
import io.github.certif.model.style.CertifStyle;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A dossier and the decision that it must get: a pack tests itself with them.
 *
 * <p>Immutable and thread-safe.
 */
@CertifStyle
@Value.Immutable
@JsonSerialize(as = ImmutableWorkedCase.class)
@JsonDeserialize(as = ImmutableWorkedCase.class)
public interface WorkedCase {

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
     * Its id inside the pack.
     *
     * @return its id inside the pack
     */
    String getId();

    /**
     * The rules that it proves.
     *
     * @return ids of rows; may be empty
     */
    List<String> getRows();

    /**
     * What it shows, in one sentence.
     *
     * @return what it shows, in one sentence
     */
    String getTitle();

    /**
     * Policies chosen otherwise than by default, and parameters.
     *
     * @return policies chosen otherwise than by default, and parameters
     */
    Map<PolicyId, String> getPolicies();

    /**
     * The certification that is decided, where the text leaves them to the centre.
     *
     * @return the certification; absent when the text names what it awards, or when none was supplied
     */
    Optional<AwardedUnit> getCertification();

    /**
     * The day of the question.
     *
     * @return the day of the question
     */
    LocalDate getAsOf();

    /**
     * The dossier.
     *
     * @return the dossier; absent when the case is about a session
     */
    Optional<Dossier> getDossier();

    /**
     * The session.
     *
     * @return the session; absent when the case is about a dossier
     */
    Optional<Session> getSession();

    /**
     * The stage at which the rules of procedure are asked.
     *
     * @return the stage; before the session by default
     */
    @Value.Default
    default Stage getStage() {
        return Stage.BEFORE_SESSION;
    }

    /**
     * What it must come to.
     *
     * @return what it must come to
     */
    Expectation getExpect();

    /** Checks the format, and that the case is about one thing. */
    @Value.Check
    default void check() {
        if (!FORMAT.equals(getFormat())) {
            throw new IllegalStateException("the format is " + FORMAT);
        }
        if (getDossier().isPresent() == getSession().isPresent()) {
            throw new IllegalStateException("a worked case has exactly one of dossier, session");
        }
    }

    /** The JSON format. */
    String FORMAT = "certif-case/1";

    /**
     * A builder.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds a {@link WorkedCase}. When building, {@code format} defaults to {@code FORMAT} and {@code stage}
     * to {@code BEFORE_SESSION}.
     */
    class Builder extends ImmutableWorkedCase.Builder {}
}
