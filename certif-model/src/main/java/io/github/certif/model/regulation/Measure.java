package io.github.certif.model.regulation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.certif.model.code.AssessmentCode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A number that a requirement compares: a mark, a mean, a sum, the lowest mark, an amount, or a count.
 *
 * <p>While a dossier is open a measure is a closed interval, "what it can still become". Marks are exact decimals and
 * a mean is never rounded.
 *
 * <p>Immutable and thread-safe.
 */
public sealed interface Measure {

    /**
     * The mark of one assessment, on that assessment's scale.
     *
     * @param assessment the assessment
     */
    record MarkOf(AssessmentCode assessment) implements Measure {

        /** Checks the values. */
        public MarkOf {
            Objects.requireNonNull(assessment, "assessment");
        }
    }

    /**
     * A weighted mean.
     *
     * @param items what is averaged; weights are relative
     * @param best how many of the best items count; absent when all do
     */
    record Mean(List<Weighted> items, Optional<Integer> best) implements Measure {

        /** Copies the list. */
        public Mean {
            items = List.copyOf(items);
            if (items.isEmpty()) {
                throw new IllegalArgumentException("a mean has at least one item");
            }
            if (best.isPresent() && best.get() < 1) {
                throw new IllegalArgumentException("a mean of the best items counts at least one");
            }
        }
    }

    /**
     * A weighted sum.
     *
     * @param items what is added; a weight multiplies its item
     */
    record Sum(List<Weighted> items) implements Measure {

        /** Copies the list. */
        public Sum {
            items = List.copyOf(items);
            if (items.isEmpty()) {
                throw new IllegalArgumentException("a sum has at least one item");
            }
        }
    }

    /**
     * The lowest mark among assessments.
     *
     * @param of the assessments
     */
    record Lowest(Selector of) implements Measure {

        /** Checks the values. */
        public Lowest {
            Objects.requireNonNull(of, "of");
        }
    }

    /**
     * A quantity added up over accepted records, for instance hours of practice; without a unit, how many records there
     * are.
     *
     * @param kind the kind of record
     * @param unit the unit, for instance {@code HOURS}; absent when the records themselves are counted
     * @param attestedBy the role that must attest a record; absent when none must
     * @param ifNone what no record at all means once closed: {@code ZERO} or {@code UNKNOWN}
     * @param during the window in which a record is dated; absent when any day will do
     * @param year the civil year whose records count; absent when they count whatever their year
     * @param per the amount by which it is divided; absent when it is taken as it is
     */
    record Amount(
            String kind,
            Optional<String> unit,
            Optional<String> attestedBy,
            IfNone ifNone,
            Optional<Window> during,
            Optional<CivilYear> year,
            Optional<Amount> per)
            implements Measure {

        /** Checks the values. */
        public Amount {
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(unit, "unit");
            Objects.requireNonNull(attestedBy, "attestedBy");
            Objects.requireNonNull(ifNone, "ifNone");
            Objects.requireNonNull(during, "during");
            Objects.requireNonNull(year, "year");
            Objects.requireNonNull(per, "per");
        }

        /**
         * Whether only records of one civil year count.
         *
         * @return true if a year is said
         */
        public boolean civilYear() {
            return year.isPresent();
        }

        /**
         * A quantity over all records of a kind, whoever attests them.
         *
         * @param kind the kind of record
         * @param unit the unit
         * @param ifNone what no record at all means once closed
         * @return the amount
         */
        public static Amount of(String kind, String unit, IfNone ifNone) {
            return new Amount(
                    kind,
                    Optional.of(unit),
                    Optional.empty(),
                    ifNone,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());
        }
    }

    /**
     * How many units are in a state.
     *
     * @param of the units
     * @param state the state
     * @param as a number, or a share of the selected units between 0 and 1
     */
    record Count(Selector of, State state, As as) implements Measure {

        /** Checks the values. */
        public Count {
            Objects.requireNonNull(of, "of");
            Objects.requireNonNull(state, "state");
            Objects.requireNonNull(as, "as");
        }
    }

    /** The civil year in which records count. */
    enum CivilYear {
        /** The year of the day of the question: what is done this year. */
        OF_QUESTION,
        /** The year of the latest record there is: what was too much in its year stays too much afterwards. */
        OF_LATEST
    }

    /** What no record at all means once closed. */
    enum IfNone {
        /** No value. */
        UNKNOWN,
        /** Zero. */
        ZERO
    }

    /** The state that a count looks for. */
    enum State {
        /** Acquired now or earlier and still valid. */
        ACQUIRED,
        /** Not acquired. */
        MISSING,
        /** In scope and not acquired. */
        FAILED,
        /** A criterion observed as met. */
        MET,
        /** Observed, whatever the result. */
        ASSESSED,
        /** A result was recorded. */
        RECORDED
    }

    /** How a count is read. */
    enum As {
        /** A number. */
        NUMBER,
        /** A share of the selected units, between 0 and 1. */
        SHARE
    }

    /**
     * An item of a mean or sum.
     *
     * @param of the measure
     * @param each a selection of assessments whose marks share the weight equally; exactly one of the two is present
     * @param weight its relative weight, positive
     */
    record Weighted(Optional<Measure> of, Optional<Selector> each, Setting weight) {

        /**
         * Checks the item.
         *
         * @throws IllegalArgumentException if it has neither or both of a measure and a selection
         */
        public Weighted {
            if (of.isPresent() == each.isPresent()) {
                throw new IllegalArgumentException("an item has a measure under \"of\" or a selection under \"each\"");
            }
            Objects.requireNonNull(weight, "weight");
        }
    }

    /**
     * Reads the JSON form.
     *
     * @param form the form
     * @return the measure
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Measure of(MeasureForm form) {
        return form.measure();
    }

    /**
     * The JSON form.
     *
     * @return the form
     */
    @JsonValue
    default MeasureForm form() {
        return MeasureForm.of(this);
    }
}
