package io.github.certif.rules;

import java.math.BigDecimal;
import java.math.MathContext;

/** An exact quotient of two decimals: never divided, compared by cross-multiplication. The denominator is positive. */
record Exact(BigDecimal over, BigDecimal under) implements Comparable<Exact> {

    static final Exact ZERO = of(BigDecimal.ZERO);

    static Exact of(BigDecimal value) {
        return new Exact(value, BigDecimal.ONE);
    }

    static Exact of(long over, long under) {
        return new Exact(BigDecimal.valueOf(over), BigDecimal.valueOf(under));
    }

    /** A decimal, or a fraction of two. */
    static Exact parse(String text) {
        int slash = text.indexOf('/');
        return slash < 0
                ? of(new BigDecimal(text))
                : new Exact(new BigDecimal(text.substring(0, slash)), new BigDecimal(text.substring(slash + 1)));
    }

    Exact plus(Exact other) {
        return new Exact(over.multiply(other.under).add(other.over.multiply(under)), under.multiply(other.under));
    }

    Exact times(Exact other) {
        return new Exact(over.multiply(other.over), under.multiply(other.under));
    }

    /** Divided by something positive. */
    Exact by(Exact other) {
        return new Exact(over.multiply(other.under), under.multiply(other.over));
    }

    @Override
    public int compareTo(Exact other) {
        return over.multiply(other.under).compareTo(other.over.multiply(under));
    }

    /** For explanations only: exact where a decimal can say it, otherwise a fraction with its approximation. */
    String text() {
        try {
            BigDecimal value = over.divide(under).stripTrailingZeros();
            return (value.scale() < 0 ? value.setScale(0) : value).toPlainString();
        } catch (ArithmeticException e) {
            BigDecimal about = over.divide(under, new MathContext(6));
            return over.stripTrailingZeros().toPlainString() + "/"
                    + under.stripTrailingZeros().toPlainString() + " (~ " + about.toPlainString() + ")";
        }
    }
}
