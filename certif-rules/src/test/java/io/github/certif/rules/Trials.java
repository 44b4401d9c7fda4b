package io.github.certif.rules;

import io.github.certif.model.decision.Answer;
import io.github.certif.model.json.CertifJson;
import io.github.certif.model.json.JsonSource;
import io.github.certif.model.referential.Referential;
import io.github.certif.model.worked.WorkedCase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The regulations on which the rules are tried: {@code NAME.json}, and its worked cases in the folder {@code NAME}. */
final class Trials {

    private static final CertifJson JSON = CertifJson.create();

    private Trials() {}

    static Referential referential(String name) {
        return read(folder().resolve(name + ".json"), Referential.class);
    }

    static WorkedCase workedCase(String name, String id) {
        return read(folder().resolve(name).resolve(id + ".json"), WorkedCase.class);
    }

    static List<String> names() {
        return list(folder()).stream()
                .map(path -> path.getFileName().toString())
                .filter(file -> file.endsWith(".json"))
                .map(Trials::withoutExtension)
                .toList();
    }

    static List<String> cases(String name) {
        return list(folder().resolve(name)).stream()
                .map(path -> withoutExtension(path.getFileName().toString()))
                .toList();
    }

    /** Files that are neither a regulation nor a case of one. */
    static List<Path> strays() {
        try (Stream<Path> all = Files.walk(folder())) {
            return all.filter(Files::isRegularFile)
                    .map(folder()::relativize)
                    .filter(path -> !isRegulation(path) && !isCase(path))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isRegulation(Path path) {
        return path.getNameCount() == 1 && path.toString().endsWith(".json");
    }

    private static boolean isCase(Path path) {
        return path.getNameCount() == 2
                && path.toString().endsWith(".json")
                && names().contains(path.getName(0).toString());
    }

    private static String withoutExtension(String file) {
        return file.substring(0, file.length() - ".json".length());
    }

    private static List<Path> list(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path folder() {
        try {
            return Path.of(
                    Objects.requireNonNull(Trials.class.getResource("/trials")).toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static <T> T read(Path file, Class<T> type) {
        try {
            JsonSource source = JsonSource.of(file.getFileName().toString(), Files.readString(file));
            Answer<T> answer = JSON.read(source, type);
            return answer.value().orElseThrow(() -> new AssertionError(file + ": " + answer.findings()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
