package io.github.certif.rules;

import io.github.certif.model.code.CandidateId;
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

/**
 * Says whether the jury of a session is composed as the regulation asks: as appointed, and for each candidate after
 * recusals.
 *
 * <p>What is not known of a juror is reported as not checked, which is not the same as irregular. Immutable and
 * thread-safe.
 */
public final class JuryRules {

    private final Rulebook book;

    private JuryRules(Rulebook book) {
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
        book.regulation().body(Body.JURY).ifPresent(body -> {
            for (JuryConstraint constraint : body.getConstraints()) {
                findings.addAll(check(body, constraint, session));
            }
        });
        return findings;
    }

    private List<Finding> check(Body body, JuryConstraint constraint, Session session) {
        if (constraint.on() == JuryConstraint.On.JURY) {
            return check(body, constraint, session, Optional.empty()).stream().toList();
        }
        return session.getDossiers().stream()
                .map(dossier -> Optional.of(dossier.getCandidate().getId()))
                .flatMap(candidate -> check(body, constraint, session, candidate).stream())
                .toList();
    }

    private Optional<Finding> check(
            Body body, JuryConstraint constraint, Session session, Optional<CandidateId> candidate) {
        BodyRuling seats = BodyRuling.builder()
                .body(body.getId())
                .verdict("-")
                .on(session.getStartsOn())
                .members(session.getJury().stream()
                        .map(juror -> member(juror, candidate))
                        .toList())
                .build();
        Explanation held = new Composition(book, seats).holds(constraint);
        return held.getVerdict() == Verdict.SATISFIED
                ? Optional.empty()
                : Optional.of(Bodies.finding(book, body, constraint, held)
                        .candidate(candidate)
                        .path("/jury")
                        .build());
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
