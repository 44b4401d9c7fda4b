package io.github.certif.model.decision;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.certif.model.code.Clause;
import io.github.certif.model.style.CertifStyle;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One line of a sharing calendar as it stands in a session on a day.
 *
 * <p>Immutable and thread-safe.
 */
@CertifStyle
@Value.Immutable
@JsonSerialize(as = ImmutableSharingLine.class)
@JsonDeserialize(as = ImmutableSharingLine.class)
public interface SharingLine {

    /**
     * What is shared.
     *
     * @return what is shared
     */
    String getDocument();

    /**
     * Who shares it.
     *
     * @return the role; absent when the text does not say
     */
    Optional<String> getBy();

    /**
     * To whom.
     *
     * @return to whom
     */
    String getTo();

    /**
     * The last day, inclusive.
     *
     * @return the day; absent when the text gives none, or when it is not known
     */
    Optional<LocalDate> getDue();

    /**
     * How many copies there must be.
     *
     * @return the number; absent when the text gives none
     */
    Optional<Integer> getCopies();

    /**
     * The day on which it was shared.
     *
     * @return the day; absent when it was not
     */
    Optional<LocalDate> getSharedOn();

    /**
     * How it stands.
     *
     * @return how it stands
     */
    SharingState getState();

    /**
     * The clause that asks for it.
     *
     * @return the clause; absent when the clause table lacks it
     */
    Optional<Clause> getClause();

    /**
     * A builder.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link SharingLine}. */
    class Builder extends ImmutableSharingLine.Builder {}
}
