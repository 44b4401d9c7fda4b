package io.github.certif.rules;

import io.github.certif.model.code.AssessmentCode;
import io.github.certif.model.code.ClauseId;
import io.github.certif.model.code.CompetencyCode;
import io.github.certif.model.decision.Checked;
import io.github.certif.model.decision.Explanation;
import io.github.certif.model.decision.Fact;
import io.github.certif.model.decision.Reason;
import io.github.certif.model.decision.Verdict;
import io.github.certif.model.dossier.DossierRecord;
import io.github.certif.model.referential.Assessment;
import io.github.certif.model.referential.Deliverable;
import io.github.certif.model.referential.Topic;
import io.github.certif.model.regulation.Check;
import io.github.certif.model.regulation.WorkRule;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Holds what a candidate hands in and shows against what the referential asks for. */
final class WorkChecks {

    private static final String DELIVERABLE = "deliverable";
    private static final String ITEMS = "items";
    private static final String CONTENTS = "contents";
    private static final String ASSESSMENT = "assessment";
    private static final String PAGES = "PAGES";

    private final Rulebook book;
    private final View view;
    private final Checks checks;
    private final List<Checked> answers = new ArrayList<>();

    WorkChecks(Rulebook book, View view, Checks checks) {
        this.book = book;
        this.view = view;
        this.checks = checks;
    }

    List<Checked> ask(Check check, WorkRule rule) {
        if (rule == WorkRule.ASKED) {
            view.records(DELIVERABLE).forEach(entry -> asked(check, entry));
            return answers;
        }
        for (Assessment assessment : view.assessmentsInScope()) {
            switch (rule) {
                case ITEMS -> items(check, assessment);
                case FOLLOWS, STALE -> assessment.getFollows().forEach(parent -> follows(check, assessment, parent));
                default -> assessment.getDeliverables().forEach(wanted -> ask(check, rule, assessment, wanted));
            }
        }
        return answers;
    }

    private void ask(Check check, WorkRule rule, Assessment assessment, Deliverable wanted) {
        List<DossierRecord> found = handedIn(assessment.getCode(), Optional.of(wanted.getId()));
        if (rule == WorkRule.PRESENT) {
            present(check, assessment, wanted, found);
            return;
        }
        for (DossierRecord entry : found) {
            switch (rule) {
                case PAGES -> pages(check, wanted, entry);
                case CONTENTS -> covers(check, wanted.getClause(), entry, CONTENTS, wanted.getContents());
                default -> due(check, wanted, entry);
            }
        }
    }

    private List<DossierRecord> handedIn(AssessmentCode assessment, Optional<String> deliverable) {
        return view.records(DELIVERABLE).stream()
                .filter(entry -> assessment.value().equals(entry.getAttributes().get(ASSESSMENT)))
                .filter(entry -> deliverable.isEmpty()
                        || deliverable.get().equals(entry.getAttributes().get(DELIVERABLE)))
                .toList();
    }

    private void present(Check check, Assessment assessment, Deliverable wanted, List<DossierRecord> found) {
        boolean there = !found.isEmpty();
        String name = assessment.getCode() + "/" + wanted.getId();
        Explanation.Builder node = Nodes.leaf(DELIVERABLE, Verdict.of(there), there ? Reason.MET : Reason.NOT_RECORDED);
        node.addFacts(Fact.of(DELIVERABLE, name));
        answer(check, wanted.getClause(), checks.path(), node.build());
    }

    private void pages(Check check, Deliverable wanted, DossierRecord entry) {
        if (wanted.getMinPages().isEmpty() && wanted.getMaxPages().isEmpty()) {
            return;
        }
        BigDecimal pages = entry.getAmounts().get(PAGES);
        if (pages == null) {
            answer(check, wanted.getClause(), checks.pathOf(entry), unknown(PAGES));
            return;
        }
        boolean fits = wanted.getMinPages().stream().allMatch(least -> pages.compareTo(BigDecimal.valueOf(least)) >= 0)
                && wanted.getMaxPages().stream().allMatch(most -> pages.compareTo(BigDecimal.valueOf(most)) <= 0);
        Explanation.Builder node = judged(fits, Fact.of(PAGES, pages.toPlainString()));
        wanted.getMinPages().ifPresent(least -> node.addFacts(Fact.of("atLeast", String.valueOf(least))));
        wanted.getMaxPages().ifPresent(most -> node.addFacts(Fact.of("atMost", String.valueOf(most))));
        answer(check, wanted.getClause(), checks.pathOf(entry), node.build());
    }

    private void items(Check check, Assessment assessment) {
        view.records(ITEMS).stream()
                .filter(entry -> assessment
                        .getCode()
                        .value()
                        .equals(entry.getAttributes().get(ASSESSMENT)))
                .forEach(entry -> covers(check, assessment.getClause(), entry, ITEMS, assessment.getItems()));
    }

