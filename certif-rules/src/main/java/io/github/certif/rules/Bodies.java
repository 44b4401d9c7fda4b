package io.github.certif.rules;

import io.github.certif.model.code.BodyId;
import io.github.certif.model.code.Unit;
import io.github.certif.model.decision.Awaited;
import io.github.certif.model.decision.AwaitedKind;
import io.github.certif.model.decision.Consequence;
import io.github.certif.model.decision.Explanation;
import io.github.certif.model.decision.Fact;
import io.github.certif.model.decision.Finding;
import io.github.certif.model.decision.Reason;
import io.github.certif.model.decision.Severity;
import io.github.certif.model.decision.Verdict;
import io.github.certif.model.dossier.BodyRuling;
import io.github.certif.model.regulation.Body;
import io.github.certif.model.regulation.Effect;
import io.github.certif.model.regulation.JuryConstraint;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the rulings of bodies are worth: who sat, whether the vote was one, and what it came to. */
final class Bodies {

    private final Rulebook book;
    private final View view;

    Bodies(Rulebook book, View view) {
        this.book = book;
        this.view = view;
    }

    /** Whether a body has ruled as wanted, on a record or on the dossier. */
    Explanation verdict(BodyId body, Optional<String> record, String wanted) {
        Optional<BodyRuling> ruling = view.ruling(body, record);
        return ruling.map(found -> verdict(found, wanted))
                .orElseGet(() -> none(body, Reason.BODY_SILENT).build());
    }

    /** No verdict yet: only the body's own closing settles that. */
    private Explanation.Builder none(BodyId body, Reason reason) {
        return Nodes.gap("verdict", reason, view.closed(body), Verdict.UNSATISFIED, reason)
                .addFacts(Fact.of("body", body.value()))
                .addAwaiting(new Awaited(AwaitedKind.BODY, body.value(), body.value()));
    }

    private Explanation verdict(BodyRuling ruling, String wanted) {
        List<Explanation> held = held(ruling);
        Reason reason = reason(ruling, held, wanted);
        return switch (reason) {
            case NO_QUORUM, BODY_UNKNOWN, VOID ->
                none(ruling.getBody(), reason).addAllChildren(held).build();
            default ->
                Nodes.leaf("verdict", Verdict.of(reason == Reason.MET), reason)
                        .addFacts(new Fact(
                                ruling.getBody().value(),
                                ruling.getVerdict(),
                                Optional.of(ruling.getOn()),
                                Optional.empty()))
                        .addAllChildren(held)
                        .build();
        };
    }

    private List<Explanation> held(BodyRuling ruling) {
        return constraints(ruling).stream()
                .map(constraint -> held(constraint, ruling))
                .toList();
    }

    /** What can be asked of those who sat; who declared what is known of a session alone. */
    private List<JuryConstraint> constraints(BodyRuling ruling) {
        return book.regulation().body(ruling.getBody()).stream()
                .flatMap(body -> body.getConstraints().stream())
                .filter(constraint -> !JurySeats.knows(constraint.rule()))
                .filter(this::isAsked)
                .toList();
    }

    private boolean isAsked(JuryConstraint constraint) {
        return constraint
                .when()
                .map(when ->
                        new Evaluator(book, view).evaluate(when, Unit.title()).getVerdict())
                .filter(verdict -> verdict != Verdict.SATISFIED)
                .isEmpty();
    }

    private Explanation held(JuryConstraint constraint, BodyRuling ruling) {
        return new Composition(book, ruling).holds(constraint);
    }

    /** What a ruling comes to, asked in the order in which an irregularity takes away less and less. */
    private Reason reason(BodyRuling ruling, List<Explanation> held, String wanted) {
        Optional<Body> body = book.regulation().body(ruling.getBody());
        List<JuryConstraint> constraints = constraints(ruling);
        Verdict vote = Verdict.SATISFIED;
        Verdict seats = Verdict.SATISFIED;
        Verdict majority = Verdict.SATISFIED;
        for (int i = 0; i < constraints.size(); i++) {
            Verdict verdict = held.get(i).getVerdict();
            JuryConstraint constraint = constraints.get(i);
            if (constraint.rule() instanceof JuryConstraint.Majority) {
                majority = Verdict.allOf(List.of(majority, verdict));
            } else if (isAdvice(book, constraint)) {
                continue;
            } else if (makesAVote(constraint)) {
                vote = Verdict.allOf(List.of(vote, verdict));
            } else {
                seats = Verdict.allOf(List.of(seats, verdict));
            }
        }
        Body.IfIrregular irregular = body.map(Body::getIfIrregular).orElse(Body.IfIrregular.REPORT);
        if (vote == Verdict.UNSATISFIED) {
            return Reason.NO_QUORUM;
        }
        if (irregular != Body.IfIrregular.REPORT && seats == Verdict.UNSATISFIED) {
            return irregular == Body.IfIrregular.FAIL ? Reason.BODY_IRREGULAR : Reason.VOID;
        }
        if (majority == Verdict.UNSATISFIED) {
            return Reason.NOT_ADOPTED;
        }
        boolean wants = ruling.getVerdict().equals(wanted);
        // whoever sat, a verdict of another kind is not the one that is wanted
        if (!wants && vote == Verdict.SATISFIED && irregular != Body.IfIrregular.VOID) {
            return Reason.NOT_MET;
        }
        boolean unknown = vote == Verdict.UNDETERMINED
                || majority == Verdict.UNDETERMINED
                || irregular != Body.IfIrregular.REPORT && seats == Verdict.UNDETERMINED;
        if (unknown) {
            return Reason.BODY_UNKNOWN;
        }
        return wants ? Reason.MET : Reason.NOT_MET;
    }

