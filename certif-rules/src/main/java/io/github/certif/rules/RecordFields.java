package io.github.certif.rules;

import io.github.certif.model.decision.Awaited;
import io.github.certif.model.decision.AwaitedKind;
import io.github.certif.model.decision.Explanation;
import io.github.certif.model.decision.Fact;
import io.github.certif.model.decision.Reason;
import io.github.certif.model.decision.Verdict;
import io.github.certif.model.dossier.DossierRecord;
import io.github.certif.model.regulation.RecordCondition;
import io.github.certif.model.regulation.Requirement;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What the fields of one record come to: attributes, lists, days, and what was drawn by lot. */
final class RecordFields {

    private final View view;

    RecordFields(View view) {
        this.view = view;
    }

    Explanation drawn(RecordCondition.Drawn condition, DossierRecord entry) {
        List<String> subjects = entry.getLists().getOrDefault(condition.from(), List.of());
        BigDecimal number = entry.getAmounts().get(condition.number());
        String result = entry.getAttributes().get(condition.result());
        if (subjects.isEmpty() || number == null || result == null) {
            String missing =
                    subjects.isEmpty() ? condition.from() : number == null ? condition.number() : condition.result();
            return pending("drawn", missing, entry);
        }
        Optional<String> again = drawnAgain(subjects, number);
        return judged(
                "drawn",
                again.filter(result::equals).isPresent(),
                Fact.of(condition.number(), number.toPlainString()),
                Fact.of(condition.result(), result),
                Fact.of("drawnAgain", again.orElse("-")));
    }

    /** Only a whole number from 1 on draws anything. */
    private static Optional<String> drawnAgain(List<String> subjects, BigDecimal number) {
        boolean whole = number.signum() > 0 && number.stripTrailingZeros().scale() <= 0;
        if (!whole) {
            return Optional.empty();
        }
        BigDecimal size = BigDecimal.valueOf(subjects.size());
        return Optional.of(
                subjects.get(number.subtract(BigDecimal.ONE).remainder(size).intValue()));
    }

    static boolean isFilled(String name, DossierRecord entry) {
        return !entry.getAttributes().getOrDefault(name, "").isBlank()
                || !entry.getLists().getOrDefault(name, List.of()).isEmpty()
                || entry.getAmounts().containsKey(name)
                || day(name, entry).isPresent();
    }

    static Optional<LocalDate> day(String name, DossierRecord entry) {
        return switch (name) {
            case "on" -> Optional.of(entry.getOn());
            case "start" -> entry.getStartsOn();
            case "end" -> entry.getEndsOn();
            default -> Optional.ofNullable(entry.getDays().get(name));
        };
    }

    Explanation listed(RecordCondition.Listed condition, DossierRecord entry) {
        List<String> found = entry.getLists().get(condition.list());
        if (found == null) {
            return pending("list", condition.list(), entry);
        }
        List<String> held = condition.words().stream().filter(found::contains).toList();
        List<String> missing =
                condition.words().stream().filter(word -> !found.contains(word)).toList();
        boolean met = switch (condition.has()) {
            case ALL -> missing.isEmpty();
            case ANY -> !held.isEmpty();
            case NONE -> held.isEmpty();
        };
        String shown = String.join(", ", condition.has() == RecordCondition.Has.NONE ? held : missing);
        return judged("list", met, Fact.of(condition.list(), met ? String.join(", ", found) : shown));
    }

    Explanation inOrder(RecordCondition.InOrder condition, DossierRecord entry) {
        Optional<LocalDate> first = day(condition.day(), entry);
        Optional<LocalDate> last = day(condition.notAfter(), entry);
        if (first.isEmpty() || last.isEmpty()) {
            return pending("order", first.isEmpty() ? condition.day() : condition.notAfter(), entry);
        }
        return judged(
                "order",
                !first.get().isAfter(last.get()),
                Fact.of(condition.day(), first.get().toString()),
                Fact.of(condition.notAfter(), last.get().toString()));
    }

    Explanation unlike(RecordCondition.Unlike condition, DossierRecord entry) {
        String value = entry.getAttributes().get(condition.attribute());
        if (value == null) {
            return pending("unlike", condition.attribute(), entry);
        }
        long sharing = view.records(condition.kind()).stream()
                .filter(other -> value.equals(other.getAttributes().get(condition.attribute())))
                .count();
        boolean same = sharing > (condition.kind().equals(entry.getKind()) ? 1 : 0);
        return judged("unlike", !same, Fact.of(condition.attribute(), value), Fact.of("record", condition.kind()));
    }

    static Explanation met(String kind, Fact fact) {
        return Nodes.leaf(kind, Verdict.SATISFIED, Reason.MET).addFacts(fact).build();
    }

    static Explanation judged(String kind, boolean met, Fact... facts) {
        return Nodes.leaf(kind, Verdict.of(met), met ? Reason.MET : Reason.NOT_MET)
                .addFacts(facts)
                .build();
    }

    /** A field that the record lacks may still be filled in while the dossier is open. */
    Explanation pending(String kind, String field, DossierRecord entry) {
        return Nodes.gap(kind, Reason.NOT_RECORDED, view.closed(), Verdict.UNSATISFIED, Reason.NOT_RECORDED)
                .addFacts(Fact.of("field", field))
                .addAwaiting(new Awaited(AwaitedKind.RECORD, "record:" + entry.getKind() + ":" + field, "centre"))
                .build();
    }

    Explanation attribute(RecordCondition.AttributeIn condition, DossierRecord entry) {
        String value = entry.getAttributes().get(condition.attribute());
        if (value == null) {
            return pending("attribute", condition.attribute(), entry);
        }
        Fact fact = Fact.of(condition.attribute(), value);
        if (condition.in().contains(value)) {
            return met("attribute", fact);
        }
        if (condition.other() == Requirement.Other.UNSATISFIED) {
            return judged("attribute", false, fact);
        }
        if (view.accepted(entry.getId().orElse(entry.getKind()))) {
            return met("attribute", fact);
        }
        return Nodes.leaf("attribute", Verdict.UNDETERMINED, Reason.REVIEW)
                .addFacts(fact)
                .addAwaiting(new Awaited(AwaitedKind.REVIEW, entry.getId().orElse(entry.getKind()), "jury"))
                .build();
    }
}
