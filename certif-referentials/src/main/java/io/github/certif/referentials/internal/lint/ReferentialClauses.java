package io.github.certif.referentials.internal.lint;

import io.github.certif.model.code.ClauseId;
import io.github.certif.model.referential.Activity;
import io.github.certif.model.referential.Assessment;
import io.github.certif.model.referential.Bloc;
import io.github.certif.model.referential.Competency;
import io.github.certif.model.referential.Criterion;
import io.github.certif.model.referential.Deliverable;
import io.github.certif.model.referential.PrintedForm;
import io.github.certif.model.referential.Task;
import io.github.certif.model.regulation.Regulation;
import io.github.certif.referentials.format.Announced;
import io.github.certif.referentials.format.PackProblem;
import io.github.certif.referentials.format.ReferentialFile;
import io.github.certif.referentials.internal.ReadFile;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** What a referential takes from the regulation beside it: clauses and scales. */
final class ReferentialClauses {

    private final ReadFile<ReferentialFile> file;

    ReferentialClauses(ReadFile<ReferentialFile> file) {
        this.file = file;
    }

    /** Cites every clause of the referential. */
    void cite(ClauseCheck clauses) {
        ReferentialFile referential = file.value();
        BiConsumer<String, ClauseId> cite =
                (pointer, clause) -> clauses.cite(file.sheet(), pointer + "/clause", clause);
        referential
                .getCertification()
                .ifPresent(certification -> cite.accept("/certification", certification.getClause()));
        each("/blocs", referential.getBlocs(), Bloc::getClause, cite);
        each("/competencies", referential.getCompetencies(), Competency::getClause, cite);
        each("/criteria", referential.getCriteria(), Criterion::getClause, cite);
        each("/activities", referential.getActivities(), Activity::getClause, cite);
        each("/assessments", referential.getAssessments(), Assessment::getClause, cite);
        each("/forms", referential.getForms(), PrintedForm::getClause, cite);
        each("/announced", referential.getAnnounced(), Announced::getClause, cite);
        for (int i = 0; i < referential.getActivities().size(); i++) {
            List<Task> tasks = referential.getActivities().get(i).getTasks();
            each("/activities/" + i + "/tasks", tasks, Task::getClause, cite);
        }
        for (int i = 0; i < referential.getAssessments().size(); i++) {
            List<Deliverable> deliverables = referential.getAssessments().get(i).getDeliverables();
            each("/assessments/" + i + "/deliverables", deliverables, Deliverable::getClause, cite);
        }
    }

    private static <T> void each(
            String pointer, List<T> entries, Function<T, ClauseId> clause, BiConsumer<String, ClauseId> cite) {
        for (int i = 0; i < entries.size(); i++) {
            cite.accept(pointer + "/" + i, clause.apply(entries.get(i)));
        }
    }

    /** Leads visitors through the days on which deliverables are due. */
    void walkDueDays(List<RegulationVisitor> visitors) {
        RequirementWalk walk = new RequirementWalk(visitors);
        List<Assessment> assessments = file.value().getAssessments();
        for (int i = 0; i < assessments.size(); i++) {
            List<Deliverable> deliverables = assessments.get(i).getDeliverables();
            for (int j = 0; j < deliverables.size(); j++) {
                Spot spot = Spot.of("/assessments/" + i + "/deliverables/" + j + "/due", Spot.Judged.OTHER, true);
                deliverables.get(j).getDue().ifPresent(due -> walk.moment(spot, due));
            }
        }
    }

    /** Looks up the body that judges every assessment. */
    void bodies(Notes notes, Regulation regulation) {
        List<Assessment> assessments = file.value().getAssessments();
        for (int i = 0; i < assessments.size(); i++) {
            String at = "/assessments/" + i + "/body";
            assessments.get(i).getBody().ifPresent(body -> BodyCheck.known(notes, file.sheet(), regulation, at, body));
        }
    }

    /** Looks up the scale of every assessment. */
    void scales(Notes notes, Regulation regulation) {
        List<Assessment> assessments = file.value().getAssessments();
        for (int i = 0; i < assessments.size(); i++) {
            String scale = assessments.get(i).getScale().orElse("");
            if (!scale.isEmpty() && !regulation.getScales().containsKey(scale)) {
                notes.add(
                        file.sheet(),
                        PackProblem.PACK_SCALE_UNKNOWN,
                        "/assessments/" + i + "/scale",
                        "code",
                        scale,
                        "near",
                        Near.to(scale, regulation.getScales().keySet()));
            }
        }
    }
}
