package io.github.certif.model.regulation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.certif.model.code.UnitKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which units a requirement or measure ranges over.
 *
 * <p>In JSON one key: {@code {"blocs":"all"}}, {@code {"competencies":["C1","C2"]}},
 * {@code {"modules":{"parameter":"modules"}}}, {@code {"competenciesOf":"self"}}, {@code {"criteriaOf":"BC01"}},
 * {@code {"tag":"professional"}}. An empty selection is never true.
 *
 * <p>Immutable and thread-safe.
 *
 * @param kind the kind of unit that is selected
 * @param extent how they are picked
 * @param codes the codes for {@link Extent#LISTED}; one code, or {@code self}, for {@link Extent#OF}; one tag for
 *     {@link Extent#TAGGED}; otherwise empty
 * @param supplied the policy or parameter that lists the codes, for {@link Extent#SUPPLIED}
 */
public record Selector(UnitKind kind, Extent extent, List<String> codes, Optional<Setting> supplied) {

    /** The word for the unit that is being judged. */
    public static final String SELF = "self";

    /** How units are picked. */
    public enum Extent {
        /** All of that kind in the referential. */
        ALL,
        /** Those listed. */
        LISTED,
        /** Those that belong to one unit, or to the unit that is being judged. */
        OF,
        /** Those carrying a tag. */
        TAGGED,
        /** Those that a policy or parameter lists. */
        SUPPLIED
    }

    /**
     * Copies the list and checks that the parts fit together.
     *
     * @throws IllegalArgumentException if they do not, so that no JSON form would say them
     */
    public Selector {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(extent, "extent");
        Objects.requireNonNull(supplied, "supplied");
        codes = List.copyOf(codes);
        check(kind, extent, codes, supplied);
    }

    private static void check(UnitKind kind, Extent extent, List<String> codes, Optional<Setting> supplied) {
        boolean one = extent == Extent.OF || extent == Extent.TAGGED;
        boolean fits = switch (extent) {
            case OF -> kind == UnitKind.COMPETENCY || kind == UnitKind.CRITERION || kind == UnitKind.ASSESSMENT;
            case TAGGED -> kind == UnitKind.COMPETENCY;
            case ALL, LISTED, SUPPLIED -> kind != UnitKind.TITLE;
        };
        if (!fits) {
            throw new IllegalArgumentException("this kind of unit is not selected in this way");
        }
        if (one ? codes.size() != 1 : extent != Extent.LISTED && !codes.isEmpty()) {
            throw new IllegalArgumentException("a selector has codes where it lists them, one for a unit or a tag");
        }
        if (codes.stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("the codes of a selector are not blank");
        }
        boolean named = supplied.flatMap(Setting::decidedBy).isPresent();
        if (supplied.isPresent() != named || named != (extent == Extent.SUPPLIED)) {
            throw new IllegalArgumentException("a supplied selection names its policy or parameter");
        }
    }

    /**
     * All units of a kind.
     *
     * @param kind the kind
     * @return the selector
     */
    public static Selector all(UnitKind kind) {
        return new Selector(kind, Extent.ALL, List.of(), Optional.empty());
    }

    /**
     * The listed units.
     *
     * @param kind their kind
     * @param codes their codes
     * @return the selector
     */
    public static Selector listed(UnitKind kind, List<String> codes) {
        return new Selector(kind, Extent.LISTED, codes, Optional.empty());
    }

    /**
     * The units that belong to the unit that is being judged.
     *
     * @param kind their kind
     * @return the selector
     */
    public static Selector ofSelf(UnitKind kind) {
        return new Selector(kind, Extent.OF, List.of(SELF), Optional.empty());
    }

    private static final Map<UnitKind, String> PLURALS = Map.of(
            UnitKind.COMPETENCY, "competencies",
            UnitKind.BLOC, "blocs",
            UnitKind.ASSESSMENT, "assessments",
            UnitKind.CRITERION, "criteria",
            UnitKind.MODULE, "modules");

    record Form(
            @Nullable Pick competencies,
            @Nullable Pick blocs,
            @Nullable Pick assessments,
            @Nullable Pick criteria,
            @Nullable Pick modules,
            @Nullable String competenciesOf,
            @Nullable String criteriaOf,
            @Nullable String assessmentsOf,
            @Nullable String tag) {}

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Selector of(Form form) {
        List<Selector> found = new ArrayList<>();
        picked(found, UnitKind.COMPETENCY, form.competencies());
        picked(found, UnitKind.BLOC, form.blocs());
        picked(found, UnitKind.ASSESSMENT, form.assessments());
        picked(found, UnitKind.CRITERION, form.criteria());
        picked(found, UnitKind.MODULE, form.modules());
        belonging(found, UnitKind.COMPETENCY, Extent.OF, form.competenciesOf());
        belonging(found, UnitKind.CRITERION, Extent.OF, form.criteriaOf());
        belonging(found, UnitKind.ASSESSMENT, Extent.OF, form.assessmentsOf());
        belonging(found, UnitKind.COMPETENCY, Extent.TAGGED, form.tag());
        if (found.size() != 1) {
            throw new IllegalArgumentException("a selector has exactly one key, for instance {\"blocs\":\"all\"}");
        }
        return found.get(0);
    }

    private static void picked(List<Selector> found, UnitKind kind, @Nullable Pick pick) {
        if (pick != null) {
            found.add(pick.selector(kind));
        }
    }

    private static void belonging(List<Selector> found, UnitKind kind, Extent extent, @Nullable String code) {
        if (code != null) {
            found.add(new Selector(kind, extent, List.of(code), Optional.empty()));
        }
    }

    @JsonValue
    Map<String, Object> json() {
        String plural = Objects.requireNonNull(PLURALS.get(kind), "no selector for this kind");
        return switch (extent) {
            case ALL -> Map.of(plural, "all");
            case LISTED -> Map.of(plural, codes);
            case SUPPLIED -> Map.of(plural, supplied.orElseThrow());
            case OF -> Map.of(plural + "Of", codes.get(0));
            case TAGGED -> Map.of("tag", codes.get(0));
        };
    }

    /**
     * The policy or parameter that lists the codes.
     *
     * @return the setting, at most one
     */
    public Stream<Setting> settings() {
        return supplied.stream();
    }
}
