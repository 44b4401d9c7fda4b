package io.github.certif.model;

import static io.github.certif.model.decision.Verdict.SATISFIED;
import static io.github.certif.model.decision.Verdict.UNDETERMINED;
import static io.github.certif.model.decision.Verdict.UNSATISFIED;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.certif.model.decision.Verdict;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** The laws of strong Kleene logic. */
class VerdictTest {

    @Property(seed = "20261121")
    void theOrderOfTheVerdictsMeansNothing(@ForAll @Size(max = 8) List<Verdict> verdicts, @ForAll Random random) {
        List<Verdict> shuffled = new ArrayList<>(verdicts);
        Collections.shuffle(shuffled, random);
        assertThat(Verdict.allOf(shuffled)).isEqualTo(Verdict.allOf(verdicts));
        assertThat(Verdict.anyOf(shuffled)).isEqualTo(Verdict.anyOf(verdicts));
        assertThat(Verdict.nOf(2, shuffled)).isEqualTo(Verdict.nOf(2, verdicts));
    }

    @Property(seed = "20261121")
    void groupingMeansNothing(@ForAll @Size(max = 5) List<Verdict> some, @ForAll @Size(max = 5) List<Verdict> others) {
        List<Verdict> together = Stream.concat(some.stream(), others.stream()).toList();
        assertThat(Verdict.allOf(List.of(Verdict.allOf(some), Verdict.allOf(others))))
                .isEqualTo(Verdict.allOf(together));
        assertThat(Verdict.anyOf(List.of(Verdict.anyOf(some), Verdict.anyOf(others))))
                .isEqualTo(Verdict.anyOf(together));
    }

    @Property(seed = "20261121")
    void repetitionMeansNothing(@ForAll Verdict verdict, @ForAll @IntRange(min = 1, max = 5) int times) {
        List<Verdict> repeated = Collections.nCopies(times, verdict);
        assertThat(Verdict.allOf(repeated)).isEqualTo(verdict);
        assertThat(Verdict.anyOf(repeated)).isEqualTo(verdict);
    }

    @Property(seed = "20261121")
    void eachAbsorbsAndDistributesOverTheOther(@ForAll Verdict a, @ForAll Verdict b, @ForAll Verdict c) {
        assertThat(all(a, any(a, b))).isEqualTo(a);
        assertThat(any(a, all(a, b))).isEqualTo(a);
        assertThat(all(a, any(b, c))).isEqualTo(any(all(a, b), all(a, c)));
        assertThat(any(a, all(b, c))).isEqualTo(all(any(a, b), any(a, c)));
    }

    @Property(seed = "20261121")
    void eachIsTheOtherSeenFromTheOtherSide(@ForAll @Size(max = 6) List<Verdict> verdicts) {
        List<Verdict> mirrored = verdicts.stream().map(VerdictTest::mirror).toList();
        assertThat(Verdict.allOf(mirrored)).isEqualTo(mirror(Verdict.anyOf(verdicts)));
    }

    @Property(seed = "20261121")
    void nOfSomeGeneralisesBoth(@ForAll @Size(min = 1, max = 7) List<Verdict> verdicts) {
        assertThat(Verdict.nOf(verdicts.size(), verdicts)).isEqualTo(Verdict.allOf(verdicts));
        assertThat(Verdict.nOf(1, verdicts)).isEqualTo(Verdict.anyOf(verdicts));
        assertThat(Verdict.nOf(0, verdicts)).isEqualTo(SATISFIED);
        assertThat(Verdict.nOf(verdicts.size() + 1, verdicts)).isEqualTo(UNSATISFIED);
    }

    /** Filling a gap may settle an answer and never turns a settled one. */
    @Property(seed = "20261121")
    void whatIsSettledStaysSettledWhateverIsLearnt(
            @ForAll @Size(min = 1, max = 6) List<Verdict> verdicts,
            @ForAll @Size(value = 6) List<Boolean> learnt,
            @ForAll @IntRange(max = 7) int n) {
        List<Verdict> filled = new ArrayList<>();
        for (int i = 0; i < verdicts.size(); i++) {
            filled.add(verdicts.get(i) == UNDETERMINED ? Verdict.of(learnt.get(i)) : verdicts.get(i));
        }
        settled(Verdict.allOf(verdicts), Verdict.allOf(filled));
        settled(Verdict.anyOf(verdicts), Verdict.anyOf(filled));
        settled(Verdict.nOf(n, verdicts), Verdict.nOf(n, filled));
    }

    /** An undetermined answer is one that both worlds are still possible for. */
    @Property(seed = "20261121")
    void undeterminedMeansThatBothAnswersAreStillPossible(
            @ForAll @Size(min = 1, max = 6) List<Verdict> verdicts, @ForAll @IntRange(max = 7) int n) {
        Verdict best = Verdict.nOf(n, fill(verdicts, true));
        Verdict worst = Verdict.nOf(n, fill(verdicts, false));
        assertThat(Verdict.nOf(n, verdicts)).isEqualTo(best == worst ? best : UNDETERMINED);
    }

    @Example
    void ofNothingAllHoldAndNoneDoes() {
        assertThat(Verdict.allOf(List.of())).isEqualTo(SATISFIED);
        assertThat(Verdict.anyOf(List.of())).isEqualTo(UNSATISFIED);
        assertThat(Verdict.nOf(1, List.of())).isEqualTo(UNSATISFIED);
    }

    private static void settled(Verdict before, Verdict after) {
        assertThat(after).isNotEqualTo(UNDETERMINED);
        if (before != UNDETERMINED) {
            assertThat(after).isEqualTo(before);
        }
    }

    private static List<Verdict> fill(List<Verdict> verdicts, boolean with) {
        return verdicts.stream()
                .map(verdict -> verdict == UNDETERMINED ? Verdict.of(with) : verdict)
                .toList();
    }

    private static Verdict all(Verdict a, Verdict b) {
        return Verdict.allOf(List.of(a, b));
    }

    private static Verdict any(Verdict a, Verdict b) {
        return Verdict.anyOf(List.of(a, b));
    }

    private static Verdict mirror(Verdict verdict) {
        return switch (verdict) {
            case SATISFIED -> UNSATISFIED;
            case UNSATISFIED -> SATISFIED;
            case UNDETERMINED -> UNDETERMINED;
        };
    }
}
