package io.github.certif.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.certif.model.decision.AwaitedKind;
import io.github.certif.model.decision.Decision;
import io.github.certif.model.decision.Outcome;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

/** Pending means that it is open, and nothing else is. */
@Domain(Cases.class)
class CompletionLawsTest {

    private static final int TRIES = 300;
    private static final int MOST_CHOICES = 4;

    @Property(tries = TRIES, seed = "20261121")
    void whatIsDecidedStaysDecidedWhateverArrives(@ForAll Case drawn, @ForAll Draw change) {
        Decision decision = drawn.decide();
        if (decision.getOutcome() == Outcome.PENDING) {
            return;
        }
        for (int i = 0; i < 4; i++) {
            Case completed = Completions.of(drawn, () -> change.below(2) == 0, name -> change.below(2) == 0);
            assertThat(completed.decide().getOutcome()).as("%s", completed).isEqualTo(decision.getOutcome());
        }
    }

    @Property(tries = TRIES, seed = "20261121")
    void pendingMeansExactlyThatTwoCompletionsDiffer(@ForAll Case drawn) {
        Decision decision = drawn.decide();
        List<String> choosing = Leaves.choosingFacts(drawn.referential().getRegulation());
        boolean isReplaced =
                decision.getAwaiting().stream().anyMatch(awaited -> awaited.kind() == AwaitedKind.REPLACEMENT);
        if (isReplaced || choosing.size() > MOST_CHOICES) {
            return;
        }
        Set<Outcome> outcomes = outcomes(drawn, choosing);
        assertThat(outcomes).as("%s", drawn).doesNotContain(Outcome.PENDING);
        if (decision.getOutcome() == Outcome.PENDING) {
            assertThat(outcomes).hasSizeGreaterThan(1);
        } else {
            assertThat(outcomes).containsExactly(decision.getOutcome());
        }
    }

    /** The requirements are monotone but for the facts that choose a branch: best and worst are enough beside those. */
    private static Set<Outcome> outcomes(Case drawn, List<String> choosing) {
        Set<Outcome> outcomes = EnumSet.noneOf(Outcome.class);
        for (int choices = 0; choices < 1 << choosing.size(); choices++) {
            int chosen = choices;
            for (BooleanSupplier well : List.<BooleanSupplier>of(() -> true, () -> false)) {
                Case completed = Completions.of(drawn, well, name -> (chosen & 1 << choosing.indexOf(name)) != 0);
                outcomes.add(completed.decide().getOutcome());
            }
        }
        return outcomes;
    }
}
