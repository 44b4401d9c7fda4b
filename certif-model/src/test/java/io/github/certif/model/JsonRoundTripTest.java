package io.github.certif.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.certif.model.code.AssessmentCode;
import io.github.certif.model.code.BlocCode;
import io.github.certif.model.code.ClauseId;
import io.github.certif.model.code.Level;
import io.github.certif.model.code.SittingId;
import io.github.certif.model.decision.Answer;
import io.github.certif.model.dossier.Scope;
import io.github.certif.model.dossier.Sitting;
import io.github.certif.model.json.CertifJson;
import io.github.certif.model.json.JsonSource;
import io.github.certif.model.regulation.Kept;
import io.github.certif.model.regulation.Label;
import io.github.certif.model.regulation.Requirement;
import io.github.certif.model.regulation.Retake;
import io.github.certif.model.regulation.Scale;
import io.github.certif.model.worked.Expectation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class JsonRoundTripTest {

    private static final CertifJson JSON = CertifJson.create();
    private static final int VALUES_OF_EACH = 25;

    static Stream<Class<?>> everyType() {
        return ModelTypes.all().stream();
    }

    @ParameterizedTest
    @MethodSource("everyType")
    void everyPublicTypeOfTheModelHasValuesThatComeBack(Class<?> type) {
        IntStream.range(0, VALUES_OF_EACH)
                .forEach(seed -> comesBack(new Values(new Random(seed), seed % 4).of(type), type));
    }

    @Property(tries = 1500, seed = "20261121")
    void anyValueOfAnyTypeComesBack(@ForAll("types") Class<?> type, @ForAll long seed) {
        comesBack(new Values(new Random(seed), 3).of(type), type);
    }

    @Provide
    Arbitrary<Class<?>> types() {
        return Arbitraries.of(ModelTypes.all());
    }

    private static void comesBack(Object value, Class<?> type) {
        String text = JSON.write(value);
        Answer<?> read = JSON.read(JsonSource.of("value.json", text), ModelTypes.readAs(type));
        assertThat(read.findings()).as(text).isEmpty();
        assertThat((Object) read.get()).isEqualTo(value).hasSameHashCodeAs(value);
        assertThat(JSON.write(read.get())).isEqualTo(text).endsWith("\n").doesNotContain("\r");
        assertThat(JSON.writeLine(read.get())).doesNotContain("\n");
    }

    @Test
    void theModelHasTypes() {
        assertThat(ModelTypes.all()).hasSizeGreaterThan(100).contains(Scope.class, Requirement.NOf.class);
    }

    @Test
    void mapsAndSetsKeepTheOrderInWhichTheyWereGiven() {
        List<String> order =
                IntStream.range(0, 40).mapToObj(i -> "k" + (i * 7919 % 40)).toList();
        Map<String, String> params = new LinkedHashMap<>();
        order.forEach(key -> params.put(key, key));
        Requirement custom = new Requirement.Custom(Label.NONE, "own", params);
        Requirement back = JSON.read(JsonSource.of("r.json", JSON.write(custom)), Requirement.class)
                .get();
        assertThat(((Requirement.Custom) custom).params().keySet()).containsExactlyElementsOf(order);
        assertThat(((Requirement.Custom) back).params().keySet()).containsExactlyElementsOf(order);

        Expectation expectation = Expectation.builder()
                .acquired(new LinkedHashSet<>(order.stream().map(BlocCode::of).toList()))
                .findings(order)
                .build();
        Expectation again = JSON.read(JsonSource.of("e.json", JSON.write(expectation)), Expectation.class)
                .get();
        assertThat(again.getAcquired().orElseThrow())
                .extracting(BlocCode::value)
                .containsExactlyElementsOf(order);
        assertThat(again.getFindings()).containsExactlyElementsOf(order);
        assertThat(JSON.write(again)).isEqualTo(JSON.write(expectation));
    }

    @Test
    void aSetInAnOptionalIsCopiedLikeAnyOther() {
        Set<BlocCode> mine = new LinkedHashSet<>(List.of(BlocCode.of("B1")));
        Expectation expectation = Expectation.builder().acquired(mine).build();
        mine.add(BlocCode.of("B2"));
        assertThat(expectation.getAcquired().orElseThrow()).containsExactly(BlocCode.of("B1"));
    }

    @Test
    void aSetGivenToABuilderIsCopied() {
        List<Kept> mine = new ArrayList<>(List.of(Kept.BLOC));
        Retake retake = Retake.builder().keeps(mine).clause(ClauseId.of("c")).build();
        mine.add(Kept.RESULT);
        assertThat(retake.getKeeps()).containsExactly(Kept.BLOC);
    }

    @Test
    void anEmptyListThatIsComparedIsNotTheSameAsOneThatIsNot() {
        Expectation nothing = Expectation.builder().acquired(Set.of()).build();
        assertThat(JSON.write(nothing)).contains("\"acquired\" : [ ]");
        assertThat(JSON.read(JsonSource.of("e.json", JSON.write(nothing)), Expectation.class)
                        .get())
                .isEqualTo(nothing)
                .isNotEqualTo(Expectation.builder().build());
    }

    @Test
    void marksKeepTheirDecimalsAndAreNeverInScientificNotation() {
        assertThat(sitting("12.50")).contains("\"E1\" : \"12.50\"");
        assertThat(sitting("1E+3")).contains("\"E1\" : \"1000\"");
        assertThat(sitting("1E-7")).contains("\"E1\" : \"0.0000001\"");
    }

    private static String sitting(String mark) {
        return JSON.write(Sitting.builder()
                .id(SittingId.of("s"))
                .examOn(LocalDate.of(2026, 6, 30))
                .putMarks(AssessmentCode.of("E1"), new BigDecimal(mark))
                .build());
    }

    @Test
    void propertiesComeInTheOrderOfTheType() {
        Scale scale = new Scale.RatingScale(List.of(Level.of("no"), Level.of("yes")), Level.of("yes"));
        assertThat(JSON.writeLine(scale))
                .isEqualTo("{\"type\":\"RATING\",\"levels\":[\"no\",\"yes\"],\"pass\":\"yes\"}");
        assertThat(sitting("12.5").indexOf("\"id\"")).isLessThan(sitting("12.5").indexOf("\"examOn\""));
    }

    @Test
    void aScopeIsWrittenAsShortAsItIsRead() {
        assertThat(JSON.writeLine(Scope.ofTitle())).isEqualTo("{\"title\":true}");
        assertThat(JSON.writeLine(Scope.ofCompletion())).isEqualTo("{\"completion\":true}");
        assertThat(JSON.writeLine(Scope.ofBlocs(List.of(BlocCode.of("B1"))))).isEqualTo("{\"blocs\":[\"B1\"]}");
    }

    @Test
    void anAnswerIsItsValueAndItsFindings() {
        assertThat(JSON.writeLine(new Answer<>(Optional.of("x"), List.of()))).isEqualTo("{\"value\":\"x\"}");
    }
}
