package io.github.certif.referentials;

import io.github.certif.model.code.ReferentialId;
import io.github.certif.model.decision.Answer;
import io.github.certif.model.decision.Finding;
import io.github.certif.referentials.format.PackProblem;
import io.github.certif.referentials.internal.FolderSource;
import io.github.certif.referentials.internal.Problems;
import io.github.certif.referentials.internal.ProviderSource;
import io.github.certif.referentials.internal.Survived;
import io.github.certif.referentials.internal.ZipPacks;
import io.github.certif.referentials.spi.PackLimits;
import io.github.certif.referentials.spi.PackProvider;
import io.github.certif.referentials.spi.PackSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.ServiceLoader.Provider;
import java.util.Set;
import java.util.stream.Stream;

/** Finds packs: the one place that asks the service loader. What fails is a finding, and the rest is still found. */
final class Discovery {

    /** A loader that only ever fails must not be asked for ever. */
    private static final int MAX_FAILURES = 100;

    private final PackLimits limits;
    private final List<PackSource> sources = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    Discovery(PackLimits limits) {
        this.limits = limits;
    }

    List<PackSource> sources() {
        return sources;
    }

    List<Finding> findings() {
        return findings;
    }

    Discovery providers(ServiceLoader<PackProvider> loader) {
        Iterator<Provider<PackProvider>> providers = loader.stream().iterator();
        int failures = 0;
        while (failures < MAX_FAILURES) {
            String name = "-";
            try {
                if (!providers.hasNext()) {
                    return this;
                }
                Provider<PackProvider> provider = providers.next();
                name = provider.type().getName();
                packsOf(provider.get());
            } catch (Throwable e) {
                failures++;
                findings.add(Problems.of(PackProblem.PACK_PROVIDER_FAILED, "provider", name, "problem", problem(e))
                        .build());
            }
        }
        return this;
    }

    /** The packs as far as the provider names them: what it says before it fails still counts. */
    private void packsOf(PackProvider provider) throws IOException {
        Set<String> packs = new HashSet<>();
        for (ReferentialId pack : Objects.requireNonNull(provider.packs(), "packs()")) {
            if (packs.size() == limits.maxFiles()) {
                throw new IOException("more packs than the ceiling");
            }
            if (packs.add(Objects.requireNonNull(pack, "an id of packs()").value())) {
                sources.add(new ProviderSource(provider, pack));
            }
        }
    }

    /** The class of the cause and, where the service loader speaks, its message: it names the provider. */
    private static String problem(Throwable e) {
        Throwable cause = e.getCause() == null ? e : e.getCause();
        String message = e instanceof ServiceConfigurationError ? String.valueOf(e.getMessage()) : "";
        return (Survived.name(cause) + " " + message).strip();
    }

    Discovery folders(List<Path> folders) {
        folders.forEach(this::folder);
        return this;
    }

    private void folder(Path folder) {
        if (Files.isRegularFile(folder)) {
            zip(folder);
        } else if (isPack(folder)) {
            sources.add(new FolderSource(folder));
        } else {
            packsIn(folder);
        }
    }

    private void packsIn(Path folder) {
        try (Stream<Path> inside = Files.list(folder)) {
            List<Path> packs =
                    inside.filter(path -> isPack(path) || isZip(path)).sorted().toList();
            packs.forEach(this::folder);
            if (packs.isEmpty()) {
                add(PackProblem.PACK_FOLDER_EMPTY, folder);
            }
        } catch (IOException | RuntimeException e) {
            add(PackProblem.PACK_FOLDER_MISSING, folder);
        }
    }

    private static boolean isPack(Path folder) {
        return Files.isRegularFile(folder.resolve("pack.json"));
    }

    private static boolean isZip(Path file) {
        return ZipPacks.isNamedSo(file) && Files.isRegularFile(file);
    }

    private void zip(Path file) {
        Answer<List<PackSource>> zip = ZipPacks.in(file, limits);
        findings.addAll(zip.findings());
        zip.value().ifPresent(sources::addAll);
    }

    private void add(PackProblem problem, Path folder) {
        findings.add(Problems.of(problem, "folder", folder.toString()).build());
    }
}
