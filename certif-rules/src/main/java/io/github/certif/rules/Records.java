package io.github.certif.rules;

import io.github.certif.model.code.Unit;
import io.github.certif.model.decision.Awaited;
import io.github.certif.model.decision.AwaitedKind;
import io.github.certif.model.decision.Explanation;
import io.github.certif.model.decision.Fact;
import io.github.certif.model.decision.Reason;
import io.github.certif.model.decision.Verdict;
import io.github.certif.model.dossier.DossierRecord;
import io.github.certif.model.regulation.Range;
import io.github.certif.model.regulation.RecordCondition;
import io.github.certif.model.regulation.RecordQuery;
import io.github.certif.model.regulation.Requirement;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Asks the records of a dossier: whether one meets every condition, or whether none exists. */
final class Records {

    private static final String FAVOURABLE = "FAVOURABLE";

    private final Rulebook book;
    private final View view;
    private final Evaluator evaluator;

    Records(Rulebook book, View view, Evaluator evaluator) {
        this.book = book;
        this.view = view;
        this.evaluator = evaluator;
    }

    Explanation none(String kind) {
        List<DossierRecord> found = view.records(kind);
        if (found.isEmpty()) {
            return Nodes.leaf("noRecord", Verdict.SATISFIED, Reason.MET)
                    .addFacts(Fact.of("record", kind))
                    .build();
        }
        boolean contested = found.stream().allMatch(DossierRecord::isContested);
        Explanation.Builder node = contested
                ? Nodes.leaf("noRecord", Verdict.UNDETERMINED, Reason.REVIEW)
                        .addAwaiting(new Awaited(AwaitedKind.REVIEW, "record:" + kind, "jury"))
                : Nodes.leaf("noRecord", Verdict.UNSATISFIED, Reason.NOT_MET);
        found.forEach(entry -> node.addFacts(fact(entry)));
        return node.build();
    }

    Explanation exists(RecordQuery query, Unit self) {
        if (query.getAboutEach().isEmpty()) {
            return any(query, view.records(query.getKind()), self, Optional.empty());
        }
        Consulted consulted = new Consulted(book);
        List<Unit> about =
                evaluator.select(query.getAboutEach().get(), self, consulted).orElse(List.of());
        if (about.isEmpty()) {
            return Evaluator.emptySelection("record", consulted);
        }
        Explanation.Builder node = Explanation.builder();
        node.kind("record").policies(consulted.policies()).addFacts(Fact.of("record", query.getKind()));
        return Nodes.allOf(
                node,
                about.stream()
                        .map(unit -> any(
                                query,
                                view.records(query.getKind()).stream()
                                        .filter(entry -> entry.getAbout().contains(unit))
                                        .toList(),
                                self,
                                Optional.of(unit)))
                        .toList());
    }

    private Explanation any(RecordQuery query, List<DossierRecord> recorded, Unit self, Optional<Unit> about) {
        List<DossierRecord> found =
                recorded.stream().filter(entry -> isLookedFor(query, entry)).toList();
        Explanation.Builder node = Explanation.builder();
        Consulted consulted = new Consulted(book);
        node.kind("record").about(about).addFacts(Fact.of("record", query.getKind()));
        if (found.isEmpty()) {
            return absent(query.getKind(), about);
        }
        List<DossierRecord> items = new ArrayList<>(found);
        if (found.size() > 1 && consulted.is(query.getTogether(), "true")) {
            List<DossierRecord> alike =
                    found.stream().filter(entry -> isAlike(query, entry, self)).toList();
            if (alike.size() > 1) {
                items.add(together(alike));
            }
        }
        node.policies(consulted.policies());
        List<Explanation> judged =
                items.stream().map(entry -> meets(query, entry, self)).toList();
        return Nodes.anyOf(node, judged);
    }

    /** Records count together where each has what no adding up gives: its attributes and its day. */
    private boolean isAlike(RecordQuery query, DossierRecord entry, Unit self) {
        return query.getWhere().stream()
                .filter(condition -> condition instanceof RecordCondition.AttributeIn
                        || condition instanceof RecordCondition.DatedBy)
                .allMatch(condition -> condition(condition, entry, self).getVerdict() == Verdict.SATISFIED);
    }

    /** A record whose attribute has another value than those looked for may be no candidate at all. */
    private static boolean isLookedFor(RecordQuery query, DossierRecord entry) {
        return query.getWhere().stream()
                .filter(RecordCondition.AttributeIn.class::isInstance)
                .map(RecordCondition.AttributeIn.class::cast)
                .filter(condition -> condition.other() == Requirement.Other.IGNORED)
                .allMatch(condition -> {
                    String value = entry.getAttributes().get(condition.attribute());
                    return value == null || condition.in().contains(value);
                });
    }

