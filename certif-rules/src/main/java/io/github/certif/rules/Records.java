package io.github.certif.rules;

import io.github.certif.model.code.Unit;
import io.github.certif.model.decision.Awaited;
import io.github.certif.model.decision.AwaitedKind;
import io.github.certif.model.decision.Explanation;
import io.github.certif.model.decision.Fact;
import io.github.certif.model.decision.Reason;
import io.github.certif.model.decision.Verdict;
import io.github.certif.model.dossier.DossierRecord;
import io.github.certif.model.regulation.RecordCondition;
import io.github.certif.model.regulation.RecordQuery;
import io.github.certif.model.regulation.Requirement;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Asks the records of a dossier: whether one meets every condition, or whether none exists. */
final class Records {

    private final Rulebook book;
    private final View view;
    private final Evaluator evaluator;
    private final RecordConditions conditions;

    Records(Rulebook book, View view, Evaluator evaluator) {
        this.book = book;
        this.view = view;
        this.evaluator = evaluator;
        this.conditions = new RecordConditions(book, view, evaluator);
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
            return Selections.empty("record", consulted);
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
                .allMatch(condition -> conditions.holds(condition, entry, self).getVerdict() == Verdict.SATISFIED);
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
                        .map(condition -> conditions.holds(condition, entry, self))
                        .toList());
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
