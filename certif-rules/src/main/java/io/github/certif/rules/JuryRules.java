package io.github.certif.rules;

import io.github.certif.model.code.CandidateId;
import io.github.certif.model.decision.Checked;
import io.github.certif.model.decision.Explanation;
import io.github.certif.model.decision.Finding;
import io.github.certif.model.decision.Verdict;
import io.github.certif.model.dossier.BodyMember;
import io.github.certif.model.dossier.BodyRuling;
import io.github.certif.model.referential.Referential;
import io.github.certif.model.regulation.Body;
import io.github.certif.model.regulation.JuryConstraint;
import io.github.certif.model.session.Juror;
import io.github.certif.model.session.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * Says whether the jury of a session is composed as the regulation asks: as appointed, and for each candidate after
 * recusals.
 *
 * <p>What is not known of a juror is reported as not checked, which is not the same as irregular. Immutable and
 * thread-safe.
 */
public final class JuryRules {

    private final Rulebook book;

    JuryRules(Rulebook book) {
        this.book = book;
    }

    /**
     * The rules of a referential.
     *
     * @param referential the referential
     * @param choices the policies chosen otherwise than by default, and parameters
     * @return the rules
     * @throws IllegalArgumentException if a policy is unknown or does not take the value
     */
    public static JuryRules of(Referential referential, PolicyChoices choices) {
        return new JuryRules(Rulebook.of(
                Objects.requireNonNull(referential, "referential"), choices, WorkingDays.MONDAY_TO_FRIDAY, List.of()));
    }

    /**
     * Everything that is irregular, or cannot be checked, in the jury of a session.
     *
     * @param session the session
     * @return the findings; empty when all is well, or when the text asks nothing of its jury
     */
    public List<Finding> check(Session session) {
        List<Finding> findings = new ArrayList<>();
        asked(session).forEach((constraint, held) -> {
            if (held.explanation().getVerdict() != Verdict.SATISFIED) {
                findings.add(Bodies.finding(book, jury().orElseThrow(), constraint, held.explanation())
                        .candidate(held.candidate())
                        .path(held.path())
                        .build());
            }
        });
        return findings;
    }

    /** What every constraint comes to, kept or not. */
    List<Checked> ask(Session session) {
        List<Checked> answers = new ArrayList<>();
        asked(session).forEach((constraint, held) -> answers.add(held));
        return answers;
    }

    private Optional<Body> jury() {
        return book.regulation().body(Body.JURY);
    }

    private Asked asked(Session session) {
        Asked asked = new Asked();
        jury().ifPresent(body -> {
            for (JuryConstraint constraint : body.getConstraints()) {
                if (constraint.on() == JuryConstraint.On.JURY) {
                    asked.add(constraint, held(body, constraint, session, Optional.empty()));
                } else {
                    session.getDossiers()
                            .forEach(dossier -> asked.add(
                                    constraint,
                                    held(
                                            body,
                                            constraint,
                                            session,
                                            Optional.of(dossier.getCandidate().getId()))));
                }
            }
        });
        return asked;
    }

    private Checked held(Body body, JuryConstraint constraint, Session session, Optional<CandidateId> candidate) {
        BodyRuling seats = BodyRuling.builder()
                .body(body.getId())
                .verdict("-")
                .on(session.getStartsOn())
                .members(session.getJury().stream()
                        .map(juror -> member(juror, candidate))
                        .toList())
                .build();
        Explanation held = Explanation.builder()
                .from(new Composition(book, seats).holds(constraint))
                .clause(book.clause(constraint.clause().orElse(body.getClause())))
                .build();
        return new Checked("body:" + body.getId(), candidate, Optional.of("/jury"), held);
    }

    /** Constraints with what they came to, in the order of the regulation. */
    private static final class Asked {
        private final List<JuryConstraint> constraints = new ArrayList<>();
        private final List<Checked> answers = new ArrayList<>();

        void add(JuryConstraint constraint, Checked answer) {
            constraints.add(constraint);
            answers.add(answer);
        }

        void forEach(BiConsumer<JuryConstraint, Checked> each) {
            for (int i = 0; i < answers.size(); i++) {
                each.accept(constraints.get(i), answers.get(i));
            }
        }
    }

    /** A juror as one candidate meets him or her; without a candidate, with the ties to all of them. */
    private static BodyMember member(Juror juror, Optional<CandidateId> candidate) {
        return BodyMember.builder()
                .id(juror.getId())
                .roles(juror.getRoles())
                .fields(juror.getFields())
                .years(juror.getYears())
                .lastPracticeOn(juror.getLastPracticeOn())
                .habilitations(juror.getHabilitations())
                .organisations(juror.getOrganisations())
                .college(juror.getCollege())
                .ties(juror.getTies()
                        .map(ties -> ties.entrySet().stream()
                                .filter(tie ->
                                        candidate.isEmpty() || candidate.get().equals(tie.getKey()))
                                .flatMap(tie -> tie.getValue().stream())
                                .toList()))
                .recused(candidate.filter(juror.getRecusedFor()::contains).isPresent())
                .build();
    }
}
