package io.github.certif.examples.cli;

import io.github.certif.model.code.ReferentialId;
import io.github.certif.model.referential.Referential;
import io.github.certif.model.referential.Wording;
import io.github.certif.referentials.format.ReferentialFile;
import io.github.certif.referentials.format.RegulationFile;
import io.github.certif.referentials.format.WordingFile;
import java.util.List;

/** A referential as it is installed, in the forms of the files of a pack, with every text that was laid over it. */
record ShownReferential(
        String format,
        ReferentialId id,
        String edition,
        ReferentialFile referential,
        RegulationFile regulation,
        List<WordingFile> wordings) {

    static ShownReferential of(Referential referential) {
        return new ShownReferential(
                "certif-installed/1",
                referential.getId(),
                referential.getEdition(),
                content(referential),
                RegulationFile.builder().from(referential.getRegulation()).build(),
                referential.getWordings().stream().map(ShownReferential::texts).toList());
    }

    private static ReferentialFile content(Referential referential) {
        return ReferentialFile.builder()
                .certification(referential.getCertification())
                .blocs(referential.getBlocs())
                .competencies(referential.getCompetencies())
                .criteria(referential.getCriteria())
                .activities(referential.getActivities())
                .assessments(referential.getAssessments())
                .forms(referential.getForms())
                .build();
    }

    private static WordingFile texts(Wording wording) {
        return WordingFile.builder()
                .language(wording.getLanguage())
                .texts(wording.getTexts())
                .build();
    }
}
