package io.github.certif.referentials.internal.lint;

import io.github.certif.model.code.UnitKind;
import io.github.certif.model.referential.Assessment;
import io.github.certif.model.regulation.Measure;
import io.github.certif.model.regulation.Range;
import io.github.certif.model.regulation.Regulation;
import io.github.certif.model.regulation.Requirement;
import io.github.certif.model.regulation.Scale;
import io.github.certif.model.regulation.Selector;
import io.github.certif.model.regulation.Setting;
import io.github.certif.referentials.format.PackProblem;
import io.github.certif.referentials.internal.Sheet;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Marks, means and counts: one scale at a time, weights above zero, bounds in order and within reach. */
final class MeasureCheck implements RegulationVisitor {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Notes notes;
    private final Sheet sheet;
    private final Units units;
    private final Regulation regulation;

    MeasureCheck(Notes notes, Sheet sheet, Units units, Regulation regulation) {
        this.notes = notes;
        this.sheet = sheet;
        this.units = units;
        this.regulation = regulation;
    }

    @Override
    public void measure(Spot spot, Measure measure) {
        if (measure instanceof Measure.MarkOf mark) {
            units.assessment(mark.assessment().value())
                    .filter(assessment -> assessment.getScale().isEmpty())
                    .ifPresent(assessment -> withoutScale(spot.at("mark"), assessment));
        } else if (measure instanceof Measure.Lowest lowest) {
            scored(spot.at("lowest"), lowest.of());
            mixed(spot, scales(measure));
        } else if (measure instanceof Measure.Mean mean) {
            items(spot.at("mean"), mean.items());
            addUp(spot.at("mean"), mean.items());
            mixed(spot, scales(measure));
            mean.best().ifPresent(best -> best(spot, best, mean.items()));
        } else if (measure instanceof Measure.Sum sum) {
            items(spot.at("sum"), sum.items());
            mixed(spot, scales(measure));
        }
    }

    private void withoutScale(Spot spot, Assessment assessment) {
        notes.add(
                sheet,
                PackProblem.PACK_ASSESSMENT_WITHOUT_SCALE,
                spot.pointer(),
                "code",
                assessment.getCode().value());
    }

    private void scored(Spot spot, Selector selector) {
        assessments(selector).filter(a -> a.getScale().isEmpty()).forEach(a -> withoutScale(spot, a));
    }

    private void items(Spot spot, List<Measure.Weighted> items) {
        for (int i = 0; i < items.size(); i++) {
            Measure.Weighted item = items.get(i);
            Spot at = spot.at(i);
            item.each().ifPresent(each -> scored(at.at("each"), each));
            Optional<BigDecimal> weight = number(item.weight());
            if (weight.isPresent() && weight.get().signum() <= 0) {
                notes.add(
                        sheet,
                        PackProblem.PACK_WEIGHT_NOT_POSITIVE,
                        at.at("weight").pointer(),
                        "found",
                        item.weight().text());
            }
        }
    }

    /** Weights are relative; written as shares of one or of a hundred, they are meant to add up to it. */
    private void addUp(Spot spot, List<Measure.Weighted> items) {
        List<BigDecimal> weights =
                items.stream().flatMap(item -> number(item.weight()).stream()).toList();
        BigDecimal sum = weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean fractions =
                weights.stream().anyMatch(weight -> weight.signum() > 0 && weight.compareTo(BigDecimal.ONE) < 0);
        boolean percents = sum.subtract(HUNDRED).abs().compareTo(BigDecimal.TEN) <= 0;
        BigDecimal whole = fractions ? BigDecimal.ONE : HUNDRED;
        if (weights.size() == items.size() && (fractions || percents) && sum.compareTo(whole) != 0) {
            notes.add(
                    sheet,
                    PackProblem.PACK_WEIGHTS_DO_NOT_ADD_UP,
                    spot.pointer(),
                    "found",
                    sum.toPlainString(),
                    "expected",
                    whole.toPlainString());
        }
    }

    private void best(Spot spot, int best, List<Measure.Weighted> items) {
        boolean countable = items.stream().noneMatch(item -> item.each().isPresent());
        if (countable && best > items.size()) {
            notes.add(
                    sheet,
                    PackProblem.PACK_BEST_TOO_MANY,
                    spot.at("best").pointer(),
                    "found",
                    String.valueOf(best),
                    "limit",
                    String.valueOf(items.size()));
        }
    }

    private void mixed(Spot spot, Set<String> scales) {
        if (scales.size() > 1) {
            notes.add(sheet, PackProblem.PACK_SCALES_MIXED, spot.pointer(), "scales", String.join(", ", scales));
        }
    }

    private Set<String> scales(Measure measure) {
        Set<String> scales = new TreeSet<>();
        marked(measure).map(Assessment::getScale).flatMap(Optional::stream).forEach(scales::add);
        return scales;
    }

