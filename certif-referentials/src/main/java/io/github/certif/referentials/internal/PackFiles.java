package io.github.certif.referentials.internal;

import io.github.certif.model.decision.Finding;
import io.github.certif.model.referential.Referential;
import io.github.certif.model.referential.Wording;
import io.github.certif.model.worked.WorkedCase;
import io.github.certif.referentials.format.PackFile;
import io.github.certif.referentials.format.ReferentialFile;
import io.github.certif.referentials.format.RegulationFile;
import io.github.certif.referentials.format.WordingFile;
import java.util.List;
import java.util.Optional;

/**
 * Everything that could be read of a pack, and what was found on the way.
 *
 * @param place where the pack stands
 * @param manifest {@code pack.json}
 * @param referential the referential
 * @param regulation the regulation
 * @param wordings the wordings, the complete one first
 * @param cases the worked cases
 * @param findings what was found while reading
 */
public record PackFiles(
        String place,
        Optional<ReadFile<PackFile>> manifest,
        Optional<ReadFile<ReferentialFile>> referential,
        Optional<ReadFile<RegulationFile>> regulation,
        List<ReadFile<WordingFile>> wordings,
        List<ReadFile<WorkedCase>> cases,
        List<Finding> findings) {

    /**
     * The referential that the files make together.
     *
     * @return the referential; empty when a file that it needs is missing or broken
     */
    public Optional<Referential> assembled() {
        if (manifest.isEmpty() || referential.isEmpty() || regulation.isEmpty()) {
            return Optional.empty();
        }
        ReferentialFile file = referential.get().value();
        return Optional.of(Referential.builder()
                .id(manifest.get().value().getId())
                .edition(manifest.get().value().getEdition())
                .certification(file.getCertification())
                .blocs(file.getBlocs())
                .competencies(file.getCompetencies())
                .criteria(file.getCriteria())
                .activities(file.getActivities())
                .assessments(file.getAssessments())
                .forms(file.getForms())
                .regulation(regulation.get().value().regulation())
                .wordings(wordings.stream().map(PackFiles::wording).toList())
                .build());
    }

    /**
     * Whether every file that the pack lists, worked cases apart, could be read.
     *
     * @return true if none is missing or broken
     */
    public boolean allRead() {
        int read = (referential.isPresent() ? 1 : 0) + (regulation.isPresent() ? 1 : 0) + wordings.size();
        return manifest.filter(m -> m.value().getFiles().size() == read).isPresent();
    }

    private static Wording wording(ReadFile<WordingFile> file) {
        return Wording.builder()
                .language(file.value().getLanguage())
                .texts(file.value().getTexts())
                .official(file.value().getOfficial())
                .build();
    }
}
