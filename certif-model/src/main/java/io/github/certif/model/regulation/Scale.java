package io.github.certif.model.regulation;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.github.certif.model.code.Level;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a result is expressed on: levels in order, or marks.
 *
 * <p>Immutable and thread-safe.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Scale.RatingScale.class, name = "RATING"),
    @JsonSubTypes.Type(value = Scale.ScoreScale.class, name = "SCORE")
})
public sealed interface Scale {

    /**
     * Levels in ascending order. They are ordinal: nothing is added or averaged, and scales are never compared.
     *
     * @param levels the levels, lowest first, distinct
     * @param pass the lowest level that counts as acquired
     */
    record RatingScale(List<Level> levels, Level pass) implements Scale {

        /**
         * Checks the scale.
         *
         * @throws IllegalArgumentException if a level is given twice or the passing level is not one of them
         */
        public RatingScale {
            Objects.requireNonNull(levels, "levels");
            Objects.requireNonNull(pass, "pass");
            levels = List.copyOf(levels);
            if (levels.stream().distinct().count() != levels.size()) {
                throw new IllegalArgumentException("the levels of a rating scale are distinct");
            }
            if (!levels.contains(pass)) {
                throw new IllegalArgumentException("the passing level is one of the levels of its scale");
            }
        }
    }

    /**
     * Marks from a least to a greatest one, by steps.
     *
     * @param min the least mark
     * @param max the greatest mark
     * @param step the distance between two marks that follow one another
     * @param unit what the marks are called, for instance {@code points}
     * @param bands the levels that marks stand for, ascending; empty when there is none
     * @param to the rating scale of those levels; absent when there is none
     */
    record ScoreScale(
            BigDecimal min,
            BigDecimal max,
            BigDecimal step,
            Optional<String> unit,
            List<Band> bands,
            Optional<String> to)
            implements Scale {

        /**
         * Checks the scale.
         *
         * @throws IllegalArgumentException if the bounds, the step or the order of the bands is wrong
         */
        @SuppressWarnings("ConstantValue") // Jackson passes null for a list that is not there
        public ScoreScale {
            Objects.requireNonNull(min, "min");
            Objects.requireNonNull(max, "max");
            Objects.requireNonNull(step, "step");
            bands = bands == null ? List.of() : List.copyOf(bands);
            if (min.compareTo(max) >= 0 || step.signum() <= 0) {
                throw new IllegalArgumentException("a score scale has min below max and a positive step");
            }
            for (int i = 1; i < bands.size(); i++) {
                if (bands.get(i - 1).from().compareTo(bands.get(i).from()) >= 0) {
                    throw new IllegalArgumentException("the bands of a score scale ascend");
                }
            }
        }

        /**
         * Whether a mark is one of this scale.
         *
         * @param mark the mark
         * @return true if it lies within the bounds and on a step
         */
        public boolean holds(BigDecimal mark) {
            return mark.compareTo(min) >= 0
                    && mark.compareTo(max) <= 0
                    && mark.subtract(min).remainder(step).signum() == 0;
        }
    }

    /**
     * A level that marks stand for.
     *
     * @param from the least mark of the level, inclusive
     * @param level the level
     */
    record Band(BigDecimal from, Level level) {

        /** Checks that nothing is missing. */
        public Band {
            Objects.requireNonNull(from, "from");
            Objects.requireNonNull(level, "level");
        }
    }
}
