package io.github.certif.render.message;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.certif.model.code.Language;
import io.github.certif.model.json.CertifJson;
import io.github.certif.model.json.JsonSource;
import io.github.certif.model.regulation.Check;
import io.github.certif.model.regulation.Measure;
import io.github.certif.model.regulation.Moment;
import io.github.certif.model.regulation.RecordCondition;
import io.github.certif.model.regulation.Requirement;
import io.github.certif.model.regulation.Scale;
import io.github.certif.model.regulation.Selector;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the model refuses is said in the language of the message, not in the model's own. */
class RefusalsTest {

    private final Messages french = Messages.of(Language.FR);

    static Stream<Arguments> refused() {
        return Stream.of(
                Arguments.of(
                        Requirement.class,
                        "{\"acquired\":{\"blocs\":\"all\"},\"noRecord\":{\"kind\":\"x\"}}",
                        "un seul de"),
                Arguments.of(Requirement.class, "{\"allOf\":[]}", "allOf a au moins une condition"),
                Arguments.of(
                        Requirement.class, "{\"nOf\":3,\"of\":[{\"acquired\":{\"blocs\":\"all\"}}]}", "entre 1 et 1"),
                Arguments.of(Requirement.class, "{\"compare\":{\"mark\":\"E1\"}}", "une comparaison a une borne"),
                Arguments.of(
                        Requirement.class, "{\"acquired\":{\"blocs\":\"all\"},\"atLeast\":\"1\"}", "atLeast ne se met"),
                Arguments.of(Selector.class, "{\"blocs\":\"all\",\"tag\":\"x\"}", "une seule clé"),
                Arguments.of(Measure.class, "{\"mean\":[]}", "une moyenne a au moins une note"),
                Arguments.of(Measure.class, "{}", "une mesure a un seul de"),
                Arguments.of(Moment.class, "{\"anchor\":\"EXAM\",\"plus\":\"P1D\",\"minus\":\"P1D\"}", "pas les deux"),
                Arguments.of(RecordCondition.class, "{}", "un seul de"),
                Arguments.of(RecordCondition.class, "{\"list\":\"x\"}", "un seul de all"),
                Arguments.of(RecordCondition.class, "{\"list\":\"x\",\"all\":[]}", "au moins un mot"),
                Arguments.of(Check.class, "{\"id\":\"x\",\"clause\":\"A1\"}", "un seul de each"),
                Arguments.of(
                        Check.class,
                        "{\"id\":\"x\",\"work\":\"PAGES\",\"must\":[{\"filled\":\"x\"}],\"clause\":\"A1\"}",
                        "à côté de each"),
                Arguments.of(
                        Check.class,
                        "{\"id\":\"x\",\"each\":{\"kind\":\"x\"},\"unless\":[{\"where\":[],\"clause\":\"A1\"}],\"clause\":\"A1\"}",
                        "une exception a au moins"),
                Arguments.of(
                        Scale.class,
                        "{\"type\":\"RATING\",\"levels\":[\"A\"],\"pass\":\"B\"}",
                        "un des niveaux de l’échelle"));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void aRefusalOfTheModelIsSaidInFrench(Class<?> type, String text, String said) {
        var answer = CertifJson.create().read(JsonSource.of("x.json", text), type);

        assertThat(answer.findings()).hasSize(1);
        assertThat(french.text(answer.findings().get(0))
                        .replace('\u00A0', ' ')
                        .replace('\u202F', ' ')
                        .replace("'", "’"))
                .contains(said);
    }
}
