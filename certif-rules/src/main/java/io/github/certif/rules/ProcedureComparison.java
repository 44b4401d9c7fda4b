package io.github.certif.rules;

import io.github.certif.model.code.Clause;
import io.github.certif.model.code.ClauseId;
import io.github.certif.model.decision.Checked;
import io.github.certif.model.decision.Explanation;
import io.github.certif.model.decision.Finding;
import io.github.certif.model.decision.SessionReport;
import io.github.certif.model.decision.SharingLine;
import io.github.certif.model.decision.SharingState;
import io.github.certif.model.decision.Verdict;
import io.github.certif.model.session.Session;
import io.github.certif.model.worked.ExpectedFinding;
import io.github.certif.model.worked.WorkedCase;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What a case expects of the rules of procedure beside what they say. */
final class ProcedureComparison {

    private final WorkedCase workedCase;
    private final SessionRules rules;

    ProcedureComparison(WorkedCase workedCase, SessionRules rules) {
        this.workedCase = workedCase;
        this.rules = rules;
    }

    List<Finding> differences() {
        List<ExpectedFinding> said = workedCase.getExpect().getSaid();
        Set<ClauseId> kept = workedCase.getExpect().getKept();
        if (said.isEmpty() && kept.isEmpty()) {
            return List.of();
        }
        SessionReport report = report();
        List<Finding> differences = new ArrayList<>();
        for (ExpectedFinding expected : missing(said, report)) {
            differences.add(differs("said", describe(expected), found(report)));
        }
        Set<ClauseId> held = kept(report);
        for (ClauseId clause : kept) {
            if (!held.contains(clause)) {
                differences.add(differs("kept", clause.value(), held + " / " + found(report)));
            }
        }
        return differences;
    }

    private SessionReport report() {
        Optional<Session> session = workedCase.getSession();
        return session.isPresent()
                ? rules.check(session.get(), workedCase.getStage(), workedCase.getAsOf())
                : rules.check(workedCase.getDossier().orElseThrow(), workedCase.getStage(), workedCase.getAsOf());
    }

    /** Each finding answers one expectation, those that say most of it first. */
    private static List<ExpectedFinding> missing(List<ExpectedFinding> said, SessionReport report) {
        List<Finding> open = new ArrayList<>(report.getFindings());
        return said.stream()
                .sorted(Comparator.comparing(ProcedureComparison::saysOf).reversed())
                .filter(expected -> !take(expected, open))
                .toList();
    }

    private static boolean take(ExpectedFinding expected, List<Finding> open) {
        for (int i = 0; i < open.size(); i++) {
            if (isExpected(expected, open.get(i))) {
                open.remove(i);
                return true;
            }
        }
        return false;
    }

    private static long saysOf(ExpectedFinding expected) {
        return Stream.of(
                        expected.getCode(),
                        expected.getSeverity(),
                        expected.getConsequence(),
                        expected.getCandidate(),
                        expected.getRefer())
                .filter(Optional::isPresent)
                .count();
    }

    private static boolean isExpected(ExpectedFinding expected, Finding found) {
        return found.getClause().map(Clause::id).equals(Optional.of(expected.getClause()))
                && fits(expected.getCode(), Optional.of(found.getCode()))
                && fits(expected.getSeverity(), Optional.of(found.getSeverity()))
                && fits(expected.getConsequence(), Optional.of(found.getConsequence()))
                && fits(expected.getCandidate(), found.getCandidate())
                && fits(expected.getRefer(), found.getRefer());
    }

    private static <T> boolean fits(Optional<T> expected, Optional<T> found) {
        return expected.isEmpty() || expected.equals(found);
    }

    /** The clauses that were asked and kept, an exception's among them; one with a finding is not kept. */
    static Set<ClauseId> kept(SessionReport report) {
        Set<ClauseId> kept = new TreeSet<>(Comparator.comparing(ClauseId::value));
        for (Checked checked : report.getChecks()) {
            if (checked.explanation().getVerdict() == Verdict.SATISFIED) {
                Nodes.onDecisivePath(checked.explanation(), node -> held(node).ifPresent(kept::add));
            }
        }
        report.getSharing().stream()
                .filter(line -> line.getState() == SharingState.DONE)
                .map(SharingLine::getClause)
                .forEach(clause -> clause.map(Clause::id).ifPresent(kept::add));
        report.getFindings().stream()
                .flatMap(finding -> finding.getClause().stream())
                .map(Clause::id)
                .forEach(kept::remove);
        return kept;
    }

    private static Optional<ClauseId> held(Explanation node) {
        return node.getVerdict() == Verdict.SATISFIED ? node.getClause().map(Clause::id) : Optional.empty();
    }

    private static String describe(ExpectedFinding expected) {
        List<String> parts = new ArrayList<>(List.of(expected.getClause().value()));
        expected.getCode().ifPresent(parts::add);
        expected.getSeverity().ifPresent(value -> parts.add(value.name()));
        expected.getConsequence().ifPresent(value -> parts.add(value.name()));
        expected.getCandidate().ifPresent(value -> parts.add(value.value()));
        expected.getRefer().ifPresent(parts::add);
        return String.join(" ", parts);
    }

    private static String found(SessionReport report) {
        List<String> all = report.getFindings().stream()
                .map(finding ->
                        finding.getClause().map(Clause::id).map(ClauseId::value).orElse("-") + " "
                                + finding.getCode() + " " + finding.getSeverity() + " " + finding.getConsequence()
                                + finding.getCandidate().map(id -> " " + id).orElse("")
                                + finding.getRefer().map(to -> " " + to).orElse(""))
                .toList();
        return all.toString();
    }

    private Finding differs(String what, String expected, String actual) {
        return Finding.blocking("CASE_DIFFERS")
                .putArguments("case", workedCase.getId())
                .putArguments("what", what)
                .putArguments("expected", expected)
                .putArguments("actual", actual)
                .putArguments("because", "-")
                .build();
    }
}
