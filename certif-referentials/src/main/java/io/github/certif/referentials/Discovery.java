package io.github.certif.referentials;

import io.github.certif.model.code.ReferentialId;
import io.github.certif.model.decision.Finding;
import io.github.certif.referentials.format.PackProblem;
import io.github.certif.referentials.internal.FolderSource;
import io.github.certif.referentials.internal.Problems;
import io.github.certif.referentials.internal.ProviderSource;
import io.github.certif.referentials.spi.PackProvider;
import io.github.certif.referentials.spi.PackSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.ServiceLoader.Provider;
import java.util.stream.Stream;

/** Finds packs: the one place that asks the service loader. What fails is a finding, and the rest is still found. */
final class Discovery {

    /** A loader that only ever fails must not be asked for ever. */
    private static final int MAX_FAILURES = 100;

    private final List<PackSource> sources = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

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
            String name = "";
            try {
                if (!providers.hasNext()) {
                    return this;
                }
                Provider<PackProvider> provider = providers.next();
                name = provider.type().getName();
                packsOf(provider.get());
            } catch (ServiceConfigurationError | IOException | RuntimeException | LinkageError e) {
                failures++;
                findings.add(Problems.of(PackProblem.PACK_PROVIDER_FAILED, "provider", name.isEmpty() ? "-" : name)
                        .putArguments("problem", problem(e))
                        .build());
            }
        }
        return this;
    }

    private void packsOf(PackProvider provider) throws IOException {
        for (ReferentialId pack : provider.packs()) {
            sources.add(new ProviderSource(provider, pack));
        }
    }

    /** The class of the cause and, where the service loader speaks, its message: it names the provider. */
    private static String problem(Throwable e) {
        Throwable cause = e.getCause() == null ? e : e.getCause();
        String message = e instanceof ServiceConfigurationError ? String.valueOf(e.getMessage()) : "";
        return (cause.getClass().getSimpleName() + " " + message).strip();
    }

    Discovery folders(List<Path> folders) {
        folders.forEach(this::folder);
        return this;
    }

    private void folder(Path folder) {
        if (Files.isRegularFile(folder.resolve("pack.json"))) {
            sources.add(new FolderSource(folder));
            return;
        }
        try (Stream<Path> inside = Files.list(folder)) {
            List<Path> packs = inside.filter(path -> Files.isRegularFile(path.resolve("pack.json")))
                    .sorted()
                    .toList();
            packs.forEach(pack -> sources.add(new FolderSource(pack)));
            if (packs.isEmpty()) {
                findings.add(Problems.of(PackProblem.PACK_FOLDER_EMPTY, "folder", folder.toString())
                        .build());
            }
        } catch (IOException e) {
            findings.add(Problems.of(PackProblem.PACK_FOLDER_MISSING, "folder", folder.toString())
                    .build());
        }
    }
}
