package io.github.certif.referentials.internal.lint;

import io.github.certif.model.code.BlocCode;
import io.github.certif.model.code.Code;
import io.github.certif.model.code.CompetencyCode;
import io.github.certif.model.code.UnitKind;
import io.github.certif.model.referential.Assessment;
import io.github.certif.model.referential.Bloc;
import io.github.certif.model.referential.Competency;
import io.github.certif.model.referential.Criterion;
import io.github.certif.model.regulation.Selector;
import io.github.certif.referentials.format.ReferentialFile;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a referential is made of, by code. */
final class Units {

    private static final Map<UnitKind, String> PLURALS = Map.of(
            UnitKind.COMPETENCY, "competencies",
            UnitKind.BLOC, "blocs",
            UnitKind.ASSESSMENT, "assessments",
            UnitKind.CRITERION, "criteria",
            UnitKind.MODULE, "modules",
            UnitKind.TITLE, "titles");

    private final ReferentialFile referential;

    Units(ReferentialFile referential) {
        this.referential = referential;
    }

    static String plural(UnitKind kind) {
        return PLURALS.getOrDefault(kind, kind.word());
    }

    ReferentialFile referential() {
        return referential;
    }

    /** Every code of a kind. */
    Set<String> codes(UnitKind kind) {
        return switch (kind) {
            case BLOC -> codes(referential.getBlocs().stream().map(Bloc::getCode));
            case COMPETENCY -> codes(referential.getCompetencies().stream().map(Competency::getCode));
            case CRITERION -> codes(referential.getCriteria().stream().map(Criterion::getCode));
            case ASSESSMENT -> codes(referential.getAssessments().stream().map(Assessment::getCode));
            case MODULE, TITLE -> Set.of();
        };
    }

    private static Set<String> codes(Stream<? extends Code> codes) {
        return codes.map(Code::value).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The codes of units that something can belong to. */
    Set<String> owners() {
        Set<String> owners = new TreeSet<>(codes(UnitKind.BLOC));
        owners.addAll(codes(UnitKind.COMPETENCY));
        owners.addAll(codes(UnitKind.ASSESSMENT));
        return owners;
    }

    Optional<Assessment> assessment(String code) {
        return referential.getAssessments().stream()
                .filter(a -> a.getCode().value().equals(code))
                .findFirst();
    }

    /** What a selector picks when the unit {@code self} is being judged; empty when only a centre can tell. */
    Optional<Set<String>> picked(Selector selector, String self) {
        return switch (selector.extent()) {
            case ALL -> Optional.of(codes(selector.kind()));
            case LISTED -> Optional.of(new LinkedHashSet<>(selector.codes()));
            case OF ->
                Optional.of(ofOwner(
                        selector.kind(),
                        selector.codes().get(0).equals(Selector.SELF)
                                ? self
                                : selector.codes().get(0)));
            case TAGGED -> Optional.of(tagged(selector.codes().get(0)));
            case SUPPLIED -> Optional.empty();
        };
    }

    private Set<String> tagged(String tag) {
        return codes(referential.getCompetencies().stream()
                .filter(c -> c.getTags().contains(tag))
                .map(Competency::getCode));
    }

    private Set<String> ofOwner(UnitKind kind, String owner) {
        Collection<CompetencyCode> within = competenciesOf(owner);
        return switch (kind) {
            case COMPETENCY -> codes(within.stream());
            case CRITERION ->
                codes(referential.getCriteria().stream()
                        .filter(c -> c.getCompetencies().isEmpty() || meets(c.getCompetencies(), within))
                        .map(Criterion::getCode));
            case ASSESSMENT ->
                codes(referential.getAssessments().stream()
                        .filter(a -> meets(a.getCompetencies(), within) || serves(a, owner))
                        .map(Assessment::getCode));
            case BLOC, MODULE, TITLE -> Set.of();
        };
    }

    private Collection<CompetencyCode> competenciesOf(String owner) {
        Stream<CompetencyCode> ofBlocs = referential.getBlocs().stream()
                .filter(b -> b.getCode().value().equals(owner))
                .flatMap(b -> b.getCompetencies().stream());
        Stream<CompetencyCode> ofAssessments = assessment(owner).stream().flatMap(a -> a.getCompetencies().stream());
        Stream<CompetencyCode> itself = referential.getCompetencies().stream()
                .map(Competency::getCode)
                .filter(code -> code.value().equals(owner));
        return Stream.of(ofBlocs, ofAssessments, itself)
                .flatMap(codes -> codes)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static boolean meets(List<CompetencyCode> some, Collection<CompetencyCode> others) {
        return some.stream().anyMatch(others::contains);
    }

    private static boolean serves(Assessment assessment, String bloc) {
        return assessment.getBlocs().stream().map(BlocCode::value).anyMatch(bloc::equals);
    }
}
