package io.github.certif.rules;

import io.github.certif.model.code.Unit;
import io.github.certif.model.code.UnitKind;
import io.github.certif.model.decision.Awaited;
import io.github.certif.model.decision.AwaitedKind;
import io.github.certif.model.decision.Explanation;
import io.github.certif.model.decision.Reason;
import io.github.certif.model.decision.Verdict;
import io.github.certif.model.regulation.Selector;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The units that the selectors of a regulation pick. */
final class Selections {

    private final Rulebook book;

    Selections(Rulebook book) {
        this.book = book;
    }

    /** The units that a selector picks; empty when a parameter that lists them is not supplied. */
    Optional<List<Unit>> of(Selector selector, Unit self, Consulted consulted) {
        return switch (selector.extent()) {
            case ALL -> Optional.of(book.units(selector.kind()).toList());
            case LISTED ->
                Optional.of(selector.codes().stream()
                        .map(code -> new Unit(selector.kind(), code))
                        .toList());
            case OF ->
                Optional.of(book.unitsOf(selector.kind(), owner(selector.codes().get(0), self))
                        .toList());
            case TAGGED ->
                Optional.of(book.referential().getCompetencies().stream()
                        .filter(competency ->
                                competency.getTags().contains(selector.codes().get(0)))
                        .map(competency -> Unit.of(competency.getCode()))
                        .toList());
            case SUPPLIED ->
                consulted
                        .text(selector.supplied().orElseThrow())
                        .map(list -> Arrays.stream(list.split(",", -1))
                                .map(String::strip)
                                .filter(code -> !code.isEmpty())
                                .map(code -> new Unit(selector.kind(), code))
                                .toList());
        };
    }

    private Unit owner(String code, Unit self) {
        if (Selector.SELF.equals(code)) {
            return self;
        }
        for (UnitKind kind : List.of(UnitKind.BLOC, UnitKind.ASSESSMENT, UnitKind.COMPETENCY)) {
            Unit unit = new Unit(kind, code);
            if (book.units(kind).anyMatch(unit::equals)) {
                return unit;
            }
        }
        return new Unit(UnitKind.BLOC, code);
    }

    /** An empty selection is never true. */
    static Explanation empty(String kind, Consulted consulted) {
        return (consulted.missing().isEmpty()
                        ? Nodes.leaf(kind, Verdict.UNDETERMINED, Reason.EMPTY_SELECTION)
                                .addAwaiting(new Awaited(AwaitedKind.PARAMETER, "selection", "centre"))
                        : Nodes.missingParameter(kind, consulted.missing()))
                .build();
    }
}
