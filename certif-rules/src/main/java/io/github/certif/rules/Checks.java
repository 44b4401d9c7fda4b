package io.github.certif.rules;

import io.github.certif.model.code.CandidateId;
import io.github.certif.model.code.ClauseId;
import io.github.certif.model.code.Unit;
import io.github.certif.model.decision.Checked;
import io.github.certif.model.decision.Explanation;
import io.github.certif.model.decision.Fact;
import io.github.certif.model.decision.Reason;
import io.github.certif.model.decision.Verdict;
import io.github.certif.model.dossier.Dossier;
import io.github.certif.model.dossier.DossierRecord;
import io.github.certif.model.regulation.Check;
import io.github.certif.model.regulation.Exemption;
import io.github.certif.model.regulation.Items;
import io.github.certif.model.regulation.RecordCondition;
import io.github.certif.model.regulation.Requirement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Asks the rules of procedure of what is recorded in one view. */
final class Checks {

    private final Rulebook book;
    private final View view;
    private final Optional<CandidateId> candidate;
    private final String path;
    private final List<DossierRecord> recorded;
    private final Evaluator evaluator;
    private final RecordConditions conditions;

    /**
     * The records of a dossier or a session.
     *
     * @param path where what is asked stands, as a JSON pointer
     * @param recorded the records as they stand there, which the pointers count
     */
    Checks(Rulebook book, View view, Optional<CandidateId> candidate, String path, List<DossierRecord> recorded) {
        this.book = book;
        this.view = view;
        this.candidate = candidate;
        this.path = path;
        this.recorded = recorded;
        this.evaluator = new Evaluator(book, view);
        this.conditions = new RecordConditions(book, view, evaluator);
    }

    static Checks of(Rulebook book, View view, Dossier dossier, String path) {
        return new Checks(book, view, Optional.of(dossier.getCandidate().getId()), path, dossier.getRecords());
    }

    /** Whether a rule is asked here at all. */
    boolean isAsked(Check check) {
        return check.getWhen()
                .map(when -> evaluator.evaluate(when, Unit.title()).getVerdict() == Verdict.SATISFIED)
                .orElse(true);
    }

    /**
     * What a rule comes to: one answer for each item, or one of the whole; none where it is not asked, or where it is
     * about what only a session knows.
     */
    List<Checked> ask(Check check) {
        if (!isAsked(check) || check.getPassage().isPresent()) {
            return List.of();
        }
        if (check.getWork().isPresent()) {
            return new WorkChecks(book, view, this).ask(check, check.getWork().get());
        }
        return check.getEach().map(items -> each(check, items)).orElseGet(() -> List.of(whole(check)));
    }

    /** What is not recorded is missing; a day that nobody knows cannot be checked, which is not the same. */
    private Checked whole(Check check) {
        Requirement asked = check.getRequires().orElseThrow();
        Explanation open = evaluator.evaluate(asked, Unit.title());
        boolean undated = open.getVerdict() == Verdict.UNDETERMINED && awaitsDay(open);
        Explanation answer = undated ? open : new Evaluator(book, view.settled()).evaluate(asked, Unit.title());
        return checked(check, path, Nodes.allOf(node(check), List.of(answer)));
    }

    private static boolean awaitsDay(Explanation answer) {
        List<Reason> reasons = new ArrayList<>();
        Nodes.onDecisivePath(answer, node -> reasons.add(node.getReason()));
        return reasons.contains(Reason.DATE_UNKNOWN);
    }

    private List<Checked> each(Check check, Items items) {
        List<Checked> answers = new ArrayList<>();
        for (DossierRecord entry : view.records(items.kind())) {
            Verdict picked = Verdict.allOf(items.where().stream()
                    .map(condition ->
                            conditions.holds(condition, entry, Unit.title()).getVerdict())
                    .toList());
            if (picked != Verdict.UNSATISFIED) {
                answers.add(checked(check, pathOf(entry), item(check, entry, picked == Verdict.UNDETERMINED)));
            }
        }
        return answers;
    }

    /** An item keeps to a rule by meeting it, or by an exception; one that may not be meant at all breaks none. */
    private Explanation item(Check check, DossierRecord entry, boolean doubtful) {
        List<Explanation> ways = new ArrayList<>();
        ways.add(check.getMust().isEmpty() ? breach(entry) : all(check.getMust(), entry, plain("item")));
        for (Exemption exemption : check.getUnless()) {
            ways.add(all(exemption.where(), entry, plain("exemption").clause(book.clause(exemption.clause()))));
        }
        if (doubtful) {
            ways.add(Nodes.leaf("item", Verdict.UNDETERMINED, Reason.NOT_RECORDED)
                    .build());
        }
        return Nodes.anyOf(node(check), ways);
    }

    private static Explanation breach(DossierRecord entry) {
        return Nodes.leaf("item", Verdict.UNSATISFIED, Reason.NOT_MET)
                .addFacts(Records.fact(entry))
                .build();
    }

    private Explanation all(List<RecordCondition> where, DossierRecord entry, Explanation.Builder node) {
        return Nodes.allOf(
                node.addFacts(Records.fact(entry)),
                where.stream()
                        .map(condition -> conditions.holds(condition, entry, Unit.title()))
                        .toList());
    }

    Explanation.Builder node(Check check) {
        return node(check, check.getClause());
    }

    Explanation.Builder node(Check check, ClauseId clause) {
        return plain("check").id(check.getId()).clause(book.clause(clause));
    }

    private static Explanation.Builder plain(String kind) {
        Explanation.Builder node = Explanation.builder();
        return node.kind(kind);
    }

    Checked checked(Check check, String where, Explanation explanation) {
        return new Checked(check.getId(), candidate, Optional.of(where).filter(p -> !p.isEmpty()), explanation);
    }

    String pathOf(DossierRecord entry) {
        int index = recorded.indexOf(entry);
        return index < 0 ? path : path + "/records/" + index;
    }

    /** Where what is asked stands. */
    String path() {
        return path;
    }

    /** What an answer rests on, in a few words: name and value of each fact. */
    static String facts(Explanation answer) {
        List<String> facts = new ArrayList<>();
        Nodes.onDecisivePath(
                answer, node -> node.getFacts().stream().map(Checks::fact).forEach(facts::add));
        return facts.isEmpty()
                ? "-"
                : String.join(", ", facts.stream().distinct().toList());
    }

    private static String fact(Fact fact) {
        return fact.name() + " " + fact.value();
    }
}
