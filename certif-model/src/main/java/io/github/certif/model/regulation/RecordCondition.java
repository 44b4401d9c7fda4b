package io.github.certif.model.regulation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.certif.model.code.BodyId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a record must meet.
 *
 * <p>In JSON one key: {@code {"attribute":"form","in":["STAGE"],"other":"REVIEW"}}, {@code {"lasts":"P3M"}},
 * {@code {"amount":"HOURS","atLeast":"14"}}, {@code {"document":"mission-report"}}, {@code {"by":MOMENT}},
 * {@code {"verdict":"mission-defence"}}, {@code {"covers":{"criteria":"all"},"atLeast":"0.5"}}.
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
     * The record is dated at the latest on a day.
     *
     * @param moment the last day, inclusive
     */
    record DatedBy(Moment moment) implements RecordCondition {}

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
     * The JSON form.
     *
     * @param attribute the attribute
     * @param in the values
     * @param other what any other value means
     * @param lasts a period
     * @param amount a unit of quantity
     * @param document a kind of document
     * @param by a last day
     * @param verdict a body
     * @param covers a selection
     * @param atLeast inclusive lower bound
     * @param moreThan exclusive lower bound
     * @param atMost inclusive upper bound
     * @param lessThan exclusive upper bound
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Form(
            @Nullable String attribute,
            @Nullable List<String> in,
            Requirement.@Nullable Other other,
            @Nullable Setting lasts,
            @Nullable String amount,
            @Nullable String document,
            @Nullable Moment by,
            @Nullable BodyId verdict,
            @Nullable Selector covers,
            @Nullable Setting atLeast,
            @Nullable Setting moreThan,
            @Nullable Setting atMost,
            @Nullable Setting lessThan) {

        private RecordCondition condition() {
            companions();
            List<RecordCondition> found = new ArrayList<>();
            if (attribute != null && in != null) {
                found.add(new AttributeIn(attribute, in, other == null ? Requirement.Other.UNSATISFIED : other));
            }
            if (lasts != null) {
                found.add(new Lasts(lasts));
            }
            if (amount != null) {
                found.add(new AmountIn(amount, Range.of(atLeast, moreThan, atMost, lessThan)));
            }
            if (document != null) {
                found.add(new HasDocument(document));
            }
            if (by != null) {
                found.add(new DatedBy(by));
            }
            if (verdict != null) {
                found.add(new FavourableVerdict(verdict));
            }
            if (covers != null) {
                found.add(new Covers(covers, Range.of(atLeast, moreThan, atMost, lessThan)));
            }
            if (found.size() != 1) {
                throw new IllegalArgumentException("a record condition has exactly one of attribute with in, lasts,"
                        + " amount, document, by, verdict, covers");
            }
            return found.get(0);
        }

        private void companions() {
            Companions.need("attribute", attribute, "in", in);
            Companions.need("in", in, "attribute", attribute);
            Companions.need("attribute", attribute, "other", other);
            Object bounded = amount == null ? covers : amount;
            Companions.need("amount or covers", bounded, "atLeast", atLeast);
            Companions.need("amount or covers", bounded, "moreThan", moreThan);
            Companions.need("amount or covers", bounded, "atMost", atMost);
            Companions.need("amount or covers", bounded, "lessThan", lessThan);
        }
    }

    /**
     * Reads the JSON form.
     *
     * @param form the form
     * @return the condition
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static RecordCondition of(Form form) {
        return form.condition();
    }

    /**
     * The JSON form.
     *
     * @return the form
     */
    @JsonValue
    default Form form() {
        if (this instanceof AttributeIn c) {
            return new Form(
                    c.attribute(), c.in(), c.other(), null, null, null, null, null, null, null, null, null, null);
        }
        if (this instanceof Lasts c) {
            return new Form(null, null, null, c.period(), null, null, null, null, null, null, null, null, null);
        }
        if (this instanceof AmountIn c) {
            return bounded(c.unit(), null, c.range());
        }
        if (this instanceof HasDocument c) {
            return new Form(null, null, null, null, null, c.document(), null, null, null, null, null, null, null);
        }
        if (this instanceof DatedBy c) {
            return new Form(null, null, null, null, null, null, c.moment(), null, null, null, null, null, null);
        }
        if (this instanceof FavourableVerdict c) {
            return new Form(null, null, null, null, null, null, null, c.body(), null, null, null, null, null);
        }
        Covers covers = (Covers) Objects.requireNonNull(this);
        return bounded(null, covers.of(), covers.range());
    }

    private static Form bounded(@Nullable String unit, @Nullable Selector covers, Range range) {
        return new Form(
                null,
                null,
                null,
                null,
                unit,
                null,
                null,
                null,
                covers,
                range.atLeast().orElse(null),
                range.moreThan().orElse(null),
                range.atMost().orElse(null),
                range.lessThan().orElse(null));
    }
}
