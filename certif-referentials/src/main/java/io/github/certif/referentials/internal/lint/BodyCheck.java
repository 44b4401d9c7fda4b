package io.github.certif.referentials.internal.lint;

import io.github.certif.model.code.BlocCode;
import io.github.certif.model.code.BodyId;
import io.github.certif.model.code.CompetencyCode;
import io.github.certif.model.code.UnitKind;
import io.github.certif.model.regulation.Body;
import io.github.certif.model.regulation.Equivalence;
import io.github.certif.model.regulation.Experience;
import io.github.certif.model.regulation.RecordCondition;
import io.github.certif.model.regulation.Regulation;
import io.github.certif.model.regulation.Requirement;
import io.github.certif.referentials.format.PackProblem;
import io.github.certif.referentials.internal.Sheet;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Bodies once each and declared where they are asked; equivalences that give what the pack has. */
final class BodyCheck implements RegulationVisitor {

    private final Notes notes;
    private final Sheet sheet;
    private final Regulation regulation;

    BodyCheck(Notes notes, Sheet sheet, Regulation regulation) {
        this.notes = notes;
        this.sheet = sheet;
        this.regulation = regulation;
    }

    void run(Units units) {
        Set<BodyId> seen = new HashSet<>();
        for (int i = 0; i < regulation.getBodies().size(); i++) {
            BodyId id = regulation.getBodies().get(i).getId();
            if (!seen.add(id)) {
                notes.add(sheet, PackProblem.PACK_BODY_TWICE, "/bodies/" + i + "/id", "code", id.value());
            }
        }
        for (int i = 0; i < regulation.getEquivalences().size(); i++) {
            gives("/equivalences/" + i + "/gives", regulation.getEquivalences().get(i), units);
        }
        for (int i = 0; i < regulation.getRoutes().size(); i++) {
            String at = "/routes/" + i + "/experience";
            regulation.getRoutes().get(i).getExperience().ifPresent(experience -> deciding(at, experience));
        }
    }

    private void deciding(String at, Experience experience) {
        experience.getBody().ifPresent(body -> known(notes, sheet, regulation, at + "/body", body));
        for (int i = 0; i < experience.getDecisions().size(); i++) {
            String then = at + "/decisions/" + i + "/then";
            experience.getDecisions().get(i).getThen().ifPresent(body -> known(notes, sheet, regulation, then, body));
        }
    }

    private void gives(String at, Equivalence equivalence, Units units) {
        List<String> blocs =
                equivalence.getGives().blocs().stream().map(BlocCode::value).toList();
        List<String> competencies = equivalence.getGives().competencies().stream()
                .map(CompetencyCode::value)
                .toList();
        known(at + "/blocs", UnitKind.BLOC, blocs, units);
        known(at + "/competencies", UnitKind.COMPETENCY, competencies, units);
    }

    private void known(String at, UnitKind kind, List<String> given, Units units) {
        Collection<String> codes = units.codes(kind);
        for (int i = 0; i < given.size(); i++) {
            if (!codes.contains(given.get(i))) {
                String near = Near.to(given.get(i), codes);
                notes.add(sheet, CodeCheck.unknown(kind), at + "/" + i, "code", given.get(i), "near", near);
            }
        }
    }

    @Override
    public void requirement(Spot spot, Requirement requirement) {
        if (requirement instanceof Requirement.BodyVerdict verdict) {
            known(notes, sheet, regulation, spot.at("verdict").at("body").pointer(), verdict.body());
        }
    }

    @Override
    public void condition(Spot spot, RecordCondition condition) {
        if (condition instanceof RecordCondition.FavourableVerdict verdict) {
            known(notes, sheet, regulation, spot.at("verdict").pointer(), verdict.body());
        }
    }

    static void known(Notes notes, Sheet sheet, Regulation regulation, String at, BodyId body) {
        if (regulation.body(body).isEmpty()) {
            List<String> known = regulation.getBodies().stream()
                    .map(Body::getId)
                    .map(BodyId::value)
                    .toList();
            String near = Near.to(body.value(), known);
            notes.add(sheet, PackProblem.PACK_BODY_UNKNOWN, at, "code", body.value(), "near", near);
        }
    }
}
