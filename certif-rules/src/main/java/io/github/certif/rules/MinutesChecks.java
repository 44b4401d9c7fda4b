package io.github.certif.rules;

import io.github.certif.model.code.Unit;
import io.github.certif.model.decision.Checked;
import io.github.certif.model.decision.Verdict;
import io.github.certif.model.dossier.Dossier;
import io.github.certif.model.regulation.Check;
import io.github.certif.model.regulation.MinutesRule;
import io.github.certif.model.regulation.Requirement;
import io.github.certif.model.regulation.Stage;
import java.util.List;
import java.util.Optional;

/** Asks the rules about grids and minutes, of what is there of them for each certification of a session. */
final class MinutesChecks {

    private final Rulebook book;
    private final SessionView seen;
    private final Stage stage;
    private final List<Papers> papers;

    MinutesChecks(Rulebook book, SessionView seen, Stage stage) {
        this.book = book;
        this.seen = seen;
        this.stage = stage;
        this.papers = Papers.of(book, seen);
    }

    List<Checked> ask(Check check) {
        MinutesRule rule = check.getMinutes().orElseThrow();
        MinutesAnswers answers = new MinutesAnswers(book, check);
        switch (rule) {
            case SET -> new MinutesSets(answers).sets(papers, seen.session());
            case KEPT, ISSUED_AFTER, REASONED, TRANSMITTED -> new MinutesAfter(book, seen, answers).ask(rule, papers);
            default -> papers.forEach(one -> ask(rule, one, answers));
        }
        return answers.all().stream()
                .filter(answer -> check.getWhen().stream().allMatch(when -> holds(check, when, answer)))
                .toList();
    }

    private void ask(MinutesRule rule, Papers of, MinutesAnswers answers) {
        switch (rule) {
            case ROWS, COUNTS, EXAM_DATES -> new MinutesSets(answers).ask(rule, of);
            case SIGNED, MANAGER_SIGNED, BY_HAND, STAMPED, DECLARED, NO_DEFECT ->
                new MinutesSigning(answers).ask(rule, of);
            case PREFILLED, HANDED_OVER, GRIDS_FIRST, CLOSED_LAST -> new MinutesOrder(answers).ask(rule, of);
            case AS_REGISTERED -> new MinutesIdentity(answers, of).ask();
            case FIELDS -> new MinutesFields(answers, stage).ask(of);
            case ONE_DECISION,
                    ONE_ROUTE,
                    AGREES_WITH_GRID,
                    AGREES_WITH_RESULTS,
                    BLOCS_AGREE,
                    MOTIVES,
                    COMMENT,
                    ABSENT_COMMENT,
                    PARTLY_COMMENT -> new RowChecks(answers, of).ask(rule);
            default -> new GridChecks(answers, of).ask(rule);
        }
    }

    /** Answers about nobody in particular are asked of the session. */
    private boolean holds(Check check, Requirement when, Checked answer) {
        Optional<Dossier> candidate = answer.candidate()
                .filter(id -> check.getOf() == Check.Of.CANDIDATE)
                .flatMap(id -> seen.session().getDossiers().stream()
                        .filter(dossier -> dossier.getCandidate().getId().equals(id))
                        .findFirst());
        View view = candidate.map(seen::of).orElseGet(seen::whole);
        return new Evaluator(book, view).evaluate(when, Unit.title()).getVerdict() == Verdict.SATISFIED;
    }
}
