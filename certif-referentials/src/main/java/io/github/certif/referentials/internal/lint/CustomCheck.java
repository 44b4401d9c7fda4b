package io.github.certif.referentials.internal.lint;

import io.github.certif.model.regulation.Requirement;
import io.github.certif.referentials.format.PackProblem;
import io.github.certif.referentials.internal.Sheet;
import java.util.Set;

/** Requirements of third parties: each of a kind that whoever judges the worked cases can evaluate. */
final class CustomCheck implements RegulationVisitor {

    private final Notes notes;
    private final Sheet sheet;
    private final Set<String> offered;

    CustomCheck(Notes notes, Sheet sheet, Set<String> offered) {
        this.notes = notes;
        this.sheet = sheet;
        this.offered = offered;
    }

    @Override
    public void requirement(Spot spot, Requirement requirement) {
        if (requirement instanceof Requirement.Custom custom && !offered.contains(custom.type())) {
            notes.add(
                    sheet,
                    PackProblem.PACK_CUSTOM_NOT_OFFERED,
                    spot.at("custom").at("type").pointer(),
                    "code",
                    custom.type(),
                    "near",
                    Near.to(custom.type(), offered));
        }
    }
}
