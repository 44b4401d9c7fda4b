package io.github.certif.model.regulation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.certif.model.code.BodyId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a record must meet.
 *
 * <p>In JSON one key: {@code {"attribute":"form","in":["STAGE"],"other":"REVIEW"}}, {@code {"lasts":"P3M"}},
 * {@code {"amount":"HOURS","atLeast":"14"}}, {@code {"document":"mission-report"}}, {@code {"by":MOMENT}},
 * {@code {"verdict":"mission-defence"}}, {@code {"covers":{"criteria":"all"},"atLeast":"0.5"}},
 * {@code {"filled":"reasons"}}, {@code {"list":"topics","all":["A","B"]}}, {@code {"day":"agreement","notAfter":"start"}},
 * {@code {"unlike":{"kind":"project-report","attribute":"file"}}},
 * {@code {"drawn":{"from":"subjects","number":"DRAW","result":"subject"}}}.
 *
 * <p>Immutable and thread-safe.
 */
public sealed interface RecordCondition {

    /**
     * An attribute has one of some values.
     *
     * @param attribute the attribute, for instance {@code source}
     * @param in the values that satisfy
     * @param other what any other value means
     */
    record AttributeIn(String attribute, List<String> in, Requirement.Other other) implements RecordCondition {

        /** Copies the list. */
        public AttributeIn {
            Objects.requireNonNull(attribute, "attribute");
            Objects.requireNonNull(other, "other");
            in = List.copyOf(in);
            if (in.isEmpty()) {
                throw new IllegalArgumentException("an attribute is compared with at least one value");
            }
        }
    }

    /**
     * The record lasts at least a period: the day after its last day is not before its first day plus the period.
     *
     * @param period the period, ISO 8601
     */
    record Lasts(Setting period) implements RecordCondition {}

    /**
     * The record holds at least a quantity.
     *
     * @param unit the unit, for instance {@code HOURS}
     * @param range the bounds
     */
    record AmountIn(String unit, Range range) implements RecordCondition {}

    /**
     * A document is attached.
     *
     * @param document the kind of document
     */
    record HasDocument(String document) implements RecordCondition {}

    /**
     * A day of the record comes at the latest on a day.
     *
     * @param day which of its days, as in {@link InOrder}; absent means the day on which it was recorded
     * @param moment the last day, inclusive
     */
    record DatedBy(Optional<String> day, Moment moment) implements RecordCondition {

        /** Checks that nothing is missing. */
        public DatedBy {
            Objects.requireNonNull(day, "day");
            Objects.requireNonNull(moment, "moment");
        }
    }

    /**
     * A body has given a favourable verdict on the record.
     *
     * @param body the body
     */
    record FavourableVerdict(BodyId body) implements RecordCondition {}

    /**
     * The units that the record is about make up a share of a selection.
     *
     * @param of the selection
     * @param range the bounds of the share, between 0 and 1
     */
    record Covers(Selector of, Range range) implements RecordCondition {}

    /**
     * Something has been filled in: an attribute, a list, a quantity or a day.
     *
     * @param name its name
     */
    record Filled(String name) implements RecordCondition {}

    /**
     * A list of the record holds some words.
     *
     * @param list the list, for instance {@code topics}
     * @param has how many of the words
     * @param words the words, at least one
     */
    record Listed(String list, Has has, List<String> words) implements RecordCondition {

        /** Copies the words. */
        public Listed {
            Objects.requireNonNull(list, "list");
            Objects.requireNonNull(has, "has");
            words = List.copyOf(words);
            if (words.isEmpty()) {
                throw new IllegalArgumentException("a list is compared with at least one word");
            }
        }
    }

    /** How many of some words a list holds. */
    enum Has {
        /** Every one. */
        ALL,
        /** At least one. */
        ANY,
        /** None. */
        NONE
    }

    /**
     * One day of the record does not come after another.
     *
     * @param day the earlier day: the name of one of its days, or {@code on}, {@code start}, {@code end}
     * @param notAfter the later day, or the same one
     */
    record InOrder(String day, String notAfter) implements RecordCondition {}

    /**
     * An attribute differs from that of every record of a kind.
     *
     * @param kind the kind; the record itself is left out
     * @param attribute the attribute
     */
    record Unlike(String kind, String attribute) implements RecordCondition {}

    /**
     * A subject drawn by lot is the one that the recorded draw gives: of n subjects in their order, the number drawn,
     * counted from 1 and starting over after the last. Whoever keeps the record can draw again and see.
     *
     * @param from the list of the subjects
     * @param number the quantity that holds the number drawn
     * @param result the attribute that holds the subject
     */
    record Drawn(String from, String number, String result) implements RecordCondition {}

    /**
     * Reads a condition from its JSON form.
     *
     * @param form the form
     * @return the condition
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static RecordCondition of(RecordConditionForm form) {
        return form.condition();
    }

    /**
     * The JSON form.
     *
     * @return the JSON form
     */
    @JsonValue
    default RecordConditionForm form() {
        return RecordConditionForm.of(this);
    }
}
