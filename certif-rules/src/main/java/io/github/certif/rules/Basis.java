package io.github.certif.rules;

import io.github.certif.model.decision.Awaited;
import io.github.certif.model.decision.Explanation;
import io.github.certif.model.decision.Fact;
import java.util.Collection;
import java.util.List;

/**
 * What a measure rests on.
 *
 * @param awaited without what it is not one value
 * @param gates the conditions that keep recorded values from counting
 * @param terms the values that went in
 */
record Basis(List<Awaited> awaited, List<Explanation> gates, List<Fact> terms) {

    static final Basis NOTHING = new Basis(List.of(), List.of(), List.of());

    Basis {
        awaited = List.copyOf(awaited);
        gates = List.copyOf(gates);
        terms = List.copyOf(terms);
    }

    static Basis awaiting(Awaited awaited) {
        return new Basis(List.of(awaited), List.of(), List.of());
    }

    static Basis gate(Explanation gate) {
        return new Basis(List.of(), List.of(gate), List.of());
    }

    Basis with(Fact term) {
        return all(List.of(this, new Basis(List.of(), List.of(), List.of(term))));
    }

    static Basis all(Collection<Basis> all) {
        return new Basis(
                all.stream()
                        .flatMap(basis -> basis.awaited().stream())
                        .distinct()
                        .toList(),
                all.stream().flatMap(basis -> basis.gates().stream()).distinct().toList(),
                all.stream().flatMap(basis -> basis.terms().stream()).toList());
    }
}
