package io.github.certif.render.layout;

import io.github.certif.model.code.CompetencyCode;
import io.github.certif.model.referential.Assessment;
import io.github.certif.model.referential.Bloc;
import io.github.certif.model.referential.Competency;
import io.github.certif.model.referential.Referential;
import java.util.List;
import java.util.Optional;

/**
 * What one table of a grid is about: a bloc, or everything in a certification that has none.
 *
 * @param bloc the bloc
 * @param competencies its competencies in order
 */
record GridPart(Optional<Bloc> bloc, List<CompetencyCode> competencies) {

    /** All parts of a certification. */
    static List<GridPart> of(Referential referential) {
        return referential.getBlocs().isEmpty()
                ? List.of(new GridPart(
                        Optional.empty(),
                        referential.getCompetencies().stream()
                                .map(Competency::getCode)
                                .toList()))
                : referential.getBlocs().stream().map(GridPart::of).toList();
    }

    static GridPart of(Bloc bloc) {
        return new GridPart(Optional.of(bloc), bloc.getCompetencies());
    }

    /** Its name among the others. */
    String name() {
        return bloc.map(one -> one.getCode().value()).orElse("all");
    }

    boolean covers(Assessment assessment, CompetencyCode competency) {
        return competencies.contains(competency)
                && (assessment.getCompetencies().contains(competency)
                        || bloc.filter(one -> assessment.getBlocs().contains(one.getCode()))
                                .isPresent());
    }

    boolean concerns(Assessment assessment) {
        return competencies.stream().anyMatch(competency -> covers(assessment, competency));
    }
}
