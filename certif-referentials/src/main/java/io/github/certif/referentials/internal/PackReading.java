package io.github.certif.referentials.internal;

import io.github.certif.model.decision.Answer;
import io.github.certif.model.decision.Finding;
import io.github.certif.model.json.JsonSource;
import io.github.certif.model.worked.WorkedCase;
import io.github.certif.referentials.format.PackFile;
import io.github.certif.referentials.format.PackProblem;
import io.github.certif.referentials.format.ReferentialFile;
import io.github.certif.referentials.format.RegulationFile;
import io.github.certif.referentials.format.WordingFile;
import io.github.certif.referentials.internal.PackReader.Kind;
import io.github.certif.referentials.spi.PackLimits;
import io.github.certif.referentials.spi.PackSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One pass over the files of one pack. */
final class PackReading {

    private static final List<String> USUAL_FILES = List.of("referential.json", "regulation.json", "wording/fr.json");

    /** A schema copied beside a pack is for its author's editor, and no file of the pack. */
    private static final String SCHEMA = ".schema.json";

    private final PackReader reader;
    private final PackSource source;
    private final PackLimits limits;
    private final boolean withCases;
    private final List<Finding> findings = new ArrayList<>();
    private final Set<String> listed = new HashSet<>();
    private final List<ReadFile<WordingFile>> wordings = new ArrayList<>();
    private final List<ReadFile<WorkedCase>> cases = new ArrayList<>();
    private @Nullable ReadFile<PackFile> manifest;
    private @Nullable ReadFile<ReferentialFile> referential;
    private @Nullable ReadFile<RegulationFile> regulation;
    private boolean complete = true;

    PackReading(PackReader reader, PackSource source, PackLimits limits, boolean withCases) {
        this.reader = reader;
        this.source = source;
        this.limits = limits;
        this.withCases = withCases;
    }

    PackFiles read() {
        Optional<JsonSource> text = kept(reader.text(source, PackReader.MANIFEST));
        manifest = text.flatMap(t -> value(PackReader.MANIFEST, t, Kind.PACK)).orElse(null);
        if (manifest == null) {
            readUsualFiles();
        } else {
            readListedFiles(manifest);
            addNeeded();
            addNotListed(manifest.sheet());
        }
        return new PackFiles(
                source.place(),
                Optional.ofNullable(manifest),
                Optional.ofNullable(referential),
                Optional.ofNullable(regulation),
                List.copyOf(wordings),
                List.copyOf(cases),
                List.copyOf(findings));
    }

    /** Without a list of files, what stands under the usual names is read for its own problems. */
    private void readUsualFiles() {
        for (String path : USUAL_FILES) {
            Answer<JsonSource> text = reader.text(source, path);
            text.value().ifPresent(t -> readByFormat(path, t));
        }
    }

    private void readListedFiles(ReadFile<PackFile> pack) {
        List<String> files = pack.value().getFiles();
        List<String> workedCases = pack.value().getCases();
        int left = limits.maxFiles();
        if (files.size() + workedCases.size() > left) {
            findings.add(pack.sheet()
                    .finding(
                            PackProblem.PACK_FILES_TOO_MANY,
                            "/files",
                            "found",
                            String.valueOf(files.size() + workedCases.size()),
                            "limit",
                            String.valueOf(left)));
        }
        for (int i = 0; i < files.size() && left > 0; i++, left--) {
            String path = files.get(i);
            listedText(pack.sheet(), "/files/" + i, path).ifPresent(text -> readByFormat(path, text));
        }
        for (int i = 0; i < workedCases.size() && left > 0; i++, left--) {
            readCase(pack.sheet(), "/cases/" + i, workedCases.get(i));
        }
    }

    private void readCase(Sheet sheet, String pointer, String path) {
        if (withCases) {
            listedText(sheet, pointer, path)
                    .flatMap(text -> value(path, text, Kind.CASE))
                    .ifPresent(cases::add);
        } else {
            isListedRightly(sheet, pointer, path);
        }
    }

    private Optional<JsonSource> listedText(Sheet sheet, String pointer, String path) {
        Optional<JsonSource> text = Optional.empty();
        if (isListedRightly(sheet, pointer, path)) {
            Answer<JsonSource> answer = reader.text(source, path);
            answer.findings().stream()
                    .map(finding -> placed(finding, sheet, pointer))
                    .forEach(findings::add);
            text = answer.value();
        }
        complete &= text.isPresent();
        return text;
    }

