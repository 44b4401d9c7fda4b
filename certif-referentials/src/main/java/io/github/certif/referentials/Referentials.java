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
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The referentials that are known, from packs in jars and folders.
 *
 * <p>How they come together:
 *
 * <ul>
 *   <li>Jars offer packs through {@link PackProvider}; a folder is a pack or holds packs. Every pack is read and checked.
 *   <li>A pack with a blocking finding is not offered; its findings stand under {@link #findings()} and name file, line
 *       and column. One broken pack or provider never hides the others.
 *   <li>Two packs with one id are both refused, and the finding names both places: there is no silent winner.
 *   <li>Packs are ordered by id, whatever order they were found in.
 *   <li>A certifier's official wording is laid over with {@link #withWording(Path)}, key by key.
 * </ul>
 *
 * <p>Reading happens once, in the factory methods; keep the result. Immutable and thread-safe.
 */
public final class Referentials {

    private final List<Pack> packs;
    private final List<Finding> findings;

    private Referentials(List<Pack> packs, List<Finding> findings) {
        this.packs = packs;
        this.findings = findings;
    }

    /**
     * The packs of the jars that the current thread can see: on the class path, those of its context class loader; on the
     * module path, those of every module that provides {@link PackProvider}.
     *
     * @return the referentials
     */
    public static Referentials installed() {
        return found(new Discovery().providers(ServiceLoader.load(PackProvider.class)), PackLimits.defaults());
    }

    /**
     * The packs of the jars that a class loader can see.
     *
     * @param loader the class loader
     * @return the referentials
     */
    public static Referentials installed(ClassLoader loader) {
        return found(new Discovery().providers(ServiceLoader.load(PackProvider.class, loader)), PackLimits.defaults());
    }

    /**
     * The packs of the modules in a layer and in its parents.
     *
     * @param layer the layer
     * @return the referentials
     */
    public static Referentials installed(ModuleLayer layer) {
        return found(new Discovery().providers(ServiceLoader.load(layer, PackProvider.class)), PackLimits.defaults());
    }

    /**
     * Packs that are at hand already.
     *
     * @param packs the packs
     * @return the referentials
     */
    public static Referentials of(Pack... packs) {
        return together(List.of(packs), List.of());
    }

    /**
     * The pack in a folder, or the packs in the folders directly below it.
     *
     * @param folder the folder
     * @return the referentials
     */
    public static Referentials ofFolder(Path folder) {
        return of().withFolders(List.of(folder));
    }

    /**
     * These referentials and those of some folders.
     *
     * @param folders folders that each are a pack or hold packs
     * @return the referentials
     */
    public Referentials withFolders(List<Path> folders) {
        return withFolders(folders, PackLimits.defaults());
    }

    /**
     * These referentials and those of some folders, read with other ceilings than the usual ones.
     *
     * @param folders folders that each are a pack or hold packs
     * @param limits the ceilings
     * @return the referentials
     */
    public Referentials withFolders(List<Path> folders, PackLimits limits) {
        return combinedWith(found(new Discovery().folders(folders), limits));
    }

    /**
     * These referentials and others.
     *
     * @param others the others
     * @return the referentials of both; an id that both have is refused
     */
    public Referentials combinedWith(Referentials others) {
        return together(joined(packs, others.packs), joined(findings, others.findings));
    }

    private static Referentials found(Discovery discovery, PackLimits limits) {
        PackLoader loader = new PackLoader(limits).load(discovery.sources());
        return together(loader.packs(), joined(discovery.findings(), loader.findings()));
    }

    private static Referentials together(List<Pack> packs, List<Finding> findings) {
        Map<String, List<Pack>> byId =
                packs.stream().collect(Collectors.groupingBy(p -> p.id().value(), TreeMap::new, Collectors.toList()));
        List<Finding> all = new ArrayList<>(findings);
        byId.values().stream()
                .filter(same -> same.size() > 1)
                .map(Referentials::twice)
                .forEach(all::add);
        List<Pack> unique = byId.values().stream()
                .filter(same -> same.size() == 1)
                .map(same -> same.get(0))
                .toList();
        return new Referentials(unique, List.copyOf(all));
    }

    private static Finding twice(List<Pack> same) {
        String places = same.stream().map(Pack::place).sorted().collect(Collectors.joining(", "));
        return Problems.of(PackProblem.PACK_TWICE, "pack", same.get(0).id().value(), "places", places)
                .build();
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
     * What was found on the way: broken packs and providers, packs with one id, successors that are not there, overlays
     * that do not fit.
     *
     * @return the findings; empty when all is well
     */
    public List<Finding> findings() {
        return joined(findings, successorsNotThere());
    }

    private List<Finding> successorsNotThere() {
        return packs.stream()
                .filter(pack ->
                        pack.getReplacedBy().filter(id -> pack(id).isEmpty()).isPresent())
                .map(pack -> Problems.of(
                                PackProblem.PACK_REPLACED_BY_UNKNOWN,
                                "pack",
                                pack.id().value())
                        .putArguments(
                                "successor", pack.getReplacedBy().orElseThrow().value())
                        .build())
                .toList();
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
                "no referential " + id + "; there are: " + ids() + (findings.isEmpty() ? "" : "; see findings()")));
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
        return packs.stream().filter(pack -> pack.id().equals(id)).findFirst();
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
        List<Pack> successors = new ArrayList<>();
        Optional<Pack> next = pack(id).flatMap(Pack::getReplacedBy).flatMap(this::pack);
        while (next.isPresent()
                && !successors.contains(next.get())
                && !next.get().id().equals(id)) {
            successors.add(next.get());
            next = next.get().getReplacedBy().flatMap(this::pack);
        }
        return successors;
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
        } catch (IOException e) {
            String problem = e.getClass().getSimpleName();
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
        List<Pack> all = Stream.concat(
                        packs.stream().filter(pack -> !pack.id().equals(changed.id())), Stream.of(changed))
                .sorted(Comparator.comparing(pack -> pack.id().value()))
                .toList();
        return new Referentials(all, joined(findings, laidOver.findings()));
    }

    private Referentials withFindings(List<Finding> more) {
        return new Referentials(packs, joined(findings, more));
    }

    @Override
    public String toString() {
        return "Referentials[" + ids() + "]";
    }
}