    private Explanation absent(String kind, Optional<Unit> about) {
        String what = "record:" + kind + about.map(unit -> ":" + unit.text()).orElse("");
        return Nodes.gap("record", Reason.NOT_RECORDED, view.closed(), Verdict.UNSATISFIED, Reason.NOT_RECORDED)
                .about(about)
                .addFacts(Fact.of("record", kind))
                .addAwaiting(new Awaited(AwaitedKind.RECORD, what, "centre"))
                .build();
    }

    static Fact fact(DossierRecord entry) {
        String days = entry.getStartsOn().map(LocalDate::toString).orElse("")
                + entry.getEndsOn().map(end -> "/" + end).orElse("");
        return new Fact(
                "record:" + entry.getKind(),
                days.isEmpty() ? entry.getOn().toString() : days,
                Optional.of(entry.getOn()),
                entry.getId());
    }

    private Explanation meets(RecordQuery query, DossierRecord entry, Unit self) {
        Explanation.Builder node = Explanation.builder();
        node.kind("item").addFacts(fact(entry));
        if (query.getWhere().isEmpty()) {
            return node.verdict(Verdict.SATISFIED)
                    .raw(Verdict.SATISFIED)
                    .reason(Reason.MET)
                    .build();
        }
        return Nodes.allOf(
                node,
                query.getWhere().stream()
                        .map(condition -> condition(condition, entry, self))
                        .toList());
    }

    Explanation condition(RecordCondition condition, DossierRecord entry, Unit self) {
        if (condition instanceof RecordCondition.AttributeIn c) {
            return attribute(c, entry);
        }
        if (condition instanceof RecordCondition.Lasts c) {
            return lasts(c, entry);
        }
        if (condition instanceof RecordCondition.AmountIn c) {
            return amount(c, entry);
        }
        if (condition instanceof RecordCondition.HasDocument c) {
            return entry.getDocuments().contains(c.document())
                    ? met("document", Fact.of("document", c.document()))
                    : pending("document", c.document(), entry);
        }
        if (condition instanceof RecordCondition.DatedBy c) {
            return dated(c, entry);
        }
        if (condition instanceof RecordCondition.FavourableVerdict c) {
            return evaluator.bodies().verdict(c.body(), entry.getId(), FAVOURABLE);
        }
        if (condition instanceof RecordCondition.Covers c) {
            return covers(c, entry, self);
        }
        if (condition instanceof RecordCondition.Filled c) {
            return judged("filled", isFilled(c.name(), entry), Fact.of("field", c.name()));
        }
        if (condition instanceof RecordCondition.Listed c) {
            return listed(c, entry);
        }
        if (condition instanceof RecordCondition.InOrder c) {
            return inOrder(c, entry);
        }
        if (condition instanceof RecordCondition.Drawn c) {
            return drawn(c, entry);
        }
        return unlike((RecordCondition.Unlike) condition, entry);
    }

    private Explanation drawn(RecordCondition.Drawn condition, DossierRecord entry) {
        List<String> subjects = entry.getLists().getOrDefault(condition.from(), List.of());
        BigDecimal number = entry.getAmounts().get(condition.number());
        String result = entry.getAttributes().get(condition.result());
        if (subjects.isEmpty() || number == null || result == null) {
            String missing =
                    subjects.isEmpty() ? condition.from() : number == null ? condition.number() : condition.result();
            return pending("drawn", missing, entry);
        }
        Optional<String> again = drawnAgain(subjects, number);
        return judged(
                "drawn",
                again.filter(result::equals).isPresent(),
                Fact.of(condition.number(), number.toPlainString()),
                Fact.of(condition.result(), result),
                Fact.of("drawnAgain", again.orElse("-")));
    }

    /** Only a whole number from 1 on draws anything. */
    private static Optional<String> drawnAgain(List<String> subjects, BigDecimal number) {
        boolean whole = number.signum() > 0 && number.stripTrailingZeros().scale() <= 0;
        if (!whole) {
            return Optional.empty();
        }
        BigDecimal size = BigDecimal.valueOf(subjects.size());
        return Optional.of(
                subjects.get(number.subtract(BigDecimal.ONE).remainder(size).intValue()));
    }

