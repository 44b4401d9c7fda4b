package io.github.certif.referentials.internal;

import io.github.certif.model.decision.Answer;
import io.github.certif.model.decision.Finding;
import io.github.certif.model.json.CertifJson;
import io.github.certif.model.json.JsonSource;
import io.github.certif.model.worked.WorkedCase;
import io.github.certif.referentials.format.PackFile;
import io.github.certif.referentials.format.PackProblem;
import io.github.certif.referentials.format.ReferentialFile;
import io.github.certif.referentials.format.RegulationFile;
import io.github.certif.referentials.format.WordingFile;
import io.github.certif.referentials.spi.PackLimits;
import io.github.certif.referentials.spi.PackSource;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads every file of a pack, also when another one is broken, so that all problems come at once. What a file holds is
 * told by its {@code format}, not by its name.
 */
public final class PackReader {

    static final String MANIFEST = "pack.json";

    private final CertifJson json;
    private final PackLimits limits;

    /**
     * A reader.
     *
     * @param json reads the files
     * @param limits the ceilings
     */
    public PackReader(CertifJson json, PackLimits limits) {
        this.json = json;
        this.limits = limits;
    }

    /**
     * Reads a pack.
     *
     * @param source where it is
     * @return what could be read
     */
    public PackFiles read(PackSource source) {
        return new PackReading(this, source, limits, true).read();
    }

    /**
     * Reads a pack without its worked cases, which only checking needs.
     *
     * @param source where it is
     * @return what could be read; without cases
     */
    public PackFiles readWithoutCases(PackSource source) {
        return new PackReading(this, source, limits, false).read();
    }

    /**
     * Reads worked cases.
     *
     * @param source the pack
     * @param paths their paths, as the pack lists them
     * @return those that can be read, and what is wrong with the others; never a refusal
     */
    public Answer<List<ReadFile<WorkedCase>>> cases(PackSource source, List<String> paths) {
        List<ReadFile<WorkedCase>> cases = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        for (String path : paths) {
            Answer<ReadFile<WorkedCase>> read = text(source, path).then(text -> file(path, text, Kind.CASE));
            findings.addAll(read.findings());
            read.value().ifPresent(cases::add);
        }
        return Answer.of(cases, findings);
    }

    /**
     * Reads one file as text, within the ceilings.
     *
     * @param source the pack
     * @param path the path inside the pack
     * @return the text; a refusal without place when there is no such file
     */
    Answer<JsonSource> text(PackSource source, String path) {
        String name = source.place() + "/" + path;
        try (InputStream in = source.open(path).orElse(null)) {
            if (in == null) {
                return refusal(PackProblem.PACK_FILE_MISSING, path);
            }
            TextReader reader = new TextReader(limits);
            return source.size(path).orElse(0) > limits.maxFileBytes() ? reader.tooLarge(name) : reader.read(name, in);
        } catch (LinkOutsideException e) {
            return refusal(PackProblem.PACK_LINK_OUTSIDE, path);
        } catch (Throwable e) {
            return refusal(PackProblem.PACK_FILE_UNREADABLE, path, "problem", Survived.name(e));
        }
    }

    private static Answer<JsonSource> refusal(PackProblem problem, String path, String... more) {
        Finding finding = Problems.of(problem, more).putArguments("file", path).build();
        return Answer.refusal(List.of(finding));
    }

    /**
     * Reads one text as a value, after a look at its format.
     *
     * @param <T> the type of the value
     * @param source the text
     * @param kind what it must be
     * @return the value
     */
    <T> Answer<T> value(JsonSource source, Kind<T> kind) {
        Optional<String> format = json.format(source);
        if (format.isEmpty() || format.get().equals(kind.format())) {
            Answer<T> answer = json.read(source, kind.type());
            return format.isEmpty() && answer.isPresent() ? unformatted(source, "", kind.format()) : answer;
        }
        return unformatted(source, format.get(), kind.format());
    }

    <T> Answer<ReadFile<T>> file(String path, JsonSource text, Kind<T> kind) {
        return value(text, kind).then(value -> Answer.of(ReadFile.of(path, text, value), List.of()));
    }

    /**
     * The format that a text says it has.
     *
     * @param source the text
     * @return the format
     */
    Optional<String> format(JsonSource source) {
        return json.format(source);
    }

    static <T> Answer<T> unformatted(JsonSource source, String found, String expected) {
        return Answer.refusal(List.of(new Sheet(source)
                .finding(PackProblem.PACK_FORMAT_UNKNOWN, "/format", "found", found, "expected", expected)));
    }

    /**
     * What a file may hold.
     *
     * @param <T> the type of its value
     * @param format its format
     * @param type the type of its value
     */
    record Kind<T>(String format, Class<T> type) {
        static final Kind<PackFile> PACK = new Kind<>(PackFile.FORMAT, PackFile.class);
        static final Kind<ReferentialFile> REFERENTIAL = new Kind<>(ReferentialFile.FORMAT, ReferentialFile.class);
        static final Kind<RegulationFile> REGULATION = new Kind<>(RegulationFile.FORMAT, RegulationFile.class);
        static final Kind<WordingFile> WORDING = new Kind<>(WordingFile.FORMAT, WordingFile.class);
        static final Kind<WorkedCase> CASE = new Kind<>(WorkedCase.FORMAT, WorkedCase.class);
    }
}
