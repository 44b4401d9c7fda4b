package io.github.certif.rules;

import io.github.certif.model.code.CandidateId;
import io.github.certif.model.code.Unit;
import io.github.certif.model.decision.Checked;
import io.github.certif.model.decision.Explanation;
import io.github.certif.model.decision.Finding;
import io.github.certif.model.decision.Verdict;
import io.github.certif.model.dossier.BodyMember;
import io.github.certif.model.dossier.BodyRuling;
import io.github.certif.model.dossier.Candidate;
import io.github.certif.model.dossier.Dossier;
import io.github.certif.model.referential.Referential;
import io.github.certif.model.regulation.Body;
import io.github.certif.model.regulation.JuryConstraint;
import io.github.certif.model.session.Juror;
import io.github.certif.model.session.Session;
import java.time.LocalDate;
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
     * Everything that is irregular, or cannot be checked, in the jury of a session, once the session is over.
     *
     * @param session the session
     * @return the findings; empty when all is well, or when the text asks nothing of its jury
     */
    public List<Finding> check(Session session) {
        return check(session, session.getEndsOn());
    }

    /** What was declared later does not exist. */
    List<Finding> check(Session session, LocalDate asOf) {
        List<Finding> findings = new ArrayList<>(new TieWords(book.regulation()).unknown(session));
        asked(session, asOf).forEach((constraint, held) -> {
            if (held.explanation().getVerdict() != Verdict.SATISFIED) {
                findings.add(Bodies.finding(book, jury().orElseThrow(), constraint, held.explanation())
                        .putAllArguments(
                                new Repairs(book, seats(session, held.candidate())).of(constraint, held.explanation()))
                        .candidate(held.candidate())
                        .path(held.path())
                        .build());
            }
        });
        return findings;
    }

    /** What every constraint comes to, kept or not. */
    List<Checked> ask(Session session, LocalDate asOf) {
        List<Checked> answers = new ArrayList<>();
        asked(session, asOf).forEach((constraint, held) -> answers.add(held));
        return answers;
    }

    private Optional<Body> jury() {
        return book.regulation().body(Body.JURY);
    }

    private Asked asked(Session session, LocalDate asOf) {
        Asked asked = new Asked();
        SessionView seen = new SessionView(book, session, asOf);
        jury().ifPresent(body -> {
            for (JuryConstraint constraint : body.getConstraints()) {
                List<Optional<Dossier>> of = isOfCandidates(constraint)
                        ? session.getDossiers().stream().map(Optional::of).toList()
                        : List.of(Optional.empty());
                of.stream()
                        .filter(dossier -> isAsked(constraint, seen, dossier))
                        .forEach(dossier -> asked.add(constraint, held(body, constraint, seen, dossier)));
            }
        });
        return asked;
    }

    private static boolean isOfCandidates(JuryConstraint constraint) {
        return constraint.on() == JuryConstraint.On.PANEL || constraint.rule() instanceof JuryConstraint.Declared;
    }

    private boolean isAsked(JuryConstraint constraint, SessionView seen, Optional<Dossier> dossier) {
        return constraint
                .when()
                .map(when -> new Evaluator(book, dossier.map(seen::of).orElseGet(seen::whole))
                        .evaluate(when, Unit.title())
                        .getVerdict())
                .filter(verdict -> verdict != Verdict.SATISFIED)
                .isEmpty();
    }

    private Checked held(Body body, JuryConstraint constraint, SessionView seen, Optional<Dossier> dossier) {
        Optional<CandidateId> candidate = dossier.map(Dossier::getCandidate).map(Candidate::getId);
        Explanation held = Explanation.builder()
                .from(held(constraint, seen, dossier, candidate))
                .clause(book.clause(constraint.clause().orElse(body.getClause())))
                .build();
        return new Checked("body:" + body.getId(), candidate, Optional.of("/jury"), held);
    }

    private Explanation held(
            JuryConstraint constraint, SessionView seen, Optional<Dossier> dossier, Optional<CandidateId> candidate) {
        JurySeats seats = new JurySeats(seen.session(), seen.asOf());
        if (constraint.rule() instanceof JuryConstraint.NotTheManager rule) {
            return seats.noManager(rule);
        }
        if (constraint.rule() instanceof JuryConstraint.Declared rule) {
            Consulted consulted = new Consulted(book);
            Dates dates = new Dates(book, seen.of(dossier.orElseThrow()));
            return Explanation.builder()
                    .from(seats.declared(
                            rule, candidate.orElseThrow(), rule.by().flatMap(by -> dates.day(by, consulted))))
                    .policies(consulted.policies())
                    .build();
        }
        return new Composition(book, seats(seen.session(), candidate)).holds(constraint);
    }

    /** Who sits, as one candidate meets them. */
    private static BodyRuling seats(Session session, Optional<CandidateId> candidate) {
        return BodyRuling.builder()
                .body(Body.JURY)
                .verdict("-")
                .on(session.getStartsOn())
                .members(session.getJury().stream()
                        .map(juror -> member(juror, candidate, sat(session, juror, candidate)))
                        .toList())
                .build();
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

    /** Where it is recorded who sat for a candidate, nobody else did. */
    private static BodyMember.Attendance sat(Session session, Juror juror, Optional<CandidateId> candidate) {
        boolean elsewhere = session.getPassages().stream()
                .filter(passage ->
                        candidate.filter(passage.getCandidate()::equals).isPresent())
                .flatMap(passage -> passage.getJurors().stream())
                .anyMatch(sat -> !sat.contains(juror.getId()));
        return elsewhere ? BodyMember.Attendance.ABSENT : BodyMember.Attendance.PRESENT;
    }

    /** A juror as one candidate meets him or her; without a candidate, with the ties to all of them. */
    private static BodyMember member(Juror juror, Optional<CandidateId> candidate, BodyMember.Attendance attendance) {
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
                .attendance(attendance)
                .recused(candidate.filter(juror.getRecusedFor()::contains).isPresent())
                .build();
    }
}