    private static boolean isFilled(String name, DossierRecord entry) {
        return !entry.getAttributes().getOrDefault(name, "").isBlank()
                || !entry.getLists().getOrDefault(name, List.of()).isEmpty()
                || entry.getAmounts().containsKey(name)
                || day(name, entry).isPresent();
    }

    private static Optional<LocalDate> day(String name, DossierRecord entry) {
        return switch (name) {
            case "on" -> Optional.of(entry.getOn());
            case "start" -> entry.getStartsOn();
            case "end" -> entry.getEndsOn();
            default -> Optional.ofNullable(entry.getDays().get(name));
        };
    }

    private Explanation listed(RecordCondition.Listed condition, DossierRecord entry) {
        List<String> found = entry.getLists().get(condition.list());
        if (found == null) {
            return pending("list", condition.list(), entry);
        }
        List<String> held = condition.words().stream().filter(found::contains).toList();
        List<String> missing =
                condition.words().stream().filter(word -> !found.contains(word)).toList();
        boolean met = switch (condition.has()) {
            case ALL -> missing.isEmpty();
            case ANY -> !held.isEmpty();
            case NONE -> held.isEmpty();
        };
        String shown = String.join(", ", condition.has() == RecordCondition.Has.NONE ? held : missing);
        return judged("list", met, Fact.of(condition.list(), met ? String.join(", ", found) : shown));
    }

    private Explanation inOrder(RecordCondition.InOrder condition, DossierRecord entry) {
        Optional<LocalDate> first = day(condition.day(), entry);
        Optional<LocalDate> last = day(condition.notAfter(), entry);
        if (first.isEmpty() || last.isEmpty()) {
            return pending("order", first.isEmpty() ? condition.day() : condition.notAfter(), entry);
        }
        return judged(
                "order",
                !first.get().isAfter(last.get()),
                Fact.of(condition.day(), first.get().toString()),
                Fact.of(condition.notAfter(), last.get().toString()));
    }

    private Explanation unlike(RecordCondition.Unlike condition, DossierRecord entry) {
        String value = entry.getAttributes().get(condition.attribute());
        if (value == null) {
            return pending("unlike", condition.attribute(), entry);
        }
        long sharing = view.records(condition.kind()).stream()
                .filter(other -> value.equals(other.getAttributes().get(condition.attribute())))
                .count();
        boolean same = sharing > (condition.kind().equals(entry.getKind()) ? 1 : 0);
        return judged("unlike", !same, Fact.of(condition.attribute(), value), Fact.of("record", condition.kind()));
    }

    private static Explanation met(String kind, Fact fact) {
        return Nodes.leaf(kind, Verdict.SATISFIED, Reason.MET).addFacts(fact).build();
    }

    private static Explanation judged(String kind, boolean met, Fact... facts) {
        return Nodes.leaf(kind, Verdict.of(met), met ? Reason.MET : Reason.NOT_MET)
                .addFacts(facts)
                .build();
    }

    /** A field that the record lacks may still be filled in while the dossier is open. */
    private Explanation pending(String kind, String field, DossierRecord entry) {
        return Nodes.gap(kind, Reason.NOT_RECORDED, view.closed(), Verdict.UNSATISFIED, Reason.NOT_RECORDED)
                .addFacts(Fact.of("field", field))
                .addAwaiting(new Awaited(AwaitedKind.RECORD, "record:" + entry.getKind() + ":" + field, "centre"))
                .build();
    }

    private Explanation attribute(RecordCondition.AttributeIn condition, DossierRecord entry) {
        String value = entry.getAttributes().get(condition.attribute());
        if (value == null) {
            return pending("attribute", condition.attribute(), entry);
        }
        Fact fact = Fact.of(condition.attribute(), value);
        if (condition.in().contains(value)) {
            return met("attribute", fact);
        }
        if (condition.other() == Requirement.Other.UNSATISFIED) {
            return judged("attribute", false, fact);
        }
        if (view.accepted(entry.getId().orElse(entry.getKind()))) {
            return met("attribute", fact);
        }
        return Nodes.leaf("attribute", Verdict.UNDETERMINED, Reason.REVIEW)
                .addFacts(fact)
                .addAwaiting(new Awaited(AwaitedKind.REVIEW, entry.getId().orElse(entry.getKind()), "jury"))
                .build();
    }

