package io.github.certif.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.certif.model.code.BlocCode;
import io.github.certif.model.code.Code;
import io.github.certif.model.code.CompetencyCode;
import io.github.certif.model.code.Language;
import io.github.certif.model.code.Level;
import io.github.certif.model.code.PolicyId;
import io.github.certif.model.code.ReferentialId;
import io.github.certif.model.code.ReferentialKey;
import io.github.certif.model.code.Unit;
import io.github.certif.model.code.UnitKind;
import io.github.certif.model.decision.Answer;
import io.github.certif.model.decision.Finding;
import io.github.certif.model.dossier.Acquisition;
import io.github.certif.model.dossier.AcquisitionStatus;
import io.github.certif.model.dossier.Scope;
import io.github.certif.model.regulation.Label;
import io.github.certif.model.regulation.Moment;
import io.github.certif.model.regulation.Range;
import io.github.certif.model.regulation.Requirement;
import io.github.certif.model.regulation.Scale;
import io.github.certif.model.regulation.Selector;
import io.github.certif.model.regulation.Setting;
import java.lang.reflect.InvocationTargetException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class InvariantsTest {

    private static final String TOO_LONG = "x".repeat(101);

    static Stream<Class<?>> codes() {
        return Arrays.stream(Code.class.getPermittedSubclasses());
    }

    @ParameterizedTest
    @MethodSource("codes")
    void aCodeIsKeptAsPrintedAndIsNeitherBlankNorTooLongNorMultiline(Class<?> type) throws Exception {
        assertThat(of(type, " C.8 é ")).hasToString(" C.8 é ").isNotEqualTo(of(type, "C.8 é"));
        assertThat(((Code) of(type, "C8")).value()).isEqualTo("C8");
        for (String bad : new String[] {"", " ", "\t", "a\nb", "a\u0000", TOO_LONG, null}) {
            assertThatThrownBy(() -> of(type, bad))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("a ");
        }
    }

    private static Object of(Class<?> type, String value) throws Exception {
        try {
            return type.getMethod("of", String.class).invoke(null, value);
        } catch (InvocationTargetException e) {
            throw (Exception) e.getCause();
        }
    }

    @Test
    void codesThatLookAlikeAreDifferent() {
        assertThat(CompetencyCode.of("C8")).isNotEqualTo(CompetencyCode.of("C.8"));
        assertThat(CompetencyCode.of("C1.1")).isNotEqualTo(CompetencyCode.of("C11"));
        assertThat((Object) CompetencyCode.of("C8")).isNotEqualTo(BlocCode.of("C8"));
        ReferentialId id = ReferentialId.of("r");
        assertThat(new ReferentialKey(id, "1"))
                .isNotEqualTo(new ReferentialKey(id, "2"))
                .hasToString("r@1");
        assertThatIllegalArgumentException().isThrownBy(() -> new ReferentialKey(id, ""));
    }

    @Property(seed = "20261121")
    void aUnitIsWhatItsTextSays(@ForAll long seed) {
        Unit unit = (Unit) new Values(new java.util.Random(seed), 1).of(Unit.class);
        assertThat(Unit.parse(unit.text())).isEqualTo(unit).hasToString(unit.text());
        assertThat(unit.text()).startsWith(unit.kind().word());
    }

    @Test
    void aUnitHasAKindAndACode() {
        assertThat(Unit.parse("bloc:a:b")).isEqualTo(new Unit(UnitKind.BLOC, "a:b"));
        assertThat(Unit.parse("title")).isEqualTo(Unit.title());
        for (String bad : List.of("", ":", "bloc", "bloc:", ":B1", "BLOC:B1", "title:title", "title:", "other:x")) {
            assertThatIllegalArgumentException().as(bad).isThrownBy(() -> Unit.parse(bad));
        }
        assertThatIllegalArgumentException().isThrownBy(() -> new Unit(UnitKind.TITLE, "other"));
    }

    @Test
    void aLanguageIsTwoLowerCaseLetters() {
        assertThat(Language.of("fr")).isEqualTo(Language.FR);
        for (String bad : List.of("", "f", "FR", "fra", "f1", "é€")) {
            assertThatIllegalArgumentException().as(bad).isThrownBy(() -> Language.of(bad));
        }
    }

    @Test
    void aScopeIsOneThing() {
        assertThat(Scope.ofTitle().title()).isTrue();
        assertThat(Scope.ofCompletion().completion()).isTrue();
        List<BlocCode> mine = new ArrayList<>(List.of(BlocCode.of("B1")));
        Scope blocs = Scope.ofBlocs(mine);
        mine.clear();
        assertThat(blocs.blocs()).containsExactly(BlocCode.of("B1"));
        assertThatIllegalArgumentException().isThrownBy(() -> Scope.ofBlocs(List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Scope(true, true, List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Scope(true, false, List.of(BlocCode.of("B1"))));
        assertThatIllegalArgumentException().isThrownBy(() -> new Scope(false, false, List.of()));
    }

    @Property(seed = "20261121")
    void aScoreScaleHoldsItsStepsAndNothingElse(@ForAll @IntRange(min = -50, max = 250) int tenths) {
        Scale.ScoreScale scale = score("0", "20", "0.5", List.of());
        BigDecimal mark = BigDecimal.valueOf(tenths, 1);
        assertThat(scale.holds(mark)).isEqualTo(tenths >= 0 && tenths <= 200 && tenths % 5 == 0);
        assertThat(scale.holds(mark.setScale(4))).isEqualTo(scale.holds(mark));
    }

    @Test
    void aScaleIsInOrder() {
        assertThat(score("1", "5", "1", List.of()).holds(new BigDecimal("1"))).isTrue();
        assertThat(score("1", "5", "3", List.of()).holds(new BigDecimal("5"))).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> score("20", "0", "1", List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> score("0", "0", "1", List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> score("0", "20", "0", List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> score("0", "20", "-1", List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> score("0", "20", "1", bands("10", "10")));
        assertThat(score("0", "20", "1", bands("0", "10")).bands()).hasSize(2);
        Level pass = Level.of("A");
        assertThatIllegalArgumentException().isThrownBy(() -> new Scale.RatingScale(List.of(), pass));
        assertThatIllegalArgumentException().isThrownBy(() -> new Scale.RatingScale(List.of(pass, pass), pass));
        assertThatIllegalArgumentException().isThrownBy(() -> new Scale.RatingScale(List.of(Level.of("B")), pass));
    }

    private static Scale.ScoreScale score(String min, String max, String step, List<Scale.Band> bands) {
        return new Scale.ScoreScale(
                new BigDecimal(min),
                new BigDecimal(max),
                new BigDecimal(step),
                Optional.empty(),
                bands,
                Optional.empty());
    }

    private static List<Scale.Band> bands(String... from) {
        return Arrays.stream(from)
                .map(least -> new Scale.Band(new BigDecimal(least), Level.of("l" + least)))
                .toList();
    }

    @Test
    void aSettingSaysWhoDecides() {
        PolicyId id = PolicyId.of("p");
        assertThat(Setting.literal("P1Y").decidedBy()).isEmpty();
        assertThat(Setting.policy(id).decidedBy()).contains(id);
        assertThat(Setting.parameter(id).decidedBy()).contains(id);
        assertThat(Setting.policy(id)).isNotEqualTo(Setting.parameter(id)).isNotEqualTo(Setting.literal("p"));
        assertThatIllegalArgumentException().isThrownBy(() -> Setting.literal(" "));
        assertThatIllegalArgumentException().isThrownBy(() -> new Setting(Setting.Source.POLICY, TOO_LONG));
    }

    @Test
    void aSelectorCanAlwaysBeWritten() {
        Optional<Setting> none = Optional.empty();
        Optional<Setting> policy = Optional.of(Setting.policy(PolicyId.of("p")));
        List<String> one = List.of("B1");
        refused(() -> Selector.all(UnitKind.TITLE));
        refused(() -> Selector.ofSelf(UnitKind.BLOC));
        refused(() -> new Selector(UnitKind.BLOC, Selector.Extent.TAGGED, one, none));
        refused(() -> new Selector(UnitKind.BLOC, Selector.Extent.ALL, one, none));
        refused(() -> new Selector(UnitKind.BLOC, Selector.Extent.ALL, List.of(), policy));
        refused(() -> new Selector(UnitKind.CRITERION, Selector.Extent.OF, List.of(), none));
        refused(() -> new Selector(UnitKind.BLOC, Selector.Extent.SUPPLIED, List.of(), none));
        refused(() ->
                new Selector(UnitKind.BLOC, Selector.Extent.SUPPLIED, List.of(), Optional.of(Setting.literal("all"))));
        refused(() -> Selector.listed(UnitKind.BLOC, List.of(" ")));
    }

    @Test
    void aRequirementIsCompleteAndReadable() {
        Requirement leaf = new Requirement.NoRecord(Label.NONE, "exclusion");
        refused(() -> new Requirement.AllOf(Label.NONE, List.of()));
        refused(() -> new Requirement.AnyOf(Label.NONE, List.of()));
        refused(() -> new Requirement.NOf(Label.NONE, 0, List.of(leaf)));
        refused(() -> new Requirement.NOf(Label.NONE, 2, List.of(leaf)));
        refused(() -> new Requirement.When(Label.NONE, leaf, leaf, Optional.empty()));
        refused(() -> new Moment.Earliest(List.of()));
        refused(() -> new Moment.Latest(List.of()));
        Optional<Setting> bound = Optional.of(Setting.literal("1"));
        refused(() -> new Range(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()));
        refused(() -> new Range(bound, bound, Optional.empty(), Optional.empty()));
        refused(() -> new Range(Optional.empty(), Optional.empty(), bound, bound));
        assertThat(leaf.children()).isEmpty();
        assertThat(new Requirement.NOf(Label.NONE, 1, List.of(leaf)).children()).containsExactly(leaf);
    }

    private static void refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable constructor) {
        assertThatIllegalArgumentException().isThrownBy(constructor);
    }

    @Test
    void anAcquisitionThatCountsHasAProof() {
        Acquisition.Builder builder = Acquisition.builder().unit(Unit.title()).on(LocalDate.of(2026, 6, 30));
        assertThatIllegalStateException().isThrownBy(builder::build);
        assertThat(builder.status(AcquisitionStatus.CLAIMED).build().getProof()).isEmpty();
        assertThatIllegalStateException()
                .isThrownBy(() -> builder.status(AcquisitionStatus.REVOKED).build());
    }

    @Test
    void anAnswerIsAValueOrSaysWhyNot() {
        Finding finding = Finding.blocking("CODE").build();
        assertThatIllegalArgumentException().isThrownBy(() -> Answer.refusal(List.of()));
        assertThatThrownBy(() -> Answer.refusal(List.of(finding)).get())
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("refused: [CODE]");
        Answer<Integer> chained = Answer.of("x", List.of(finding)).then(text -> Answer.of(text.length(), List.of()));
        assertThat(chained.get()).isEqualTo(1);
        assertThat(chained.findings()).containsExactly(finding);
        assertThat(chained.isBlocked()).isTrue();
        assertThat(Answer.<String>refusal(List.of(finding))
                        .then(text -> Answer.of(1, List.of()))
                        .isPresent())
                .isFalse();
    }
}
