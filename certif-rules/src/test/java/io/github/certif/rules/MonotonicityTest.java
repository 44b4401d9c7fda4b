package io.github.certif.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.certif.model.code.CompetencyCode;
import io.github.certif.model.decision.Decision;
import io.github.certif.model.decision.Outcome;
import io.github.certif.model.decision.UnitResult;
import io.github.certif.model.decision.UnitState;
import io.github.certif.model.dossier.Dossier;
import io.github.certif.model.dossier.Sitting;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

/** More acquired is never less awarded. */
@Domain(Cases.class)
class MonotonicityTest {

    private static final int TRIES = 300;

    @Property(tries = TRIES, seed = "20261121")
    void oneMoreCompetencyAcquiredWorsensNoVerdict(@ForAll Case drawn, @ForAll Draw change) {
        neverWorse(drawn, drawn.with(acquiring(drawn, change)));
    }

    @Property(tries = TRIES, seed = "20261121")
    void aHigherMarkWorsensNoVerdict(@ForAll Case drawn, @ForAll Draw change) {
        var assessment = change.of(drawn.referential().getAssessments()).getCode();
        Dossier higher = current(drawn, sitting -> {
            var marks = new LinkedHashMap<>(sitting.getMarks());
            marks.put(assessment, Regulations.POINTS.max());
            return Sitting.builder().from(sitting).marks(marks).build();
        });
        neverWorse(drawn, drawn.with(higher));
    }

    @Property(tries = TRIES, seed = "20261121")
    void oneMoreBlocOfTheHistoryWorsensNoVerdict(@ForAll Case drawn, @ForAll Draw change) {
        var bloc = change.of(drawn.referential().getBlocs()).getCode();
        Dossier held = Dossier.builder()
                .from(drawn.dossier())
                .addAcquisitions(Dossiers.proven(
                        io.github.certif.model.code.Unit.of(bloc), drawn.asOf().minusDays(change.below(100))))
                .build();
        neverWorse(drawn, drawn.with(held));
    }

    /**
     * Verdicts only rise. So do outcomes, but that a title which comes within reach is pending where a partial admission
     * was certain.
     */
    private static void neverWorse(Case before, Case after) {
        Decision first = before.decide();
        Decision second = after.decide();
        for (int i = 0; i < first.getBlocs().size(); i++) {
            notWorse(first.getBlocs().get(i), second.getBlocs().get(i));
        }
        notWorse(first.getTitle(), second.getTitle());
        boolean nowInReach = first.getOutcome() == Outcome.PARTIALLY_ADMITTED
                && second.getOutcome() == Outcome.PENDING
                && second.getTitle().getState() == UnitState.PENDING;
        if (!nowInReach) {
            assertThat(rank(second.getOutcome()))
                    .as("%s then %s", first.getOutcome(), second.getOutcome())
                    .isGreaterThanOrEqualTo(rank(first.getOutcome()));
        }
    }

    private static void notWorse(UnitResult first, UnitResult second) {
        assertThat(rank(second.getState()))
                .as("%s then %s", first, second)
                .isGreaterThanOrEqualTo(rank(first.getState()));
    }

    private static int rank(UnitState state) {
        return switch (state) {
            case NOT_ACQUIRED, NOT_PRESENTED -> 0;
            case PENDING -> 1;
            case ACQUIRED -> 2;
        };
    }

    private static int rank(Outcome outcome) {
        return switch (outcome) {
            case ABSENT, NOT_ADMITTED -> 0;
            case PENDING -> 1;
            case PARTIALLY_ADMITTED -> 2;
            case ADMITTED -> 3;
        };
    }

    private static Dossier acquiring(Case drawn, Draw change) {
        CompetencyCode code = change.of(drawn.referential().getCompetencies()).getCode();
        var levels = DecisionLawsTest.scale(drawn).levels();
        return current(drawn, sitting -> {
            Map<CompetencyCode, io.github.certif.model.code.Level> more = new LinkedHashMap<>(sitting.getLevels());
            more.put(code, levels.get(levels.size() - 1));
            return Sitting.builder().from(sitting).levels(more).build();
        });
    }

    private static Dossier current(Case drawn, UnaryOperator<Sitting> change) {
        var current = drawn.view().current();
        if (current.isEmpty()) {
            return drawn.dossier();
        }
        List<Sitting> sittings = new ArrayList<>(drawn.dossier().getSittings());
        sittings.replaceAll(sitting -> sitting.getId().equals(current.get().getId()) ? change.apply(sitting) : sitting);
        return Dossier.builder().from(drawn.dossier()).sittings(sittings).build();
    }
}
