package io.github.certif.rules;

import io.github.certif.model.code.Level;
import io.github.certif.model.code.Unit;
import io.github.certif.model.decision.Explanation;
import io.github.certif.model.decision.Fact;
import io.github.certif.model.decision.Finding;
import io.github.certif.model.decision.Reason;
import io.github.certif.model.decision.SettledBy;
import io.github.certif.model.decision.Verdict;
import io.github.certif.model.dossier.Appraisal;
import io.github.certif.model.regulation.Determination;
import java.util.Optional;

/** What a jury's entry on a computed unit does: it replaces the result where the text lets it, or is reported. */
final class Overrides {

    private final Rulebook book;
    private final Units units;

    Overrides(Rulebook book, Units units) {
        this.book = book;
        this.units = units;
    }

    /** The result that stands, and the finding when an entry diverges from it. */
    record Overridden(Explanation node, Optional<Finding> finding) {}

    Overridden apply(Unit unit, Determination determination, Explanation computed) {
        Optional<Results.Entry<Level>> entry = units.results().entry(unit).entry();
        if (entry.isEmpty()) {
            return new Overridden(computed, Optional.empty());
        }
        Verdict entered = Verdict.of(units.results().isPass(entry.get().value()));
        if (entered == computed.getVerdict()) {
            return new Overridden(computed, Optional.empty());
        }
        String override = new Consulted(book).text(determination.getOverride()).orElse("NONE");
        boolean permitted = "ANY".equals(override) || "UP".equals(override) && entered == Verdict.SATISFIED;
        if (permitted && hasReason(unit)) {
            return new Overridden(overridden(computed, unit, entered, entry.get()), Optional.empty());
        }
        return new Overridden(computed, Optional.of(finding(unit, determination, entered, computed, permitted)));
    }

    private boolean hasReason(Unit unit) {
        return units.results().view().currentAppraisals().stream()
                .filter(appraisal -> appraisal.getSubject().equals(unit))
                .map(Appraisal::getComment)
                .anyMatch(comment -> comment.filter(text -> !text.isBlank()).isPresent());
    }

    private static Explanation overridden(
            Explanation computed, Unit unit, Verdict entered, Results.Entry<Level> entry) {
        Explanation.Builder node = Explanation.builder();
        return node.kind("override")
                .about(unit)
                .verdict(entered)
                .raw(entered)
                .reason(Reason.OVERRIDDEN)
                .settledBy(SettledBy.OVERRIDE)
                .addFacts(new Fact(unit.text(), entry.value().value(), Optional.of(entry.on()), Optional.empty()))
                .addChildren(Nodes.decisive(computed, false))
                .build();
    }

    private Finding finding(
            Unit unit, Determination determination, Verdict entered, Explanation computed, boolean permitted) {
        return Finding.blocking(permitted ? "OVERRIDE_WITHOUT_REASON" : "ENTRY_DIVERGES")
                .putArguments("unit", unit.text())
                .putArguments("entered", entered.name())
                .putArguments("computed", computed.getVerdict().name())
                .clause(book.clause(determination.getClause()))
                .build();
    }
}
