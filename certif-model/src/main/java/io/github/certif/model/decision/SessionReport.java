package io.github.certif.model.decision;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.certif.model.code.ReferentialId;
import io.github.certif.model.code.SessionId;
import io.github.certif.model.regulation.Stage;
import io.github.certif.model.style.CertifStyle;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Everything that the rules of procedure say of a session, or of one dossier, at a stage: what is kept, what is not,
 * what cannot be checked, and what is still to be shared. The report recommends; a committee rules.
 *
 * <p>Immutable and thread-safe.
 */
@CertifStyle
@Value.Immutable
@JsonSerialize(as = ImmutableSessionReport.class)
@JsonDeserialize(as = ImmutableSessionReport.class)
public interface SessionReport {

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
     * The session.
     *
     * @return the session; absent when one dossier was asked about alone
     */
    Optional<SessionId> getSession();

    /**
     * The referential.
     *
     * @return the referential
     */
    ReferentialId getReferential();

    /**
     * Its edition.
     *
     * @return its edition
     */
    String getEdition();

    /**
     * The stage.
     *
     * @return the stage
     */
    Stage getStage();

    /**
     * The day of the question: what is dated later does not exist.
     *
     * @return the day of the question
     */
    LocalDate getAsOf();

    /**
     * Every rule that was asked, kept or not, in the order of the regulation.
     *
     * @return the rules asked; empty when the text asks nothing at this stage
     */
    List<Checked> getChecks();

    /**
     * The sharing calendar as it stands.
     *
     * @return the lines; empty when the text has no calendar
     */
    List<SharingLine> getSharing();

    /**
     * What is not kept, or cannot be checked.
     *
     * @return the findings; empty when all is well
     */
    List<Finding> getFindings();

    /** Checks the invariants. */
    @Value.Check
    default void check() {
        if (!FORMAT.equals(getFormat())) {
            throw new IllegalStateException("the format is " + FORMAT);
        }
    }

    /** The JSON format. */
    String FORMAT = "certif-session-report/1";

    /**
     * A builder.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds a {@link SessionReport}. When building, {@code format} defaults to {@code FORMAT}.
     */
    class Builder extends ImmutableSessionReport.Builder {}
}
