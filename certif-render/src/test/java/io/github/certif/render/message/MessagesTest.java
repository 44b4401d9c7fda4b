package io.github.certif.render.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.certif.model.code.Force;
import io.github.certif.model.code.Language;
import io.github.certif.model.code.UnitKind;
import io.github.certif.model.decision.AwaitedKind;
import io.github.certif.model.decision.ChosenBy;
import io.github.certif.model.decision.Consequence;
import io.github.certif.model.decision.Finding;
import io.github.certif.model.decision.Location;
import io.github.certif.model.decision.Outcome;
import io.github.certif.model.decision.Presence;
import io.github.certif.model.decision.Reason;
import io.github.certif.model.decision.RightState;
import io.github.certif.model.decision.ScopeResult;
import io.github.certif.model.decision.SettledBy;
import io.github.certif.model.decision.Severity;
import io.github.certif.model.decision.SharingState;
import io.github.certif.model.decision.UnitOrigin;
import io.github.certif.model.decision.UnitState;
import io.github.certif.model.decision.Verdict;
import io.github.certif.model.dossier.AcquisitionOrigin;
import io.github.certif.model.dossier.AcquisitionStatus;
import io.github.certif.model.dossier.Attendance;
import io.github.certif.model.dossier.Observation;
import io.github.certif.model.regulation.MinutesItem;
import io.github.certif.model.regulation.Stage;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MessagesTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[A-Za-z]+}");

    private final Messages french = Messages.of(Language.FR);
    private final Messages english = Messages.of(Language.EN);

    static Stream<Class<? extends Enum<?>>> wordedEnums() {
        return Stream.of(
                AcquisitionOrigin.class,
                AcquisitionStatus.class,
                Attendance.class,
                AwaitedKind.class,
                ChosenBy.class,
                Consequence.class,
                Force.class,
                MinutesItem.class,
                Observation.class,
                Outcome.class,
                Presence.class,
                Reason.class,
                RightState.class,
                ScopeResult.class,
                SettledBy.class,
                Severity.class,
                SharingState.class,
                Stage.class,
                UnitKind.class,
                UnitOrigin.class,
                UnitState.class,
                Verdict.class);
    }

    @Test
    void bothLanguagesSayTheSameThings() {
        assertThat(new TreeSet<>(english.keys())).isEqualTo(new TreeSet<>(french.keys()));
    }

    @Test
    void bothLanguagesAskForTheSameArguments() {
        french.keys()
                .forEach(key -> assertThat(placeholders(english, key)).as(key).isEqualTo(placeholders(french, key)));
    }

    @ParameterizedTest
    @MethodSource("wordedEnums")
    void everyConstantHasAWordInBothLanguages(Class<? extends Enum<?>> type) {
        for (Enum<?> constant : type.getEnumConstants()) {
            String key = "word." + type.getSimpleName() + "." + constant.name();
            assertThat(french.find(key)).as(key).isPresent();
            assertThat(english.find(key)).as(key).isPresent();
        }
    }

    @Test
    void noWordIsLeftOverFromAConstantThatIsGone() {
        Set<String> known = wordedEnums()
                .flatMap(type -> Stream.of(type.getEnumConstants()))
                .map(constant -> "word." + constant.getDeclaringClass().getSimpleName() + "." + constant.name())
                .collect(Collectors.toSet());
        assertThat(french.keys().stream().filter(key -> key.startsWith("word.")))
                .allMatch(known::contains);
    }

    @Test
    void everyFindingSaysWhatCanBeDone() {
        List<String> findings = french.keys().stream()
                .filter(key -> key.startsWith("finding.") && !key.endsWith(".remedy") && !key.equals("finding.where"))
                .toList();
        assertThat(findings)
                .isNotEmpty()
                .allSatisfy(key -> assertThat(french.find(key + ".remedy")).isPresent());
    }

    @Test
    void aFindingIsWordedFromItsCodeAndArguments() {
        Finding finding = Finding.blocking("JSON_UNKNOWN_PROPERTY")
                .putArguments("property", "nom")
                .putArguments("expected", "code, title")
                .location(new Location("dossier.json", 3, 5))
                .path("/candidate")
                .build();
        assertThat(english.text(finding))
                .isEqualTo("There is no property “nom” here. Possible properties: code, title.");
        assertThat(french.where(finding)).hasValue("dossier.json, ligne 3, colonne 5, /candidate");
        assertThat(french.word(finding.getSeverity())).isEqualTo("bloquant");
        assertThat(french.remedy(finding)).isPresent();
    }

    @Test
    void aFindingThatTheBundleDoesNotKnowIsShownAsItIs() {
        Finding finding = Finding.warning("NOT_IN_ANY_BUNDLE")
                .putArguments("b", "2")
                .putArguments("a", "1")
                .build();
        assertThat(french.text(finding)).isEqualTo("NOT_IN_ANY_BUNDLE {a=1, b=2}");
        assertThat(french.remedy(finding)).isEmpty();
    }

    @Test
    void anArgumentIsNeverTakenForAPlaceholder() {
        Finding finding = Finding.blocking("JSON_MISSING")
                .putArguments("missing", "{missing} $1 \\")
                .build();
        assertThat(english.text(finding)).isEqualTo("Missing: {missing} $1 \\.");
    }

    @Test
    void daysAreWrittenAsEachLanguageDoes() {
        assertThat(french.date(LocalDate.of(2026, 6, 30))).isEqualTo("30 juin 2026");
        assertThat(french.date(LocalDate.of(2026, 7, 1))).isEqualTo("1er juillet 2026");
        assertThat(english.date(LocalDate.of(2026, 7, 1))).isEqualTo("1 July 2026");
    }

    @Test
    void aLanguageThatTheLibraryDoesNotSpeakIsRefused() {
        assertThatThrownBy(() -> Messages.of(Language.of("de"))).isInstanceOf(IllegalArgumentException.class);
    }

    private static Set<String> placeholders(Messages messages, String key) {
        return PLACEHOLDER
                .matcher(messages.find(key).orElse(""))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
