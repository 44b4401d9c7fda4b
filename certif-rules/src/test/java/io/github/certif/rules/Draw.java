package io.github.certif.rules;

import java.util.ArrayList;
import java.util.List;

/**
 * Turns a list of numbers into choices: the one thing that the generators ask of a test runner.
 *
 * <p>A list that runs out goes on with zeros, and zero always picks the plainest value. So a runner that shrinks lists
 * of numbers shrinks whole regulations and dossiers.
 */
final class Draw {

    private final List<Integer> numbers;
    private int next;

    private Draw(List<Integer> numbers) {
        this.numbers = numbers;
    }

    static Draw from(List<Integer> numbers) {
        return new Draw(List.copyOf(numbers));
    }

    @Override
    public String toString() {
        return numbers.toString();
    }

    /** A number from zero to below {@code bound}. */
    int below(int bound) {
        int number = next < numbers.size() ? numbers.get(next) : 0;
        next++;
        return Math.floorMod(number, bound);
    }

    int between(int least, int most) {
        return least + below(most - least + 1);
    }

    /** True once in {@code n} times. */
    boolean oneIn(int n) {
        return below(n) == n - 1;
    }

    @SafeVarargs
    final <T> T of(T... values) {
        return values[below(values.length)];
    }

    <T> T of(List<T> values) {
        return values.get(below(values.size()));
    }

    /** Some of a list, in its order, at least one. */
    <T> List<T> some(List<T> values) {
        List<T> some = new ArrayList<>();
        for (T value : values) {
            if (below(2) == 0) {
                some.add(value);
            }
        }
        return some.isEmpty() ? List.of(of(values)) : some;
    }

    <T> List<T> shuffled(List<T> values) {
        List<T> left = new ArrayList<>(values);
        List<T> shuffled = new ArrayList<>();
        while (!left.isEmpty()) {
            shuffled.add(left.remove(below(left.size())));
        }
        return shuffled;
    }
}
