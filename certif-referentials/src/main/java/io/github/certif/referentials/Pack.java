package io.github.certif.referentials;

import io.github.certif.model.code.ReferentialId;
import io.github.certif.model.referential.Referential;
import io.github.certif.model.style.CertifStyle;
import io.github.certif.referentials.spi.PackSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A referential as a pack brings it: with the worked cases that prove it, the text that it transcribes, and the days on
 * which that text is in force.
 *
 * <p>Usually found by {@link Referentials}; built by hand for tests and for referentials that come from elsewhere.
 *
 * <p>Immutable and thread-safe.
 */
@CertifStyle
@Value.Immutable
public interface Pack {

    /**
     * The referential.
     *
     * @return the referential, whose id is that of the pack
     */
    Referential getReferential();

    /**
     * The worked cases in the order of the pack, read when they are asked for. Not part of equality. When building, it
     * defaults to none.
     *
     * @return the cases; may be empty
     */
    @Value.Default
    @Value.Auxiliary
    default PackCases getCases() {
        return PackCases.of(List.of());
    }

    /**
     * What document it transcribes, in words.
     *
     * @return the description of the source
     */
    String getSource();

    /**
     * The first day on which the text is in force, inclusive.
     *
     * @return the day; absent when the text does not say
     */
    Optional<LocalDate> getValidFrom();

    /**
     * The last day on which the text is in force, inclusive.
     *
     * @return the day; absent when the text does not say
     */
    Optional<LocalDate> getValidUntil();

    /**
     * The pack that takes over from this one.
     *
     * @return the id; absent when there is none
     */
    Optional<ReferentialId> getReplacedBy();

    /**
     * Where its files are, for instance to lint them. Not part of equality.
     *
     * @return the files; absent for a pack that was not read from any
     */
    @Value.Auxiliary
    Optional<PackSource> getFiles();

    /**
     * The id of the referential.
     *
     * @return the id
     */
    default ReferentialId id() {
        return getReferential().getId();
    }

    /**
     * Where the pack stands, as findings show it.
     *
     * @return the place of its files, or words that say that there are none
     */
    default String place() {
        return getFiles().map(PackSource::place).orElse("(built in memory: " + id() + ")");
    }

    /**
     * Whether the pack states anything about the days on which its text is in force.
     *
     * @return true if it states a first or a last day
     */
    default boolean statesDates() {
        return getValidFrom().isPresent() || getValidUntil().isPresent();
    }

    /**
     * Whether the text is in force on a day, as far as the pack says.
     *
     * @param day the day
     * @return false if the day lies before the first or after the last one; true otherwise, also when nothing is stated
     */
    default boolean validOn(LocalDate day) {
        return !day.isBefore(getValidFrom().orElse(day))
                && !day.isAfter(getValidUntil().orElse(day));
    }

    /**
     * A builder.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Pack}. */
    class Builder extends ImmutablePack.Builder {}
}
