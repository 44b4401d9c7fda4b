package io.github.certif.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import net.jqwik.api.constraints.Size;

/** Quotients are compared without ever being divided. */
class ExactTest {

    /** A quotient of whole numbers in its lowest terms: the oracle. */
    private record Rational(BigInteger over, BigInteger under) implements Comparable<Rational> {

        static Rational of(BigInteger over, BigInteger under) {
            BigInteger common = over.gcd(under).max(BigInteger.ONE);
            return new Rational(over.divide(common), under.divide(common));
        }

        static Rational of(BigDecimal value) {
            return value.scale() <= 0
                    ? of(value.toBigIntegerExact(), BigInteger.ONE)
                    : of(value.unscaledValue(), BigInteger.TEN.pow(value.scale()));
        }

        Rational plus(Rational other) {
            return of(over.multiply(other.under).add(other.over.multiply(under)), under.multiply(other.under));
        }

        Rational times(Rational other) {
            return of(over.multiply(other.over), under.multiply(other.under));
        }

        Rational by(Rational other) {
            return of(over.multiply(other.under), under.multiply(other.over));
        }

        @Override
        public int compareTo(Rational other) {
            return over.multiply(other.under).compareTo(other.over.multiply(under));
        }
    }

    record Weighed(BigDecimal mark, int weight) {}

    @Provide
    Arbitrary<List<Weighed>> weighed() {
        Arbitrary<BigDecimal> marks = Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, new BigDecimal("20"))
                .ofScale(2);
        return marks.flatMap(mark -> Arbitraries.integers().between(1, 9).map(weight -> new Weighed(mark, weight)))
                .list()
                .ofMinSize(1)
                .ofMaxSize(8);
    }

    @Property(tries = 500, seed = "20261121")
    void aWeightedMeanAgreesWithRationals(
            @ForAll("weighed") List<Weighed> items,
            @ForAll @BigRange(min = "0", max = "20") @Scale(2) BigDecimal bound) {
        Exact sum = Exact.ZERO;
        Exact weights = Exact.ZERO;
        Rational exactSum = Rational.of(BigDecimal.ZERO);
        Rational exactWeights = Rational.of(BigDecimal.ZERO);
        for (Weighed item : items) {
            Exact weight = Exact.of(item.weight(), 1);
            sum = sum.plus(Exact.of(item.mark()).times(weight));
            weights = weights.plus(weight);
            Rational exactWeight = Rational.of(BigDecimal.valueOf(item.weight()));
            exactSum = exactSum.plus(Rational.of(item.mark()).times(exactWeight));
            exactWeights = exactWeights.plus(exactWeight);
        }
        Rational mean = exactSum.by(exactWeights);
        assertThat(Integer.signum(sum.by(weights).compareTo(Exact.of(bound))))
                .isEqualTo(Integer.signum(mean.compareTo(Rational.of(bound))));
        assertThat(sum.by(weights)).isEqualByComparingTo(sum.by(weights).plus(Exact.ZERO));
    }

    @Property(tries = 300, seed = "20261121")
    void theOrderIsThatOfTheRationals(@ForAll @Size(max = 8) List<@IntRange(min = -50, max = 50) Integer> numbers) {
        List<Exact> sorted = numbers.stream()
                .map(number -> Exact.of(number, 7))
                .sorted(Comparator.naturalOrder())
                .toList();
        for (int i = 1; i < sorted.size(); i++) {
            assertThat(sorted.get(i - 1).over())
                    .isLessThanOrEqualTo(sorted.get(i).over());
        }
    }

    @Property(tries = 300, seed = "20261121")
    void aShareOfAWholeIsNeverRounded(
            @ForAll @IntRange(min = 1, max = 60) int whole, @ForAll @IntRange(max = 60) int part) {
        assertThat(Exact.of(part, whole).compareTo(Exact.of(new BigDecimal("0.5"))) >= 0)
                .isEqualTo(2 * part >= whole);
    }

    @Example
    void aThirdIsShownAsAFraction() {
        assertThat(Exact.of(1, 3).text()).isEqualTo("1/3 (~ 0.333333)");
        assertThat(Exact.of(100, 8).text()).isEqualTo("12.5");
        assertThat(Exact.of(1000, 10).text()).isEqualTo("100");
    }
}
