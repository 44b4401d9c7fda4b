package io.github.certif.render.layout;

import io.github.certif.model.code.AssessmentCode;
import io.github.certif.model.code.BodyId;
import io.github.certif.model.code.CandidateId;
import io.github.certif.model.code.CompetencyCode;
import io.github.certif.model.code.CriterionCode;
import io.github.certif.model.code.Level;
import io.github.certif.model.code.Unit;
import io.github.certif.model.decision.Decision;
import io.github.certif.model.dossier.AcquisitionStatus;
import io.github.certif.model.dossier.Appraisal;
import io.github.certif.model.dossier.BodyRuling;
import io.github.certif.model.dossier.Dossier;
import io.github.certif.model.dossier.Scope;
import io.github.certif.model.dossier.Sitting;
import io.github.certif.model.referential.Bloc;
import io.github.certif.model.referential.Referential;
import io.github.certif.model.session.Juror;
import io.github.certif.model.session.Session;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What one grid is about: a candidate's sitting and what was recorded of it; nothing of that on a blank form.
 *
 * @param session the session
 * @param dossier what is known of the candidate
 * @param sitting the sitting of the session
 * @param decision the decision, once there is one
 */
record GridRecord(
        Optional<Session> session, Optional<Dossier> dossier, Optional<Sitting> sitting, Optional<Decision> decision) {

    static GridRecord of(Session session, CandidateId candidate, Optional<Decision> decision) {
        Dossier dossier = registered(session, candidate);
        MinutesRow row = MinutesRow.of(session.getId(), dossier, decision);
        return new GridRecord(Optional.of(session), Optional.of(dossier), row.sitting(), decision);
    }

    static Dossier registered(Session session, CandidateId candidate) {
        return session.getDossiers().stream()
                .filter(dossier -> dossier.getCandidate().getId().equals(candidate))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("the candidate is not registered in " + session.getId()));
    }

    static GridRecord blank() {
        return new GridRecord(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** The same candidate for the same blocs, without anything that was judged or written. */
    GridRecord unjudged() {
        return new GridRecord(
                session,
                dossier.map(known -> Dossier.builder()
                        .from(known)
                        .appraisals(List.of())
                        .rulings(List.of())
                        .build()),
                sitting.map(known -> Sitting.builder()
                        .from(known)
                        .levels(Map.of())
                        .marks(Map.of())
                        .reasons(Optional.empty())
                        .recommendations(Optional.empty())
                        .build()),
                Optional.empty());
    }

    /** What is sat for: the parts of the decision, or of the scope while there is none. */
    List<GridPart> parts(Referential referential) {
        List<String> judged = decision.map(Decision::getCompetencies).orElseGet(List::of).stream()
                .map(result -> result.getUnit().code())
                .toList();
        return GridPart.of(referential).stream()
                .filter(part -> judged.isEmpty()
                        ? part.bloc().map(this::isInScope).orElse(true)
                        : part.competencies().stream().anyMatch(code -> judged.contains(code.value())))
                .toList();
    }

    private boolean isInScope(Bloc bloc) {
        Scope scope = sitting.map(Sitting::getScope).orElseGet(Scope::ofTitle);
        if (scope.completion()) {
            return !isHeld(bloc);
        }
        return scope.title() || scope.blocs().contains(bloc.getCode());
    }

    private boolean isHeld(Bloc bloc) {
        return dossier.map(Dossier::getAcquisitions).orElseGet(List::of).stream()
                .anyMatch(acquired -> acquired.getUnit().equals(Unit.of(bloc.getCode()))
                        && acquired.getStatus() == AcquisitionStatus.PROVEN
                        && sitting.filter(now -> acquired.getOn().isAfter(now.getExamOn()))
                                .isEmpty());
    }

    /** The level of a competency; empty when none is recorded, or when records contradict each other. */
    Optional<Level> level(CompetencyCode code) {
        Unit unit = Unit.of(code);
        return decision.map(Decision::getCompetencies).orElseGet(List::of).stream()
                .filter(result -> result.getUnit().equals(unit))
                .flatMap(result -> result.getLevel().stream())
                .findFirst()
                .or(() -> recorded(code));
    }

    private Optional<Level> recorded(CompetencyCode code) {
        Stream<Level> appraised = appraisals(Unit.of(code)).flatMap(appraisal -> appraisal.getLevel().stream());
        Stream<Level> entered = sitting.map(Sitting::getLevels).map(levels -> levels.get(code)).stream();
        List<Level> levels = Stream.concat(entered, appraised).distinct().toList();
        return levels.size() == 1 ? Optional.of(levels.get(0)) : Optional.empty();
    }

    /** The level recorded for an assessment; without one, the level that all its competencies have. */
    Optional<Level> level(AssessmentCode assessment, List<CompetencyCode> judged) {
        List<Level> recorded = appraisals(Unit.of(assessment))
                .flatMap(appraisal -> appraisal.getLevel().stream())
                .distinct()
                .toList();
        if (!recorded.isEmpty()) {
            return recorded.size() == 1 ? Optional.of(recorded.get(0)) : Optional.empty();
        }
        List<Optional<Level>> levels =
                judged.stream().map(this::level).distinct().toList();
        return levels.size() == 1 ? levels.get(0) : Optional.empty();
    }

    /** The last comment on a unit in the sitting. */
    Optional<String> comment(Unit unit) {
        return appraisals(unit)
                .filter(appraisal ->
                        appraisal.getComment().filter(text -> !text.isBlank()).isPresent())
                .max(Comparator.comparing(Appraisal::getOn))
                .flatMap(Appraisal::getComment);
    }

    /** The last ruling of a body. */
    Optional<BodyRuling> ruling(BodyId body) {
        return dossier.map(Dossier::getRulings).orElseGet(List::of).stream()
                .filter(ruling -> ruling.getBody().equals(body))
                .max(Comparator.comparing(BodyRuling::getOn));
    }

    /** The last observation of a criterion in the sitting. */
    Optional<Appraisal> observed(CriterionCode code) {
        return appraisals(Unit.of(code))
                .filter(appraisal -> appraisal.getObservation().isPresent())
                .max(Comparator.comparing(Appraisal::getOn));
    }

    private Stream<Appraisal> appraisals(Unit unit) {
        return dossier.map(Dossier::getAppraisals).orElseGet(List::of).stream()
                .filter(appraisal -> appraisal.getSubject().equals(unit))
                .filter(appraisal -> appraisal.getSitting().isEmpty()
                        || appraisal.getSitting().equals(sitting.map(Sitting::getId)));
    }

    /** The jurors who sit for the candidate. */
    List<Juror> jury() {
        return session.map(Session::getJury).orElseGet(List::of).stream()
                .filter(juror -> dossier.filter(known -> juror.getRecusedFor()
                                .contains(known.getCandidate().getId()))
                        .isEmpty())
                .toList();
    }
}