    /** A topic with a condition is asked where a fact of that name says so; one with parts is its parts. */
    private void covers(Check check, ClauseId clause, DossierRecord entry, String list, List<Topic> topics) {
        List<String> wanted = topics.stream().flatMap(this::due).toList();
        if (wanted.isEmpty()) {
            return;
        }
        List<String> held = entry.getLists().get(list);
        if (held == null) {
            answer(check, clause, checks.pathOf(entry), unknown(list));
            return;
        }
        List<String> missing =
                wanted.stream().filter(topic -> !held.contains(topic)).toList();
        answer(
                check,
                clause,
                checks.pathOf(entry),
                judged(missing.isEmpty(), Fact.of(list, String.join(", ", missing.isEmpty() ? held : missing)))
                        .build());
    }

    private Stream<String> due(Topic topic) {
        boolean due = topic.condition()
                .map(condition -> view.fact(condition).filter("true"::equals).isPresent())
                .orElse(true);
        boolean aimedAt = topic.competencies().isEmpty()
                || topic.competencies().stream().anyMatch(this::isInScope);
        if (!due || !aimedAt) {
            return Stream.empty();
        }
        return topic.topics().isEmpty()
                ? Stream.of(topic.id())
                : topic.topics().stream().flatMap(this::due);
    }

    /** A topic that serves other blocs than those sat for is not asked. */
    private boolean isInScope(CompetencyCode competency) {
        return book.referential()
                .blocOf(competency)
                .map(bloc -> view.inScope(bloc.getCode()))
                .orElse(true);
    }

    private void due(Check check, Deliverable wanted, DossierRecord entry) {
        if (wanted.getDue().isEmpty()) {
            return;
        }
        Consulted consulted = new Consulted(book);
        Optional<LocalDate> last = new Dates(book, view).day(wanted.getDue().get(), consulted);
        Explanation node = last.map(day -> judged(
                                !entry.getOn().isAfter(day),
                                Fact.of("on", entry.getOn().toString()),
                                Fact.of("lastDay", day.toString()))
                        .policies(consulted.policies())
                        .build())
                .orElseGet(() -> unknown("date"));
        answer(check, wanted.getClause(), checks.pathOf(entry), node);
    }

    private void asked(Check check, DossierRecord entry) {
        String assessment = entry.getAttributes().getOrDefault(ASSESSMENT, "-");
        String id = entry.getAttributes().getOrDefault(DELIVERABLE, "-");
        boolean known = book.referential().getAssessments().stream()
                .filter(one -> one.getCode().value().equals(assessment))
                .flatMap(one -> one.getDeliverables().stream())
                .anyMatch(wanted -> wanted.getId().equals(id));
        answer(
                check,
                check.getClause(),
                checks.pathOf(entry),
                judged(known, Fact.of(DELIVERABLE, assessment + "/" + id)).build());
    }

    /** Only work that has been handed in is asked what it continues. */
    private void follows(Check check, Assessment assessment, AssessmentCode parent) {
        Optional<LocalDate> own = latest(assessment.getCode());
        Optional<LocalDate> before = latest(parent);
        if (own.isEmpty()) {
            return;
        }
        if (check.getWork().filter(WorkRule.FOLLOWS::equals).isPresent()) {
            Fact what = Fact.of("follows", parent.value());
            answer(
                    check,
                    assessment.getClause(),
                    checks.path(),
                    judged(before.isPresent(), what).build());
        } else if (before.isPresent()) {
            answer(
                    check,
                    check.getClause(),
                    checks.path(),
                    judged(
                                    !before.get().isAfter(own.get()),
                                    Fact.of(parent.value(), before.get().toString()),
                                    Fact.of(
                                            assessment.getCode().value(),
                                            own.get().toString()))
                            .build());
        }
    }

    private Optional<LocalDate> latest(AssessmentCode assessment) {
        return handedIn(assessment, Optional.empty()).stream()
                .map(DossierRecord::getOn)
                .max(Comparator.naturalOrder());
    }

    private static Explanation.Builder judged(boolean met, Fact... facts) {
        return Nodes.leaf("work", Verdict.of(met), met ? Reason.MET : Reason.NOT_MET)
                .addFacts(facts);
    }

    private static Explanation unknown(String field) {
        return Nodes.leaf("work", Verdict.UNDETERMINED, Reason.NOT_RECORDED)
                .addFacts(Fact.of("field", field))
                .build();
    }

    private void answer(Check check, ClauseId clause, String path, Explanation answer) {
        answers.add(checks.checked(check, path, Nodes.allOf(checks.node(check, clause), List.of(answer))));
    }
}
