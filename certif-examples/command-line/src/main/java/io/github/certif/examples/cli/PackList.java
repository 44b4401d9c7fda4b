package io.github.certif.examples.cli;

import io.github.certif.model.code.Language;
import io.github.certif.model.code.ReferentialId;
import io.github.certif.model.referential.Activity;
import io.github.certif.model.referential.Referential;
import io.github.certif.referentials.Pack;
import java.util.List;

/** The packs that are installed, and how much each holds. */
record PackList(String format, List<Row> packs) {

    static PackList of(List<Pack> packs, Language language) {
        return new PackList(
                "certif-packs/1",
                packs.stream().map(pack -> Row.of(pack, language)).toList());
    }

    /** One pack. */
    record Row(
            ReferentialId id,
            String title,
            String edition,
            int blocs,
            int activities,
            int tasks,
            int competencies,
            int criteria,
            int assessments,
            int cases) {

        private static Row of(Pack pack, Language language) {
            Referential referential = pack.getReferential();
            return new Row(
                    referential.getId(),
                    PacksCommand.title(referential, language),
                    referential.getEdition(),
                    referential.getBlocs().size(),
                    referential.getActivities().size(),
                    referential.getActivities().stream()
                            .map(Activity::getTasks)
                            .mapToInt(List::size)
                            .sum(),
                    referential.getCompetencies().size(),
                    referential.getCriteria().size(),
                    referential.getAssessments().size(),
                    pack.getCases().size());
        }
    }
}
