package io.github.certif.referentials;

import io.github.certif.model.decision.Answer;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The worked cases of a pack. Their files are read when they are asked for and not before: deciding needs none of them.
 *
 * <p>Each call reads anew; keep the answer. Thread-safe.
 */
public final class PackCases {

    private final List<String> files;
    private final Supplier<Answer<List<PackCase>>> reading;

    private PackCases(List<String> files, Supplier<Answer<List<PackCase>>> reading) {
        this.files = List.copyOf(files);
        this.reading = reading;
    }

    /**
     * Cases that are at hand already.
     *
     * @param cases the cases
     * @return the cases
     */
    public static PackCases of(List<PackCase> cases) {
        List<PackCase> copy = List.copyOf(cases);
        return new PackCases(copy.stream().map(PackCase::file).toList(), () -> Answer.of(copy, List.of()));
    }

    static PackCases in(List<String> files, Supplier<Answer<List<PackCase>>> reading) {
        return new PackCases(files, reading);
    }

    /**
     * The files that the pack lists, without reading any.
     *
     * @return paths inside the pack, in the order of the pack
     */
    public List<String> files() {
        return files;
    }

    /**
     * How many cases the pack lists, without reading any.
     *
     * @return the number of files
     */
    public int size() {
        return files.size();
    }

    /**
     * Reads the cases.
     *
     * @return those that can be read, in the order of the pack, and what is wrong with the others; never a refusal
     */
    public Answer<List<PackCase>> read() {
        return reading.get();
    }

    /**
     * Reads the cases, without a word on those that cannot be read.
     *
     * @return those that can be read, in the order of the pack
     */
    public Stream<PackCase> stream() {
        return read().get().stream();
    }

    @Override
    public String toString() {
        return "PackCases" + files;
    }
}
