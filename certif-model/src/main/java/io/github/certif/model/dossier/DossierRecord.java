package io.github.certif.model.dossier;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.certif.model.code.Unit;
import io.github.certif.model.style.CertifStyle;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Something recorded about a candidate: a training, a company mission, a proof, an exclusion, hours of practice.
 *
 * <p>Immutable and thread-safe.
 */
@CertifStyle
@Value.Immutable
@JsonSerialize(as = ImmutableDossierRecord.class)
@JsonDeserialize(as = ImmutableDossierRecord.class)
public interface DossierRecord {

    /**
     * Its kind.
     *
     * @return its kind
     */
    String getKind();

    /**
     * Its id inside the dossier.
     *
     * @return the id; absent when nothing refers to it
     */
    Optional<String> getId();

    /**
     * The day on which it was recorded.
     *
     * @return the day on which it was recorded
     */
    LocalDate getOn();

    /**
     * Its first day.
     *
     * @return the day; absent when it has none
     */
    Optional<LocalDate> getStartsOn();

    /**
     * Its last day, inclusive.
     *
     * @return the day; absent when it has none or is not over
     */
    Optional<LocalDate> getEndsOn();

    /**
     * The units that it is about.
     *
     * @return the units; empty when it is about none in particular
     */
    List<Unit> getAbout();

    /**
     * Its attributes by name, for instance {@code form}, {@code source}, {@code role}.
     *
     * @return its attributes by name, for instance {@code form}, {@code source}, {@code role}
     */
    @Value.Redacted
    Map<String, String> getAttributes();

    /**
     * Its quantities by unit, for instance {@code HOURS}.
     *
     * @return its quantities by unit, for instance {@code HOURS}
     */
    Map<String, BigDecimal> getAmounts();

    /**
     * Its lists of words by name, for instance the topics that a notice covers.
     *
     * @return its lists by name
     */
    @Value.Redacted
    Map<String, List<String>> getLists();

    /**
     * Its other days by name, for instance {@code agreement}.
     *
     * @return its other days by name
     */
    Map<String, LocalDate> getDays();

    /**
     * The kinds of documents attached.
     *
     * @return the kinds of documents attached
     */
    List<String> getDocuments();

    /**
     * Whether it is contested.
     *
     * @return whether it is contested
     */
    @Value.Default
    default boolean isContested() {
        return false;
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
     * Builds a {@link DossierRecord}. When building, {@code contested} defaults to {@code false}.
     */
    class Builder extends ImmutableDossierRecord.Builder {}
}
