package io.github.certif.referentials;

import io.github.certif.model.code.ReferentialId;
import io.github.certif.model.decision.Answer;
import io.github.certif.model.decision.Finding;
import io.github.certif.model.json.CertifJson;
import io.github.certif.model.json.JsonSource;
import io.github.certif.model.referential.Referential;
import io.github.certif.referentials.format.PackProblem;
import io.github.certif.referentials.format.WordingFile;
import io.github.certif.referentials.internal.Problems;
import io.github.certif.referentials.internal.Survived;
import io.github.certif.referentials.internal.TextReader;
import io.github.certif.referentials.spi.PackLimits;
import io.github.certif.referentials.spi.PackProvider;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The referentials that are known, from packs in jars, folders and zips.
 *
 * <p>How they come together:
 *
 * <ul>
 *   <li>Jars offer packs through {@link PackProvider}; a folder is a pack or holds packs, and a zip file stands for the
 *       folder that it was made of: nothing is unpacked. Every pack is read and checked; its worked cases are left for
 *       whoever asks for them.
 *   <li>A pack with a blocking finding is not offered; its findings stand under {@link #findings()} and name file, line
 *       and column. One broken pack or provider never hides the others.
 *   <li>Two packs with one id are both refused, and the finding names both places: there is no silent winner. A layer
 *       that is meant to replace packs names them: {@link #overriddenBy}.
 *   <li>Packs are ordered by id, whatever order they were found in.
 *   <li>A certifier's official wording is laid over with {@link #withWording(Path)}, key by key.
 * </ul>
 *
 * <p>Reading happens once, in the factory methods; keep the result. Immutable and thread-safe.
 */
public final class Referentials {

    private static final Comparator<ReferentialId> BY_ID = Comparator.comparing(ReferentialId::value);

    /** Every pack that was found by id, also those that share one. */
    private final Map<ReferentialId, List<Pack>> found;

    private final List<Pack> packs;
    private final List<Finding> findings;

    private Referentials(List<Pack> found, List<Finding> findings) {
        this.found = found.stream()
                .collect(Collectors.groupingBy(Pack::id, () -> new TreeMap<>(BY_ID), Collectors.toList()));
        this.packs = this.found.values().stream()
                .filter(same -> same.size() == 1)
                .map(same -> same.get(0))
                .toList();
        this.findings = List.copyOf(findings);
    }

    /**
     * The packs of the jars that the current thread can see: on the class path, those of its context class loader; on the
     * module path, those of every module that provides {@link PackProvider}.
     *
     * @return the referentials
     */
    public static Referentials installed() {
        return provided(ServiceLoader.load(PackProvider.class));
    }

    /**
     * The packs of the jars that a class loader can see.
     *
     * @param loader the class loader
     * @return the referentials
     */
    public static Referentials installed(ClassLoader loader) {
        return provided(ServiceLoader.load(PackProvider.class, loader));
    }

    /**
     * The packs of the modules in a layer and in its parents.
     *
     * @param layer the layer
     * @return the referentials
     */
    public static Referentials installed(ModuleLayer layer) {
        return provided(ServiceLoader.load(layer, PackProvider.class));
    }

    /**
     * Packs that are at hand already.
     *
     * @param packs the packs
     * @return the referentials
     */
    public static Referentials of(Pack... packs) {
        return new Referentials(List.of(packs), List.of());
    }

    /**
     * The pack in a folder or zip, or the packs in the folders and zips directly below it.
     *
     * @param folder the folder or zip
     * @return the referentials
     */
    public static Referentials ofFolder(Path folder) {
        return of().withFolders(List.of(folder));
    }

    /**
     * These referentials and those of some folders or zips.
     *
     * @param folders folders or zips that each are a pack or hold packs
     * @return the referentials
     */
    public Referentials withFolders(List<Path> folders) {
        return withFolders(folders, PackLimits.defaults());
    }

    /**
     * These referentials and those of some folders or zips, read with other ceilings than the usual ones.
     *
     * @param folders folders or zips that each are a pack or hold packs
     * @param limits the ceilings
     * @return the referentials
     */
    public Referentials withFolders(List<Path> folders, PackLimits limits) {
        return folders.isEmpty() ? this : combinedWith(found(new Discovery(limits).folders(folders), limits));
    }

    /**
     * These referentials and others.
     *
     * @param others the others
     * @return the referentials of both; an id that both have is refused
     */
    public Referentials combinedWith(Referentials others) {
        return with(others, List.of());
    }

    /**
     * These referentials with a layer laid over them. A pack of the layer takes the place of the one here that has its id
     * only when that id is named; every other pack of the layer is added as by {@link #combinedWith}, so that an id that
     * both have and nobody named is refused.
     *
     * <p>What was replaced is told as an information. A named pack that the layer does not offer, for instance because it
     * is broken, leaves nobody in its place: the one here was not wanted any more.
     *
     * @param layer the layer
     * @param ids the packs of the layer that are meant to replace those here
     * @return the referentials of both
     */
    public Referentials overriddenBy(Referentials layer, ReferentialId... ids) {
        Set<ReferentialId> named = new LinkedHashSet<>(List.of(ids));
        Referentials kept = new Referentials(
                all().stream().filter(pack -> !named.contains(pack.id())).toList(), findings);
        return kept.with(layer, named.stream().map(id -> overridden(id, layer)).toList());
    }

    private Finding overridden(ReferentialId id, Referentials layer) {
        List<Pack> by = layer.found.getOrDefault(id, List.of());
        List<Pack> replaced = found.getOrDefault(id, List.of());
        if (by.isEmpty()) {
            return Problems.of(PackProblem.PACK_OVERRIDE_MISSING, "pack", id.value(), "expected", layer.ids())
                    .build();
        }
        if (replaced.isEmpty()) {
            return Problems.of(PackProblem.PACK_OVERRIDE_OF_NOTHING, "pack", id.value())
                    .build();
        }
        return Problems.of(PackProblem.PACK_OVERRIDDEN, "pack", id.value(), "places", places(replaced))
                .putArguments("by", places(by))
                .build();
    }

    private static Referentials provided(ServiceLoader<PackProvider> loader) {
        PackLimits limits = PackLimits.defaults();
        return found(new Discovery(limits).providers(loader), limits);
    }

    private static Referentials found(Discovery discovery, PackLimits limits) {
        PackLoader loader = new PackLoader(limits).load(discovery.sources());
        return new Referentials(loader.packs(), joined(discovery.findings(), loader.findings()));
    }

    private List<Pack> all() {
        return found.values().stream().flatMap(List::stream).toList();
    }

    /** These packs and more; one that is there already, from the same place, is the same. */
    private Referentials with(Referentials others, List<Finding> about) {
        List<Pack> all = new ArrayList<>(all());
        others.all().stream()
                .filter(pack -> all.stream().noneMatch(there -> isSame(there, pack)))
                .toList()
                .forEach(all::add);
        return new Referentials(all, joined(joined(findings, others.findings), about));
    }

    private static boolean isSame(Pack pack, Pack other) {
        return pack.place().equals(other.place()) && pack.equals(other);
    }

    private static Finding twice(List<Pack> same) {
        return Problems.of(PackProblem.PACK_TWICE, "pack", same.get(0).id().value(), "places", places(same))
                .build();
    }

    private static String places(List<Pack> packs) {
        return packs.stream().map(Pack::place).sorted().collect(Collectors.joining(", "));
    }

    private static <T> List<T> joined(Collection<T> some, Collection<T> others) {
        return Stream.concat(some.stream(), others.stream()).distinct().toList();
    }

    /**
     * The packs that are offered.
     *
     * @return the packs by id
     */
    public List<Pack> packs() {
        return packs;
    }

    /**
     * What was found on the way: broken packs and providers, packs with one id or overridden, successors that are not
     * there, overlays that do not fit.
     *
     * @return the findings; empty when all is well and nothing was overridden
     */
    public List<Finding> findings() {
        List<Finding> twice = found.values().stream()
                .filter(same -> same.size() > 1)
                .map(Referentials::twice)
                .toList();
        return joined(joined(findings, twice), new Succession(packs).findings());
    }

    /**
     * The referential for an id.
     *
     * @param id the id
     * @return the referential
     * @throws NoSuchElementException if there is none; the message lists the ids that are there
     */
    public Referential get(ReferentialId id) {
        return find(id).orElseThrow(() -> new NoSuchElementException(
                "no referential " + id + "; there are: " + ids() + (findings().isEmpty() ? "" : "; see findings()")));
    }

    private String ids() {
        return packs.isEmpty()
                ? "none"
                : packs.stream().map(pack -> pack.id().value()).collect(Collectors.joining(", "));
    }

    /**
     * The referential for an id.
     *
     * @param id the id
     * @return the referential; empty when there is none
     */
    public Optional<Referential> find(ReferentialId id) {
        return pack(id).map(Pack::getReferential);
    }

    /**
     * The pack for an id.
     *
     * @param id the id
     * @return the pack; empty when there is none
     */
    public Optional<Pack> pack(ReferentialId id) {
        return new Succession(packs).pack(id);
    }

    /**
     * The packs whose text is in force on a day. A pack that states no dates is among them, with the finding {@code
     * VALIDITY_NOT_STATED}.
     *
     * @param day the day
     * @return the packs by id, and the findings; never a refusal
     */
    public Answer<List<Pack>> validOn(LocalDate day) {
        List<Pack> valid = packs.stream().filter(pack -> pack.validOn(day)).toList();
        List<Finding> unstated = valid.stream()
                .filter(pack -> !pack.statesDates())
                .map(pack -> Problems.of(
                                PackProblem.VALIDITY_NOT_STATED,
                                "pack",
                                pack.id().value())
                        .putArguments("day", day.toString())
                        .build())
                .toList();
        return Answer.of(valid, unstated);
    }

    /**
     * The packs that took over from one, one after the other, as far as they are there.
     *
     * @param id the id of the first
     * @return the successors in order; empty when there is none
     */
    public List<Pack> successors(ReferentialId id) {
        return new Succession(packs).after(id);
    }

    /**
     * These referentials with the official wording of a certifier laid over one of them. The file has the format of a
     * wording and says, under {@code referential} and {@code official}, whose texts it replaces and who provides them.
     *
     * @param overlay the file
     * @return the referentials; a file that cannot be laid over changes nothing and is a finding
     */
    public Referentials withWording(Path overlay) {
        try (InputStream in = Files.newInputStream(overlay)) {
            Answer<JsonSource> text = new TextReader(PackLimits.defaults()).read(overlay.toString(), in);
            return text.value().map(this::withWording).orElseGet(() -> withFindings(text.findings()));
        } catch (IOException | RuntimeException e) {
            String problem = Survived.name(e);
            return withFindings(List.of(Problems.of(PackProblem.PACK_FILE_UNREADABLE, "file", overlay.toString())
                    .putArguments("problem", problem)
                    .build()));
        }
    }

    /**
     * These referentials with the official wording of a certifier laid over one of them, as {@link #withWording(Path)}.
     *
     * @param overlay the text of the file
     * @return the referentials; a text that cannot be laid over changes nothing and is a finding
     */
    public Referentials withWording(JsonSource overlay) {
        Answer<WordingFile> file = CertifJson.create().read(overlay, WordingFile.class);
        return file.value()
                .map(wording -> laidOver(new Overlay(overlay, wording), wording))
                .orElseGet(() -> withFindings(file.findings()));
    }

    private Referentials laidOver(Overlay overlay, WordingFile file) {
        Optional<Finding> incomplete = overlay.incomplete();
        if (incomplete.isPresent()) {
            return withFindings(List.of(incomplete.get()));
        }
        Optional<Pack> target = file.getReferential().flatMap(this::pack);
        if (target.isEmpty()) {
            return withFindings(List.of(overlay.unknownPack(ids())));
        }
        Answer<Referential> laidOver = overlay.over(target.get().getReferential());
        Pack changed =
                Pack.builder().from(target.get()).referential(laidOver.get()).build();
        List<Pack> all = all().stream()
                .map(pack -> pack.id().equals(changed.id()) ? changed : pack)
                .toList();
        return new Referentials(all, joined(findings, laidOver.findings()));
    }

    private Referentials withFindings(List<Finding> more) {
        return new Referentials(all(), joined(findings, more));
    }

    @Override
    public String toString() {
        return "Referentials[" + ids() + "]";
    }
}
