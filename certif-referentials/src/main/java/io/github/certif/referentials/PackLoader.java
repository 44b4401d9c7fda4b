package io.github.certif.referentials;

import io.github.certif.model.code.ReferentialId;
import io.github.certif.model.decision.Answer;
import io.github.certif.model.decision.Finding;
import io.github.certif.model.decision.Severity;
import io.github.certif.model.json.CertifJson;
import io.github.certif.referentials.format.PackFile;
import io.github.certif.referentials.format.PackProblem;
import io.github.certif.referentials.internal.PackFiles;
import io.github.certif.referentials.internal.PackReader;
import io.github.certif.referentials.internal.Problems;
import io.github.certif.referentials.internal.ProviderSource;
import io.github.certif.referentials.internal.ReadFile;
import io.github.certif.referentials.internal.Survived;
import io.github.certif.referentials.internal.lint.LintRun;
import io.github.certif.referentials.spi.PackLimits;
import io.github.certif.referentials.spi.PackSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes packs of files. A pack with a blocking finding is not offered; its blocking findings are kept. */
final class PackLoader {

    private final PackReader reader;
    private final List<Pack> packs = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    PackLoader(PackLimits limits) {
        this.reader = new PackReader(CertifJson.create(), limits);
    }

    List<Pack> packs() {
        return packs;
    }

    List<Finding> findings() {
        return findings;
    }

    PackLoader load(List<PackSource> sources) {
        sources.forEach(this::load);
        return this;
    }

    private void load(PackSource source) {
        try {
            read(source);
        } catch (RuntimeException | StackOverflowError e) {
            findings.add(Problems.of(PackProblem.PACK_CHECK_FAILED, "place", source.place())
                    .putArguments("problem", Survived.name(e))
                    .build());
        }
    }

    private void read(PackSource source) {
        PackFiles files = reader.readWithoutCases(source);
        List<Finding> blocking = new ArrayList<>(LintRun.findings(files, Optional.empty()).stream()
                .filter(finding -> finding.getSeverity() == Severity.BLOCKING)
                .toList());
        files.manifest().flatMap(manifest -> underItsOwnId(source, manifest)).ifPresent(blocking::add);
        if (blocking.isEmpty()) {
            packs.add(pack(files, source));
        }
        findings.addAll(blocking);
    }

    private static Optional<Finding> underItsOwnId(PackSource source, ReadFile<PackFile> manifest) {
        ReferentialId found = manifest.value().getId();
        if (!(source instanceof ProviderSource provided) || provided.pack().equals(found)) {
            return Optional.empty();
        }
        String expected = provided.pack().value();
        return Optional.of(manifest.sheet()
                .finding(PackProblem.PACK_ID_DIFFERS, "/id", "found", found.value(), "expected", expected));
    }

    private Pack pack(PackFiles files, PackSource source) {
        PackFile manifest = files.manifest().orElseThrow().value();
        return Pack.builder()
                .referential(files.assembled().orElseThrow())
                .cases(PackCases.in(manifest.getCases(), () -> cases(source, manifest.getCases())))
                .source(manifest.getSource())
                .validFrom(manifest.getValidFrom())
                .validUntil(manifest.getValidUntil())
                .replacedBy(manifest.getReplacedBy())
                .files(source)
                .build();
    }

    private Answer<List<PackCase>> cases(PackSource source, List<String> paths) {
        return reader.cases(source, paths)
                .then(files -> Answer.of(
                        files.stream()
                                .map(file -> new PackCase(file.path(), file.value()))
                                .toList(),
                        List.of()));
    }
}
