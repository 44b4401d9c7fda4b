package io.github.certif.model.regulation;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.certif.model.code.ClauseId;
import io.github.certif.model.style.CertifStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How long a document is kept. Where several entries hold for a document, all of them must be over.
 *
 * <p>Immutable and thread-safe.
 */
@CertifStyle
@Value.Immutable
@JsonSerialize(as = ImmutableKeeping.class)
@JsonDeserialize(as = ImmutableKeeping.class)
public interface Keeping {

    /**
     * What is kept, for instance {@code MINUTES}; worded under {@code document.<document>}.
     *
     * @return the kind of document
     */
    String getDocument();

    /**
     * Where it holds at all.
     *
     * @return what the policies and facts must say; absent means everywhere
     */
    Optional<Requirement> getWhen();

    /**
     * For how long, counted from the day on which the document was closed: a period, or {@code UNLIMITED}.
     *
     * @return the period; absent means without limit, unless {@code until} gives a day
     */
    Optional<Setting> getPeriod();

    /**
     * At least until a day, inclusive.
     *
     * @return the day; absent when the text gives none
     */
    Optional<Moment> getUntil();

    /**
     * The clause that says so.
     *
     * @return the clause that says so
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
     * Builds a {@link Keeping}.
     */
    class Builder extends ImmutableKeeping.Builder {}
}
