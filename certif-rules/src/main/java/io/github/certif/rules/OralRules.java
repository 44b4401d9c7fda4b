package io.github.certif.rules;

import io.github.certif.model.code.AssessmentCode;
import io.github.certif.model.code.BlocCode;
import io.github.certif.model.code.CandidateId;
import io.github.certif.model.decision.Explanation;
import io.github.certif.model.decision.Fact;
import io.github.certif.model.decision.OralTime;
import io.github.certif.model.decision.Reason;
import io.github.certif.model.decision.RetakeAssessment;
import io.github.certif.model.decision.RetakePlan;
import io.github.certif.model.decision.Verdict;
import io.github.certif.model.dossier.Scope;
import io.github.certif.model.referential.Assessment;
import io.github.certif.model.referential.Bloc;
import io.github.certif.model.referential.Referential;
import io.github.certif.model.regulation.OralPlan;
import io.github.certif.model.regulation.OralSegment;
import io.github.certif.model.session.Session;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Says how long the oral of a scope takes: the title, some blocs, a retake.
 *
 * <p>Immutable and thread-safe.
 */
public final class OralRules {

    private final Rulebook book;

    OralRules(Rulebook book) {
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
    public static OralRules of(Referential referential, PolicyChoices choices) {
        return new OralRules(Rulebook.of(
                Objects.requireNonNull(referential, "referential"), choices, WorkingDays.MONDAY_TO_FRIDAY, List.of()));
    }

    /**
     * The oral of what is sat.
     *
     * @param scope what is sat
     * @return its segments, minutes and clauses; no segments where the text plans none, or nothing is sat
     */
    public OralTime plan(Scope scope) {
        List<Bloc> blocs = book.referential().getBlocs().stream()
                .filter(bloc -> View.covers(scope, bloc.getCode()))
                .toList();
        Set<AssessmentCode> assessments = book.referential().getAssessments().stream()
                .filter(assessment -> isSat(assessment, scope, blocs))
                .map(Assessment::getCode)
                .collect(Collectors.toSet());
        return time(blocs.stream().map(Bloc::getCode).toList(), assessments);
    }

    private static boolean isSat(Assessment assessment, Scope scope, List<Bloc> blocs) {
        return scope.title() || blocs.stream().anyMatch(bloc -> View.serves(assessment, bloc));
    }

    /**
     * The oral of a retake.
     *
     * @param plan what is sat again
     * @return its segments, minutes and clauses; no segments where the text plans none, or nothing is sat
     */
    public OralTime plan(RetakePlan plan) {
        List<BlocCode> blocs = book.referential().getBlocs().stream()
                .map(Bloc::getCode)
                .filter(code -> plan.getToRetake().contains(code)
                        || plan.getToSitFirst().contains(code))
                .toList();
        return time(
                blocs,
                plan.getAssessments().stream()
                        .map(RetakeAssessment::getAssessment)
                        .collect(Collectors.toSet()));
    }

    /**
     * The minutes that accommodations add to the oral of a candidate, as the times of passages are checked against it.
     *
     * @param session the session
     * @param candidate the candidate
     * @param oral the oral of what the candidate sits
     * @param asOf the day of the question: what is granted later adds nothing yet
     * @return the minutes; 0 where nothing adds time, or the text plans no oral
     */
    public int extra(Session session, CandidateId candidate, OralTime oral, LocalDate asOf) {
        return oral.segments().isEmpty() ? 0 : new Passages(session, asOf).extra(candidate, oral.atMost());
    }

    private OralTime time(List<BlocCode> blocs, Set<AssessmentCode> assessments) {
        Consulted consulted = new Consulted(book);
        Orals.Oral oral = new Orals(book).oral(blocs, assessments, consulted);
        return new OralTime(oral.segments(), oral.atLeast(), oral.atMost(), explained(oral, consulted));
    }

    private Explanation explained(Orals.Oral oral, Consulted consulted) {
        if (oral.segments().isEmpty()) {
            return Nodes.leaf("oralPlan", Verdict.UNDETERMINED, Reason.EMPTY_SELECTION)
                    .build();
        }
        Explanation.Builder node = Nodes.leaf("oralPlan", Verdict.SATISFIED, Reason.MET)
                .policies(consulted.policies())
                .addFacts(Fact.of("planned", minutes(oral.atLeast(), oral.atMost())));
        if (consulted.policies().isEmpty()) {
            return node.addAllFacts(facts(oral.segments()))
                    .clause(book.clause(oral.plans().get(0).getClause()))
                    .build();
        }
        oral.plans().forEach(plan -> node.addChildren(explained(plan)));
        return node.clause(book.clause(consulted.policies().get(0).getClause())).build();
    }

    private Explanation explained(OralPlan plan) {
        return Nodes.leaf("oralPlan", Verdict.SATISFIED, Reason.MET)
                .addAllFacts(facts(plan.getSegments()))
                .clause(book.clause(plan.getClause()))
                .build();
    }

    private static List<Fact> facts(List<OralSegment> segments) {
        return segments.stream()
                .map(segment -> Fact.of(
                        "segment:" + segment.getId(), minutes(segment.isCeiling() ? 0 : segment.getMinutes(), segment)))
                .toList();
    }

    private static String minutes(int atLeast, OralSegment segment) {
        return minutes(atLeast, segment.getMinutes());
    }

    /** Bounds as an explanation shows them. */
    static String minutes(int atLeast, int atMost) {
        return atLeast == atMost ? String.valueOf(atMost) : atLeast + "-" + atMost;
    }
}
