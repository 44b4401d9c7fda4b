package io.github.certif.model.regulation;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.certif.model.code.AssessmentCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The JSON form of a {@link Measure}: one key says its kind.
 *
 * @param mark the assessment whose mark it is
 * @param mean the items of a mean
 * @param best how many of the best items of a mean count
 * @param sum the items of a sum
 * @param lowest the assessments whose lowest mark it is
 * @param amount the quantity
 * @param count the units to count
 * @param state the state to count
 * @param as how the count is read
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MeasureForm(
        @Nullable AssessmentCode mark,
        @Nullable List<Item> mean,
        @Nullable Integer best,
        @Nullable List<Item> sum,
        @Nullable Selector lowest,
        @Nullable Quantity amount,
        @Nullable Selector count,
        Measure.@Nullable State state,
        Measure.@Nullable As as) {

    /**
     * An item of a mean or sum.
     *
     * @param of the measure
     * @param each the assessments that share the weight
     * @param weight the weight; 1 when absent
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Item(
            @Nullable Measure of,
            @Nullable Selector each,
            @Nullable Setting weight) {

        private static Item of(Measure.Weighted item) {
            return new Item(item.of().orElse(null), item.each().orElse(null), item.weight());
        }

        private Measure.Weighted weighted() {
            return new Measure.Weighted(
                    Optional.ofNullable(of), Optional.ofNullable(each), weight == null ? Setting.literal("1") : weight);
        }
    }

    /**
     * A quantity over records.
     *
     * @param kind the kind of record
     * @param unit the unit; records are counted when absent
     * @param attestedBy who must attest
     * @param ifNone what no record means; {@code UNKNOWN} when absent, {@code ZERO} where records are counted
     * @param during when a record is dated
     * @param civilYear the civil year whose records count
     * @param per the quantity by which it is divided
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Quantity(
            String kind,
            @Nullable String unit,
            @Nullable String attestedBy,
            Measure.@Nullable IfNone ifNone,
            @Nullable Window during,
            Measure.@Nullable CivilYear civilYear,
            @Nullable Quantity per) {

        /** Checks that nothing is missing. */
        public Quantity {
            Objects.requireNonNull(kind, "kind");
        }

        private Measure.Amount amount() {
            Measure.IfNone none = unit == null ? Measure.IfNone.ZERO : Measure.IfNone.UNKNOWN;
            return new Measure.Amount(
                    kind,
                    Optional.ofNullable(unit),
                    Optional.ofNullable(attestedBy),
                    ifNone == null ? none : ifNone,
                    Optional.ofNullable(during),
                    Optional.ofNullable(civilYear),
                    Optional.ofNullable(per).map(Quantity::amount));
        }

        private static Quantity of(Measure.Amount amount) {
            return new Quantity(
                    amount.kind(),
                    amount.unit().orElse(null),
                    amount.attestedBy().orElse(null),
                    amount.ifNone(),
                    amount.during().orElse(null),
                    amount.year().orElse(null),
                    amount.per().map(Quantity::of).orElse(null));
        }
    }

    Measure measure() {
        Companions.need("mean", mean, "best", best);
        Companions.need("count", count, "state", state);
        Companions.need("count", count, "as", as);
        List<Measure> found = new ArrayList<>();
        if (mark != null) {
            found.add(new Measure.MarkOf(mark));
        }
        if (mean != null) {
            found.add(new Measure.Mean(items(mean), Optional.ofNullable(best)));
        }
        if (sum != null) {
            found.add(new Measure.Sum(items(sum)));
        }
        if (lowest != null) {
            found.add(new Measure.Lowest(lowest));
        }
        if (amount != null) {
            found.add(amount.amount());
        }
        if (count != null && state != null) {
            found.add(new Measure.Count(count, state, as == null ? Measure.As.NUMBER : as));
        }
        if (found.size() != 1) {
            throw new IllegalArgumentException(
                    "a measure has exactly one of mark, mean, sum, lowest, amount, or count with state");
        }
        return found.get(0);
    }

    private static List<Measure.Weighted> items(List<Item> items) {
        return items.stream().map(Item::weighted).toList();
    }

    static MeasureForm of(Measure measure) {
        if (measure instanceof Measure.MarkOf m) {
            return new MeasureForm(m.assessment(), null, null, null, null, null, null, null, null);
        }
        if (measure instanceof Measure.Mean m) {
            List<Item> items = m.items().stream().map(Item::of).toList();
            return new MeasureForm(null, items, m.best().orElse(null), null, null, null, null, null, null);
        }
        if (measure instanceof Measure.Sum m) {
            List<Item> items = m.items().stream().map(Item::of).toList();
            return new MeasureForm(null, null, null, items, null, null, null, null, null);
        }
        if (measure instanceof Measure.Lowest m) {
            return new MeasureForm(null, null, null, null, m.of(), null, null, null, null);
        }
        if (measure instanceof Measure.Amount m) {
            return new MeasureForm(null, null, null, null, null, Quantity.of(m), null, null, null);
        }
        if (measure instanceof Measure.Count m) {
            return new MeasureForm(null, null, null, null, null, null, m.of(), m.state(), m.as());
        }
        throw new IllegalStateException("unknown measure");
    }
}
