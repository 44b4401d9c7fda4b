package io.github.certif.referentials.internal;

import io.github.certif.model.decision.Answer;
import io.github.certif.model.decision.Finding;
import io.github.certif.referentials.format.PackProblem;
import io.github.certif.referentials.internal.ZipDirectory.Entry;
import io.github.certif.referentials.spi.PackLimits;
import io.github.certif.referentials.spi.PackSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipException;

/**
 * The packs in a zip on disk: one whose {@code pack.json} stands at its root, or those in the folders at its root. Nothing
 * is unpacked to disk, and a zip in the zip is not opened.
 *
 * <p>A zip that is too large, too dense or has an unsafe name is refused as a whole before any of it is unpacked.
 */
public final class ZipPacks {

    private static final int SHOWN = 200;
    private static final String MANIFEST = "/" + PackReader.MANIFEST;

    private final Path zip;
    private final PackLimits limits;
    private final List<Finding> findings = new ArrayList<>();

    private ZipPacks(Path zip, PackLimits limits) {
        this.zip = zip;
        this.limits = limits;
    }

    /**
     * Whether a file is called as a zip is.
     *
     * @param file the file
     * @return true if its name ends so
     */
    public static boolean isNamedSo(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(".zip");
    }

    /**
     * Finds the packs in a zip.
     *
     * @param zip the file
     * @param limits the ceilings
     * @return the packs; a refusal when it is no zip, must not be read or holds none
     */
    public static Answer<List<PackSource>> in(Path zip, PackLimits limits) {
        return new ZipPacks(zip, limits).sources();
    }

    private Answer<List<PackSource>> sources() {
        try {
            if (Files.size(zip) > limits.maxUnpackedBytes()) {
                return refusal(PackProblem.PACK_ZIP_TOO_LARGE, "limit", String.valueOf(limits.maxUnpackedBytes()));
            }
            ZipDirectory directory = ZipDirectory.read(zip, limits);
            if (directory.count() > limits.maxFiles()) {
                return refusal(
                        PackProblem.PACK_FILES_TOO_MANY,
                        "found",
                        String.valueOf(directory.count()),
                        "limit",
                        String.valueOf(limits.maxFiles()));
            }
            return checked(directory.entries());
        } catch (ZipException e) {
            return refusal(PackProblem.PACK_ZIP_UNREADABLE, "problem", String.valueOf(e.getMessage()));
        } catch (IOException | RuntimeException e) {
            return refusal(PackProblem.PACK_ZIP_UNREADABLE, "problem", Survived.name(e));
        }
    }

    private Answer<List<PackSource>> checked(List<Entry> entries) {
        Set<String> seen = new HashSet<>();
        Map<String, Long> files = new TreeMap<>();
        long together = 0;
        for (Entry entry : entries) {
            name(entry, seen);
            density(entry);
            together += entry.unpacked();
            if (!entry.name().endsWith("/")) {
                files.put(entry.name(), entry.unpacked());
            }
        }
        if (together > limits.maxUnpackedBytes()) {
            add(PackProblem.PACK_ZIP_TOO_LARGE, place(), "limit", String.valueOf(limits.maxUnpackedBytes()));
        }
        return findings.isEmpty() ? packs(files) : Answer.refusal(findings);
    }

    private void name(Entry entry, Set<String> seen) {
        String name = entry.name();
        String file = name.endsWith("/") ? name.substring(0, name.length() - 1) : name;
        if (!PackPath.isInside(file)) {
            add(PackProblem.PACK_PATH_OUTSIDE, shown(entry));
        }
        if (entry.isLink()) {
            add(PackProblem.PACK_ZIP_LINK, shown(entry));
        }
        if (!seen.add(file)) {
            add(PackProblem.PACK_ZIP_NAME_TWICE, shown(entry));
        }
    }

    private void density(Entry entry) {
        if (entry.unpacked() > PackLimits.RATIO_FREE_BYTES && entry.unpacked() / limits.maxRatio() > entry.packed()) {
            add(PackProblem.PACK_ZIP_TOO_DENSE, shown(entry), "limit", String.valueOf(limits.maxRatio()));
        }
    }

    private Answer<List<PackSource>> packs(Map<String, Long> files) {
        List<PackSource> packs = new ArrayList<>();
        if (files.containsKey(PackReader.MANIFEST)) {
            packs.add(new ZipSource(zip, "", files));
        } else {
            files.keySet().stream()
                    .filter(name -> name.endsWith(MANIFEST) && name.indexOf('/') == name.length() - MANIFEST.length())
                    .map(name -> name.substring(0, name.indexOf('/') + 1))
                    .forEach(folder -> packs.add(new ZipSource(zip, folder, files)));
        }
        return packs.isEmpty()
                ? Answer.refusal(List.of(Problems.of(PackProblem.PACK_FOLDER_EMPTY, "folder", place())
                        .build()))
                : Answer.of(packs, List.of());
    }

    private String place() {
        return ZipSource.shown(zip);
    }

    /** The name of an entry behind that of the zip, at a bearable length and without what would not print. */
    private String shown(Entry entry) {
        String name = entry.name().replaceAll("\\p{Cntrl}", "?");
        return place() + "!/" + (name.length() > SHOWN ? name.substring(0, SHOWN) + "…" : name);
    }

    private void add(PackProblem problem, String file, String... arguments) {
        findings.add(Problems.of(problem, arguments).putArguments("file", file).build());
    }

    private Answer<List<PackSource>> refusal(PackProblem problem, String... arguments) {
        add(problem, place(), arguments);
        return Answer.refusal(findings);
    }
}
