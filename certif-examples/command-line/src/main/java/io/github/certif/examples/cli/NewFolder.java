package io.github.certif.examples.cli;

import io.github.certif.model.decision.Finding;
import io.github.certif.model.decision.Severity;
import io.github.certif.referentials.PackLinter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A folder that appears with all its files, checked, or not at all; one that is there already is left alone. */
final class NewFolder {

    private final Path folder;
    private final Texts texts;

    NewFolder(Path folder, Texts texts) {
        this.folder = folder;
        this.texts = texts;
        if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            throw new UnusableException(texts.say("new.exists", folder));
        }
    }

    Path path() {
        return folder;
    }

    /** Writes the files; what blocks is returned, and then nothing stays. */
    List<Finding> write(Map<String, String> files, PackLinter linter) {
        Path target = folder.toAbsolutePath().normalize();
        Path parent = target.getParent();
        if (parent == null) {
            throw new UnusableException(texts.say("new.exists", folder));
        }
        Path draft = unused(parent, "." + target.getFileName() + ".part");
        try {
            Files.createDirectories(parent);
            Files.createDirectory(draft);
            try {
                fill(draft, files);
                List<Finding> blocking = linter.lint(draft).stream()
                        .filter(finding -> finding.getSeverity() == Severity.BLOCKING)
                        .toList();
                if (blocking.isEmpty()) {
                    Files.move(draft, target);
                }
                return blocking;
            } finally {
                remove(draft);
            }
        } catch (IOException e) {
            throw new UnusableException(
                    texts.say("file.unwritable", folder, e.getClass().getSimpleName()));
        }
    }

    /** A draft that a stopped run left behind is not in the way. */
    private static Path unused(Path parent, String name) {
        return IntStream.iterate(1, n -> n + 1)
                .mapToObj(n -> parent.resolve(n == 1 ? name : name + n))
                .filter(path -> !Files.exists(path, LinkOption.NOFOLLOW_LINKS))
                .findFirst()
                .orElseThrow();
    }

    private static void fill(Path draft, Map<String, String> files) throws IOException {
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = draft.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
    }

    private static void remove(Path draft) throws IOException {
        if (!Files.exists(draft, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (Stream<Path> inside = Files.walk(draft)) {
            for (Path path : inside.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
