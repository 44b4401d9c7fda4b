package io.github.certif.referentials.format;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.certif.model.referential.Activity;
import io.github.certif.model.referential.Assessment;
import io.github.certif.model.referential.Bloc;
import io.github.certif.model.referential.Certification;
import io.github.certif.model.referential.Competency;
import io.github.certif.model.referential.Criterion;
import io.github.certif.model.referential.PrintedForm;
import io.github.certif.model.style.CertifStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The file {@code referential.json}: what a certification is made of.
 *
 * <p>Immutable and thread-safe.
 */
@CertifStyle
@Value.Immutable
@JsonSerialize(as = ImmutableReferentialFile.class)
@JsonDeserialize(as = ImmutableReferentialFile.class)
public interface ReferentialFile {

    /** The JSON format. */
    String FORMAT = "certif-referential/1";

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
     * What is awarded.
     *
     * @return the certification; absent when the text names none
     */
    Optional<Certification> getCertification();

    /**
     * The blocs in order.
     *
     * @return the blocs; empty when the title has none
     */
    List<Bloc> getBlocs();

    /**
     * The competencies in order.
     *
     * @return the competencies
     */
    List<Competency> getCompetencies();

    /**
     * The criteria in order.
     *
     * @return the criteria; empty when the text prints none
     */
    List<Criterion> getCriteria();

    /**
     * The activities in order.
     *
     * @return the activities; empty when the text prints none
     */
    List<Activity> getActivities();

    /**
     * The assessments in order.
     *
     * @return the assessments
     */
    List<Assessment> getAssessments();

    /**
     * Printed forms and lists that are no assessments.
     *
     * @return the forms; empty when the text prints none
     */
    List<PrintedForm> getForms();

    /**
     * What the source says of how many units there are.
     *
     * @return the counts; empty when the source gives none that is worth comparing
     */
    List<Announced> getAnnounced();

    /**
     * A builder.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ReferentialFile}. */
    class Builder extends ImmutableReferentialFile.Builder {}
}