    /** Without a quorum or a college nothing was voted. */
    private static boolean makesAVote(JuryConstraint constraint) {
        return constraint.rule() instanceof JuryConstraint.Quorum
                || constraint.rule() instanceof JuryConstraint.Colleges;
    }

    /** What is irregular, or cannot be checked, in the rulings that exist. */
    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        for (BodyRuling ruling : view.dossier().getRulings()) {
            if (!ruling.getOn().isAfter(view.asOf())) {
                book.regulation().body(ruling.getBody()).ifPresent(body -> findings(body, ruling, findings));
            }
        }
        return findings;
    }

    private void findings(Body body, BodyRuling ruling, List<Finding> findings) {
        for (JuryConstraint constraint : constraints(ruling)) {
            Explanation held = held(constraint, ruling);
            boolean refused =
                    constraint.rule() instanceof JuryConstraint.Majority && held.getVerdict() == Verdict.UNSATISFIED;
            if (held.getVerdict() != Verdict.SATISFIED && !refused) {
                findings.add(finding(book, body, constraint, held)
                        .putAllArguments(new Repairs(book, ruling).of(constraint, held))
                        .candidate(view.dossier().getCandidate().getId())
                        .build());
            }
        }
    }

    /** What does not hold, or cannot be checked, before it is said of whom. */
    static Finding.Builder finding(Rulebook book, Body body, JuryConstraint constraint, Explanation held) {
        boolean unknown = held.getVerdict() == Verdict.UNDETERMINED;
        Finding.Builder finding = Finding.builder();
        finding.code(unknown ? "BODY_NOT_CHECKED" : "BODY_IRREGULAR")
                .severity(severity(book, constraint, unknown))
                .consequence(unknown ? Consequence.NONE : consequence(book, body, constraint))
                .refer(unknown ? Optional.empty() : constraint.effect().flatMap(Effect::getRefer))
                .putArguments("body", body.getId().value())
                .putArguments("rule", Composition.word(constraint.rule()))
                .putArguments("facts", facts(held))
                .clause(book.clause(constraint.clause().orElse(body.getClause())));
        return finding;
    }

    /** Whether a body is as regular without it. */
    private static boolean isAdvice(Rulebook book, JuryConstraint constraint) {
        return constraint.effect().isPresent()
                ? severity(book, constraint, false) != Severity.BLOCKING
                        && effect(book, constraint).orElse(Consequence.NONE) == Consequence.NONE
                : constraint.ifNot() == JuryConstraint.IfNot.WARNING;
    }

    private static Severity severity(Rulebook book, JuryConstraint constraint, boolean unknown) {
        Severity severity = constraint
                .effect()
                .flatMap(effect -> new Consulted(book).text(effect.getSeverity()))
                .map(Severity::valueOf)
                .orElse(Severity.WARNING);
        return unknown && severity == Severity.BLOCKING ? Severity.WARNING : severity;
    }

    private static Optional<Consequence> effect(Rulebook book, JuryConstraint constraint) {
        return constraint
                .effect()
                .flatMap(effect -> new Consulted(book).text(effect.getConsequence()))
                .map(Consequence::valueOf);
    }

    private static Consequence consequence(Rulebook book, Body body, JuryConstraint constraint) {
        return constraint.ifNot() == JuryConstraint.IfNot.WARNING
                ? Consequence.NONE
                : effect(book, constraint).orElseGet(() -> consequence(body));
    }

    private static Consequence consequence(Body body) {
        return body.getIfIrregular() == Body.IfIrregular.REPORT ? Consequence.MAY_VOID : Consequence.VOIDS;
    }

    private static String facts(Explanation held) {
        return String.join(
                ", ",
                held.getFacts().stream()
                        .map(fact -> fact.name() + " " + fact.value())
                        .toList());
    }
}
