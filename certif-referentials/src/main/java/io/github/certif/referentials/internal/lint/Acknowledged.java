package io.github.certif.referentials.internal.lint;

import io.github.certif.model.decision.Finding;
import io.github.certif.model.decision.Location;
import io.github.certif.model.decision.Severity;
import io.github.certif.referentials.format.Acknowledgement;
import io.github.certif.referentials.format.PackFile;
import io.github.certif.referentials.format.PackProblem;
import io.github.certif.referentials.internal.ReadFile;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Shows warnings that the author has looked at as informations. */
final class Acknowledged {

    private final ReadFile<PackFile> manifest;
    private final String place;

    Acknowledged(ReadFile<PackFile> manifest, String place) {
        this.manifest = manifest;
        this.place = place;
    }

    List<Finding> apply(List<Finding> findings) {
        List<Acknowledgement> acknowledged = manifest.value().getAcknowledged();
        Set<Acknowledgement> fitting = new HashSet<>();
        List<Finding> applied = new ArrayList<>();
        for (Finding finding : findings) {
            Optional<Acknowledgement> fit = finding.getSeverity() == Severity.WARNING
                    ? acknowledged.stream().filter(a -> fits(a, finding)).findFirst()
                    : Optional.empty();
            fit.ifPresent(fitting::add);
            applied.add(fit.map(a -> information(finding, a)).orElse(finding));
        }
        for (int i = 0; i < acknowledged.size(); i++) {
            if (!fitting.contains(acknowledged.get(i))) {
                String code = acknowledged.get(i).getCode();
                applied.add(manifest.sheet()
                        .finding(PackProblem.PACK_ACKNOWLEDGED_NOTHING, "/acknowledged/" + i, "code", code));
            }
        }
        return applied;
    }

    private boolean fits(Acknowledgement acknowledgement, Finding finding) {
        Optional<String> file = finding.getLocation().map(Location::file);
        return acknowledgement.getCode().equals(finding.getCode())
                && acknowledgement
                        .getPath()
                        .map(path -> finding.getPath().equals(Optional.of(path)))
                        .orElse(true)
                && acknowledgement
                        .getFile()
                        .map(path -> file.equals(Optional.of(place + "/" + path)))
                        .orElse(true);
    }

    private static Finding information(Finding finding, Acknowledgement acknowledgement) {
        return Finding.builder()
                .from(finding)
                .severity(Severity.INFO)
                .putArguments("acknowledged", acknowledgement.getWhy())
                .build();
    }
}
