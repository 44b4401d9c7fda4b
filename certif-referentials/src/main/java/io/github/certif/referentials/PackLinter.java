package io.github.certif.referentials;

import io.github.certif.model.code.ReferentialId;
import io.github.certif.model.decision.Answer;
import io.github.certif.model.decision.Finding;
import io.github.certif.model.json.CertifJson;
import io.github.certif.model.worked.CaseJudge;
import io.github.certif.referentials.internal.FolderSource;
import io.github.certif.referentials.internal.PackReader;
import io.github.certif.referentials.internal.ProviderSource;
import io.github.certif.referentials.internal.ZipPacks;
import io.github.certif.referentials.internal.lint.LintRun;
import io.github.certif.referentials.spi.PackLimits;
import io.github.certif.referentials.spi.PackProvider;
import io.github.certif.referentials.spi.PackSource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Checks a pack and reports every problem in one run: files that cannot be read, codes that are unknown, twice or
 * orphaned, values that are not understood, missing clauses and texts, requirements that can never hold, worked cases
 * that come out otherwise.
 *
 * <p>Each finding has its file, line and column, and a code of {@link
 * io.github.certif.referentials.format.PackProblem}. Warnings that {@code pack.json} acknowledges are reported as
 * informations, with the reason under the argument {@code acknowledged}.
 *
 * <p>Immutable and thread-safe, as long as the judge is.
 */
public final class PackLinter {

    private final Optional<CaseJudge> judge;
    private final PackLimits limits;
    private final CertifJson json = CertifJson.create();

    private PackLinter(Optional<CaseJudge> judge, PackLimits limits) {
        this.judge = judge;
        this.limits = limits;
    }

    /**
     * A linter that does not judge worked cases.
     *
     * @return the linter, with the default ceilings
     */
    public static PackLinter withoutJudge() {
        return of(Optional.empty());
    }

    /**
     * A linter that has worked cases judged.
     *
     * @param judge compares what a case expects with what the rules answer
     * @return the linter, with the default ceilings
     */
    public static PackLinter of(CaseJudge judge) {
        return of(Optional.of(judge));
    }

    /**
     * A linter.
     *
     * @param judge compares what a case expects with what the rules answer; empty leaves cases unjudged
     * @return the linter, with the default ceilings
     */
    public static PackLinter of(Optional<CaseJudge> judge) {
        return new PackLinter(Objects.requireNonNull(judge, "judge"), PackLimits.defaults());
    }

    /**
     * This linter with other ceilings.
     *
     * @param other the ceilings
     * @return a linter
     */
    public PackLinter withLimits(PackLimits other) {
        return new PackLinter(judge, other);
    }

    /**
     * Checks the pack in a folder or in a zip; of a zip that holds several, each.
     *
     * @param pack the folder that holds {@code pack.json}, or the zip
     * @return the findings by file, line and column; empty when there is nothing to say
     */
    public List<Finding> lint(Path pack) {
        if (!Files.isRegularFile(pack)) {
            return lint(new FolderSource(pack));
        }
        Answer<List<PackSource>> zip = ZipPacks.in(pack, limits);
        return zip.value()
                .map(packs ->
                        packs.stream().map(this::lint).flatMap(List::stream).toList())
                .orElse(zip.findings());
    }

    /**
     * Checks a pack that a jar ships.
     *
     * @param provider the provider of the jar
     * @param pack one of its packs
     * @return the findings by file, line and column; empty when there is nothing to say
     */
    public List<Finding> lint(PackProvider provider, ReferentialId pack) {
        return lint(new ProviderSource(provider, pack));
    }

    /**
     * Checks a pack wherever its files are, for instance {@link Pack#getFiles()}.
     *
     * @param source the files
     * @return the findings by file, line and column; empty when there is nothing to say
     */
    public List<Finding> lint(PackSource source) {
        return LintRun.findings(new PackReader(json, limits).read(source), judge);
    }
}
