package io.github.certif.model.regulation;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.certif.model.code.BlocCode;
import io.github.certif.model.code.ClauseId;
import io.github.certif.model.code.CompetencyCode;
import io.github.certif.model.code.ReferentialId;
import io.github.certif.model.style.CertifStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What blocs of another registration are worth in this one: directed, and never chained.
 *
 * <p>Immutable and thread-safe.
 */
@CertifStyle
@Value.Immutable
@JsonSerialize(as = ImmutableEquivalence.class)
@JsonDeserialize(as = ImmutableEquivalence.class)
public interface Equivalence {

    /**
     * What must be held, all of it.
     *
     * @param referential the other referential, whatever its edition
     * @param blocs its blocs, at least one
     */
    record Held(ReferentialId referential, List<BlocCode> blocs) {

        /** Copies the list and checks that it is not empty. */
        public Held {
            blocs = List.copyOf(blocs);
            if (blocs.isEmpty()) {
                throw new IllegalArgumentException("an equivalence names at least one bloc that must be held");
            }
        }
    }

    /**
     * What that gives here.
     *
     * @param blocs blocs of this referential
     * @param competencies competencies of this referential
     */
    record Gives(
            @JsonSetter(nulls = Nulls.AS_EMPTY) List<BlocCode> blocs,
            @JsonSetter(nulls = Nulls.AS_EMPTY) List<CompetencyCode> competencies) {

        /** Copies the lists and checks that they are not both empty. */
        public Gives {
            blocs = List.copyOf(blocs);
            competencies = List.copyOf(competencies);
            if (blocs.isEmpty() && competencies.isEmpty()) {
                throw new IllegalArgumentException("an equivalence gives at least one bloc or competency");
            }
        }
    }

    /**
     * What must be held.
     *
     * @return what must be held
     */
    Held getHeld();

    /**
     * What it gives.
     *
     * @return what it gives
     */
    Gives getGives();

    /**
     * When it must have been acquired.
     *
     * @return the window; absent when any day will do
     */
    Optional<Window> getAcquired();

    /**
     * The day on which it counts as acquired here: ORIGINAL, when the last of the blocs was acquired; or SWITCH, when
     * the candidate enrolled here.
     *
     * @return ORIGINAL or SWITCH
     */
    @Value.Default
    default Setting getDate() {
        return Setting.literal("ORIGINAL");
    }

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
     * Builds an {@link Equivalence}. When building, {@code date} defaults to {@code ORIGINAL}.
     */
    class Builder extends ImmutableEquivalence.Builder {}
}
