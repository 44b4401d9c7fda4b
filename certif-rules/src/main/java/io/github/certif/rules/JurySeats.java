package io.github.certif.rules;

import io.github.certif.model.code.CandidateId;
import io.github.certif.model.decision.Explanation;
import io.github.certif.model.decision.Fact;
import io.github.certif.model.decision.Reason;
import io.github.certif.model.decision.Verdict;
import io.github.certif.model.regulation.JuryConstraint;
import io.github.certif.model.session.Juror;
import io.github.certif.model.session.Session;
import io.github.certif.model.session.SessionManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Asks of a jury what only its session knows: who else holds an office in it, who declared a tie and when. */
final class JurySeats {

    private static final Map<Verdict, Reason> REASONS = Map.of(
            Verdict.SATISFIED, Reason.MET,
            Verdict.UNSATISFIED, Reason.NOT_MET,
            Verdict.UNDETERMINED, Reason.BODY_UNKNOWN);

    private final Session session;
    private final LocalDate asOf;
    private final List<Fact> facts = new ArrayList<>();

    JurySeats(Session session, LocalDate asOf) {
        this.session = session;
        this.asOf = asOf;
    }

    static boolean knows(JuryConstraint.Rule rule) {
        return rule instanceof JuryConstraint.NotTheManager || rule instanceof JuryConstraint.Declared;
    }

    private Explanation node(JuryConstraint.Rule rule, List<Verdict> verdicts) {
        Verdict verdict = session.getJury().isEmpty() ? Verdict.UNDETERMINED : Verdict.allOf(verdicts);
        return Nodes.leaf("constraint", verdict, REASONS.getOrDefault(verdict, Reason.BODY_UNKNOWN))
                .addFacts(Fact.of("rule", Composition.word(rule)))
                .addAllFacts(facts)
                .build();
    }

    private Verdict noted(Juror juror, Verdict verdict) {
        if (verdict != Verdict.SATISFIED) {
            facts.add(Fact.of("member", juror.getId()));
        }
        return verdict;
    }

    // ---- the session manager

    Explanation noManager(JuryConstraint.NotTheManager rule) {
        List<Verdict> verdicts = session.getJury().stream()
                .map(juror -> noted(juror, isSomebodyElse(juror)))
                .toList();
        return node(rule, verdicts);
    }

    /** People are known by their ids; where one has none, another name is another person. */
    private Verdict isSomebodyElse(Juror juror) {
        if (session.getManager().isEmpty()) {
            return Verdict.UNDETERMINED;
        }
        SessionManager manager = session.getManager().get();
        if (manager.getId().isPresent()) {
            return Verdict.of(!manager.getId().get().equals(juror.getId()));
        }
        boolean namesake = isSame(manager.getFamilyName(), juror.getFamilyName())
                && isSame(manager.getGivenName(), juror.getGivenName());
        return namesake ? Verdict.UNDETERMINED : Verdict.SATISFIED;
    }

    private static boolean isSame(String name, String other) {
        return name.strip().toUpperCase(Locale.ROOT).equals(other.strip().toUpperCase(Locale.ROOT));
    }

    // ---- declared ties

    /**
     * Whether the ties with a candidate were declared.
     *
     * @param due the last day; empty where it is not known, or where none is asked for
     */
    Explanation declared(JuryConstraint.Declared rule, CandidateId candidate, Optional<LocalDate> due) {
        due.ifPresent(day -> facts.add(Fact.of("lastDay", day.toString())));
        List<Verdict> verdicts = session.getJury().stream()
                .map(juror -> noted(juror, declared(rule, juror, candidate, due)))
                .toList();
        return node(rule, verdicts);
    }

    private Verdict declared(
            JuryConstraint.Declared rule, Juror juror, CandidateId candidate, Optional<LocalDate> due) {
        if (juror.getTies().isEmpty()) {
            return Verdict.UNDETERMINED;
        }
        List<String> ties = juror.getTies().get().getOrDefault(candidate, List.of());
        if (ties.stream().noneMatch(rule.ties()::contains)) {
            return Verdict.SATISFIED;
        }
        Optional<LocalDate> on =
                Optional.ofNullable(juror.getDeclaredOn().get(candidate)).filter(day -> !day.isAfter(asOf));
        facts.add(Fact.of("declaredOn", on.map(LocalDate::toString).orElse("-")));
        if (on.isEmpty() || rule.by().isEmpty()) {
            return Verdict.of(on.isPresent());
        }
        return due.map(day -> Verdict.of(!on.get().isAfter(day))).orElse(Verdict.UNDETERMINED);
    }
}