    private Stream<Assessment> marked(Measure measure) {
        if (measure instanceof Measure.MarkOf mark) {
            return units.assessment(mark.assessment().value()).stream();
        }
        if (measure instanceof Measure.Lowest lowest) {
            return assessments(lowest.of());
        }
        if (measure instanceof Measure.Mean mean) {
            return mean.items().stream().flatMap(this::marked);
        }
        if (measure instanceof Measure.Sum sum) {
            return sum.items().stream().flatMap(this::marked);
        }
        return Stream.empty();
    }

    private Stream<Assessment> marked(Measure.Weighted item) {
        return Stream.concat(
                item.of().stream().flatMap(this::marked), item.each().stream().flatMap(this::assessments));
    }

    /** The assessments of a selection; those of every bloc where it depends on the bloc that is judged. */
    private Stream<Assessment> assessments(Selector selector) {
        if (selector.kind() != UnitKind.ASSESSMENT) {
            return Stream.empty();
        }
        Set<String> codes = new LinkedHashSet<>();
        if (selector.codes().contains(Selector.SELF)) {
            units.codes(UnitKind.BLOC)
                    .forEach(bloc -> units.picked(selector, bloc).ifPresent(codes::addAll));
        } else {
            units.picked(selector, "").ifPresent(codes::addAll);
        }
        return codes.stream().map(units::assessment).flatMap(Optional::stream);
    }

    @Override
    public void requirement(Spot spot, Requirement requirement) {
        if (requirement instanceof Requirement.Compare compare) {
            inOrder(spot, compare.range());
            reachable(spot, compare);
            if (spot.isAward() && punishesMore(compare)) {
                notes.add(sheet, PackProblem.PACK_AWARD_BOUNDED_ABOVE, spot.pointer());
            }
        }
    }

    /** An amount may be bounded on either side: hours of absence are no acquisition. */
    private static boolean punishesMore(Requirement.Compare compare) {
        Range range = compare.range();
        if (compare.measure() instanceof Measure.Amount) {
            return false;
        }
        boolean below = range.atLeast().isPresent() || range.moreThan().isPresent();
        boolean countsFailures = compare.measure() instanceof Measure.Count count
                && (count.state() == Measure.State.MISSING || count.state() == Measure.State.FAILED);
        return countsFailures ? below : range.isBoundedAbove();
    }

    private void inOrder(Spot spot, Range range) {
        Optional<Setting> from = range.atLeast().or(range::moreThan);
        Optional<Setting> to = range.atMost().or(range::lessThan);
        Optional<BigDecimal> low = from.flatMap(MeasureCheck::number);
        Optional<BigDecimal> high = to.flatMap(MeasureCheck::number);
        if (low.isPresent() && high.isPresent() && low.get().compareTo(high.get()) > 0) {
            notes.add(
                    sheet,
                    PackProblem.PACK_BOUNDS_REVERSED,
                    spot.at(range.atLeast().isPresent() ? "atLeast" : "moreThan")
                            .pointer(),
                    "from",
                    from.get().text(),
                    "to",
                    to.get().text());
        }
    }

    private void reachable(Spot spot, Requirement.Compare compare) {
        Optional<BigDecimal> greatest = greatest(compare.measure());
        Optional<Setting> bound = compare.range().atLeast().or(compare.range()::moreThan);
        Optional<BigDecimal> least = bound.flatMap(MeasureCheck::number);
        if (greatest.isEmpty() || least.isEmpty()) {
            return;
        }
        int order = least.get().compareTo(greatest.get());
        if (order > 0 || order == 0 && compare.range().moreThan().isPresent()) {
            notes.add(
                    sheet,
                    PackProblem.PACK_REQUIREMENT_UNREACHABLE,
                    spot.at(compare.range().atLeast().isPresent() ? "atLeast" : "moreThan")
                            .pointer(),
                    "found",
                    least.get().toPlainString(),
                    "limit",
                    greatest.get().toPlainString());
        }
    }

    private Optional<BigDecimal> greatest(Measure measure) {
        if (measure instanceof Measure.Count count) {
            boolean depends = count.of().codes().contains(Selector.SELF);
            return count.as() == Measure.As.SHARE
                    ? Optional.of(BigDecimal.ONE)
                    : depends
                            ? Optional.empty()
                            : units.picked(count.of(), "").map(Set::size).map(BigDecimal::valueOf);
        }
        Set<String> scales = scales(measure);
        if (measure instanceof Measure.Sum || scales.size() != 1) {
            return Optional.empty();
        }
        Scale scale = regulation.getScales().get(scales.iterator().next());
        return scale instanceof Scale.ScoreScale score ? Optional.of(score.max()) : Optional.empty();
    }

    private static Optional<BigDecimal> number(Setting setting) {
        return setting.source() == Setting.Source.LITERAL && Vocabulary.isNumber(setting.text())
                ? Optional.of(new BigDecimal(setting.text()))
                : Optional.empty();
    }
}