    private boolean isListedRightly(Sheet sheet, String pointer, String path) {
        if (!PackPath.isInside(path)) {
            findings.add(sheet.finding(PackProblem.PACK_PATH_OUTSIDE, pointer, "file", path));
            return false;
        }
        if (!listed.add(path)) {
            findings.add(sheet.finding(PackProblem.PACK_FILE_LISTED_TWICE, pointer, "file", path));
            return false;
        }
        return true;
    }

    private static Finding placed(Finding finding, Sheet sheet, String pointer) {
        if (finding.getLocation().isPresent()) {
            return finding;
        }
        return Finding.builder()
                .from(finding)
                .path(pointer)
                .location(sheet.location(pointer))
                .build();
    }

    private void readByFormat(String path, JsonSource text) {
        String format = reader.format(text).orElse("");
        switch (format) {
            case ReferentialFile.FORMAT -> value(path, text, Kind.REFERENTIAL).ifPresent(this::keepReferential);
            case RegulationFile.FORMAT -> value(path, text, Kind.REGULATION).ifPresent(this::keepRegulation);
            case WordingFile.FORMAT -> value(path, text, Kind.WORDING).ifPresent(this::keepWording);
            default -> readUnformatted(text, format);
        }
    }

    /** Without a format the file may still be no JSON at all, which is worth more to say. */
    private void readUnformatted(JsonSource text, String format) {
        complete = false;
        Answer<?> asJson = reader.value(text, Kind.WORDING);
        boolean broken = asJson.findings().stream()
                .anyMatch(f -> f.getCode().equals("JSON_SYNTAX")
                        || f.getCode().equals("JSON_CUT")
                        || f.getCode().equals("JSON_EMPTY"));
        String expected = String.join(", ", ReferentialFile.FORMAT, RegulationFile.FORMAT, WordingFile.FORMAT);
        findings.addAll(
                broken
                        ? asJson.findings()
                        : PackReader.unformatted(text, format, expected).findings());
    }

    private void keepReferential(ReadFile<ReferentialFile> file) {
        if (referential != null) {
            surplus(file, ReferentialFile.FORMAT, referential.path());
        } else {
            referential = file;
        }
    }

    private void keepRegulation(ReadFile<RegulationFile> file) {
        if (regulation != null) {
            surplus(file, RegulationFile.FORMAT, regulation.path());
        } else {
            regulation = file;
        }
    }

    private void keepWording(ReadFile<WordingFile> file) {
        Optional<ReadFile<WordingFile>> other = wordings.stream()
                .filter(w -> w.value().getLanguage().equals(file.value().getLanguage()))
                .findFirst();
        if (other.isPresent()) {
            surplus(file, WordingFile.FORMAT, other.get().path());
        } else {
            wordings.add(file);
        }
    }

    private void surplus(ReadFile<?> file, String format, String other) {
        findings.add(file.sheet()
                .finding(
                        PackProblem.PACK_FILE_SURPLUS,
                        "/format",
                        "format",
                        format,
                        "file",
                        file.path(),
                        "other",
                        other));
    }

    private <T> Optional<ReadFile<T>> value(String path, JsonSource text, Kind<T> kind) {
        Answer<ReadFile<T>> answer = reader.file(path, text, kind);
        complete &= answer.isPresent();
        return kept(answer);
    }

    private <T> Optional<T> kept(Answer<T> answer) {
        findings.addAll(answer.findings());
        return answer.value();
    }

    /** What no file holds is said only when every file could be read: otherwise it may stand in a broken one. */
    private void addNeeded() {
        if (!complete || manifest == null) {
            return;
        }
        List<String> needed = new ArrayList<>();
        if (referential == null) {
            needed.add(ReferentialFile.FORMAT);
        }
        if (regulation == null) {
            needed.add(RegulationFile.FORMAT);
        }
        if (wordings.isEmpty()) {
            needed.add(WordingFile.FORMAT);
        }
        for (String format : needed) {
            findings.add(manifest.sheet().finding(PackProblem.PACK_FILE_NEEDED, "/files", "expected", format));
        }
    }

    private void addNotListed(Sheet sheet) {
        try {
            for (String path : source.paths()) {
                if (!listed.contains(path) && !path.equals(PackReader.MANIFEST) && !path.endsWith(SCHEMA)) {
                    findings.add(sheet.finding(PackProblem.PACK_FILE_NOT_LISTED, "/files", "file", path));
                }
            }
        } catch (Throwable e) {
            String problem = Survived.name(e);
            findings.add(sheet.finding(PackProblem.PACK_FILE_UNREADABLE, "/files", "file", ".", "problem", problem));
        }
    }
}
