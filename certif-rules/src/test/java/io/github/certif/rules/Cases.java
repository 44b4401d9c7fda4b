package io.github.certif.rules;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;

/** Where the runner meets the generators: lists of numbers become a case. */
final class Cases extends DomainContextBase {

    /** Mostly as many numbers as asked, as what runs out is plain. */
    static Arbitrary<List<Integer>> numbers(int most) {
        return Arbitraries.frequencyOf(
                Tuple.of(1, numbers(0, most)), Tuple.of(2, numbers(most / 2, most)), Tuple.of(3, numbers(most, most)));
    }

    private static Arbitrary<List<Integer>> numbers(int least, int most) {
        return Arbitraries.integers()
                .between(0, 5039)
                .withDistribution(RandomDistribution.uniform())
                .withoutEdgeCases()
                .list()
                .ofMinSize(least)
                .ofMaxSize(most)
                .withSizeDistribution(RandomDistribution.uniform());
    }

    /** Any case. */
    @Provide
    Arbitrary<Case> cases() {
        return Combinators.combine(numbers(120), numbers(140)).as(Case::of);
    }

    /** What is drawn beside a case: which change is made to it. */
    @Provide
    Arbitrary<Draw> changes() {
        return numbers(40).map(Draw::from);
    }
}