    private Explanation lasts(RecordCondition.Lasts condition, DossierRecord entry) {
        Consulted consulted = new Consulted(book);
        Optional<Period> period = consulted.text(condition.period()).map(Period::parse);
        if (period.isEmpty()) {
            return Nodes.missingParameter("lasts", consulted.missing()).build();
        }
        if (entry.getStartsOn().isEmpty()) {
            return pending("lasts", "startsOn", entry);
        }
        LocalDate enough = entry.getStartsOn().get().plus(period.get()).minusDays(1);
        LocalDate until = view.endOf(entry).orElse(view.asOf());
        if (view.endOf(entry).isEmpty() && until.isBefore(enough)) {
            return pending("lasts", "endsOn", entry);
        }
        return judged(
                "lasts",
                !until.isBefore(enough),
                Fact.of("lastDay", until.toString()),
                Fact.of("enoughOn", enough.toString()));
    }

    private Explanation amount(RecordCondition.AmountIn condition, DossierRecord entry) {
        BigDecimal amount = entry.getAmounts().get(condition.unit());
        if (amount == null) {
            return pending("amount", condition.unit(), entry);
        }
        return inRange("amount", Exact.of(amount), condition.range(), condition.unit());
    }

    private Explanation inRange(String kind, Exact value, Range range, String name) {
        Consulted consulted = new Consulted(book);
        Verdict within = Measures.within(Interval.of(value, Basis.NOTHING), range, consulted);
        List<Fact> bounds = Measures.bounds(range, consulted).toList();
        if (!consulted.missing().isEmpty()) {
            return Nodes.missingParameter(kind, consulted.missing()).build();
        }
        return Nodes.leaf(kind, within, within == Verdict.SATISFIED ? Reason.MET : Reason.NOT_MET)
                .policies(consulted.policies())
                .addFacts(Fact.of(name, value.text()))
                .addAllFacts(bounds)
                .build();
    }

    private Explanation dated(RecordCondition.DatedBy condition, DossierRecord entry) {
        Consulted consulted = new Consulted(book);
        Optional<LocalDate> limit = new Dates(book, view).day(condition.moment(), consulted);
        if (limit.isEmpty()) {
            return Nodes.gap("by", Reason.DATE_UNKNOWN, view.closed(), Verdict.UNSATISFIED, Reason.DATE_UNKNOWN)
                    .policies(consulted.policies())
                    .addAwaiting(new Awaited(AwaitedKind.RECORD, "date", "centre"))
                    .build();
        }
        Optional<LocalDate> on = day(condition.day().orElse("on"), entry);
        if (on.isEmpty()) {
            return pending("by", condition.day().orElse("on"), entry);
        }
        boolean met = !on.get().isAfter(limit.get());
        return Nodes.leaf("by", Verdict.of(met), met ? Reason.MET : Reason.NOT_MET)
                .policies(consulted.policies())
                .addFacts(Fact.of("on", on.get().toString()))
                .addFacts(Fact.of("lastDay", limit.get().toString()))
                .build();
    }

    private Explanation covers(RecordCondition.Covers condition, DossierRecord entry, Unit self) {
        Consulted consulted = new Consulted(book);
        List<Unit> selected = evaluator.select(condition.of(), self, consulted).orElse(List.of());
        if (selected.isEmpty()) {
            return Evaluator.emptySelection("covers", consulted);
        }
        if (entry.getAbout().isEmpty()) {
            return pending("covers", "about", entry);
        }
        long covered = selected.stream().filter(entry.getAbout()::contains).count();
        return inRange("covers", Exact.of(covered, selected.size()), condition.range(), "share");
    }

    /** One record that stands for several: what they are about and amount to together, their days one after the other. */
    private static DossierRecord together(List<DossierRecord> records) {
        DossierRecord first = records.stream()
                .min(Comparator.comparing(entry -> entry.getStartsOn().orElse(entry.getOn())))
                .orElseThrow();
        DossierRecord.Builder all = DossierRecord.builder();
        Map<String, BigDecimal> amounts = new LinkedHashMap<>();
        all.from(first).about(List.of()).documents(List.of());
        long days = 0;
        for (DossierRecord entry : records) {
            all.addAllAbout(entry.getAbout()).addAllDocuments(entry.getDocuments());
            entry.getAmounts().forEach((unit, amount) -> amounts.merge(unit, amount, BigDecimal::add));
            days += entry.getStartsOn()
                    .flatMap(start -> entry.getEndsOn().map(end -> ChronoUnit.DAYS.between(start, end) + 1))
                    .orElse(0L);
        }
        long length = days;
        return all.amounts(amounts)
                .endsOn(first.getStartsOn().map(start -> start.plusDays(Math.max(0, length - 1))))
                .build();
    }
}
