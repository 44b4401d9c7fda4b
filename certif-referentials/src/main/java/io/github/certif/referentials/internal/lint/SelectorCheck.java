package io.github.certif.referentials.internal.lint;

import io.github.certif.model.code.UnitKind;
import io.github.certif.model.regulation.Measure;
import io.github.certif.model.regulation.Selector;
import io.github.certif.referentials.format.PackProblem;
import io.github.certif.referentials.internal.Sheet;
import io.github.certif.referentials.internal.lint.Spot.Judged;
import java.util.List;
import java.util.Set;

/** Selections name what exists, and hold something. */
final class SelectorCheck implements RegulationVisitor {

    private final Notes notes;
    private final Sheet sheet;
    private final Units units;

    SelectorCheck(Notes notes, Sheet sheet, Units units) {
        this.notes = notes;
        this.sheet = sheet;
        this.units = units;
    }

    @Override
    public void selector(Spot spot, Selector selector) {
        switch (selector.extent()) {
            case LISTED -> listed(spot, selector);
            case OF -> owned(spot, selector);
            case ALL -> filled(spot, selector, "", "all");
            case TAGGED -> filled(spot, selector, "", selector.codes().get(0));
            case SUPPLIED -> {
                // a policy or parameter: its values are checked where it is defined
            }
        }
    }

    private void listed(Spot spot, Selector selector) {
        Spot list = spot.at(Units.plural(selector.kind()));
        List<String> codes = selector.codes();
        if (codes.isEmpty()) {
            notes.add(
                    sheet,
                    PackProblem.PACK_SELECTION_EMPTY,
                    list.pointer(),
                    "selection",
                    Units.plural(selector.kind()) + ": []");
        }
        Set<String> known = units.codes(selector.kind());
        for (int i = 0; i < codes.size(); i++) {
            if (selector.kind() != UnitKind.MODULE && !known.contains(codes.get(i))) {
                notes.add(
                        sheet,
                        CodeCheck.unknown(selector.kind()),
                        list.at(i).pointer(),
                        "code",
                        codes.get(i),
                        "near",
                        Near.to(codes.get(i), known));
            }
        }
    }

    private void owned(Spot spot, Selector selector) {
        String owner = selector.codes().get(0);
        if (!owner.equals(Selector.SELF)) {
            if (units.owners().contains(owner)) {
                filled(spot, selector, owner, "of " + owner);
            } else {
                String pointer = spot.at(Units.plural(selector.kind()) + "Of").pointer();
                String near = Near.to(owner, units.owners());
                notes.add(sheet, PackProblem.PACK_UNIT_UNKNOWN, pointer, "code", owner, "near", near);
            }
        } else if (spot.judged() == Judged.TITLE) {
            notes.add(sheet, PackProblem.PACK_SELF_OUT_OF_PLACE, spot.pointer());
        } else if (spot.judged() == Judged.BLOC) {
            units.codes(UnitKind.BLOC).stream()
                    .filter(spot.self())
                    .forEach(bloc -> filled(spot, selector, bloc, "of " + bloc));
        }
    }

    private void filled(Spot spot, Selector selector, String self, String how) {
        if (units.picked(selector, self).filter(Set::isEmpty).isPresent()) {
            String selection = Units.plural(selector.kind()) + ": " + how;
            notes.add(sheet, PackProblem.PACK_SELECTION_EMPTY, spot.pointer(), "selection", selection);
        }
    }

    @Override
    public void measure(Spot spot, Measure measure) {
        if (measure instanceof Measure.MarkOf mark
                && units.assessment(mark.assessment().value()).isEmpty()) {
            String code = mark.assessment().value();
            notes.add(
                    sheet,
                    PackProblem.PACK_ASSESSMENT_UNKNOWN,
                    spot.at("mark").pointer(),
                    "code",
                    code,
                    "near",
                    Near.to(code, units.codes(UnitKind.ASSESSMENT)));
        }
    }
}
