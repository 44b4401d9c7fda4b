package io.github.certif.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.certif.model.decision.Answer;
import io.github.certif.model.decision.Finding;
import io.github.certif.model.dossier.Acceptance;
import io.github.certif.model.dossier.Acquisition;
import io.github.certif.model.dossier.Appraisal;
import io.github.certif.model.dossier.Candidate;
import io.github.certif.model.dossier.Dossier;
import io.github.certif.model.dossier.DossierRecord;
import io.github.certif.model.dossier.Sitting;
import io.github.certif.model.json.CertifJson;
import io.github.certif.model.json.JsonSource;
import io.github.certif.model.session.Accommodation;
import io.github.certif.model.session.CommitteeRuling;
import io.github.certif.model.session.EvaluationGrid;
import io.github.certif.model.session.Juror;
import io.github.certif.model.session.Minutes;
import io.github.certif.model.session.MinutesJuror;
import io.github.certif.model.session.MinutesManager;
import io.github.certif.model.session.MinutesRow;
import io.github.certif.model.session.Rectification;
import io.github.certif.model.session.SealedMinutes;
import io.github.certif.model.session.Session;
import io.github.certif.model.session.SessionManager;
import io.github.certif.model.worked.WorkedCase;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PersonalDataTest {

    private static final CertifJson JSON = CertifJson.create();

    /** What says who somebody is, or what somebody wrote about somebody. */
    private static final Map<Class<?>, List<String>> PERSONAL = Map.ofEntries(
            Map.entry(Candidate.class, List.of("familyName", "givenName")),
            Map.entry(Juror.class, List.of("familyName", "givenName", "quality", "company", "ties")),
            Map.entry(SessionManager.class, List.of("familyName", "givenName", "function", "observations")),
            Map.entry(Session.class, List.of("comments", "videoLink")),
            Map.entry(Sitting.class, List.of("reasons", "recommendations")),
            Map.entry(Appraisal.class, List.of("comment")),
            Map.entry(Acceptance.class, List.of("reason")),
            Map.entry(Acquisition.class, List.of("proof", "revokedFor")),
            Map.entry(Dossier.class, List.of("facts")),
            Map.entry(DossierRecord.class, List.of("attributes")),
            Map.entry(EvaluationGrid.class, List.of("reasons", "recommendations")),
            Map.entry(Minutes.class, List.of("comments", "videoLink")),
            Map.entry(MinutesRow.class, List.of("familyName", "givenName", "reasons", "recommendations")),
            Map.entry(MinutesJuror.class, List.of("familyName", "givenName", "quality", "company")),
            Map.entry(MinutesManager.class, List.of("familyName", "givenName", "function", "observations")),
            Map.entry(CommitteeRuling.class, List.of("reason")),
            Map.entry(Rectification.class, List.of("reason", "author")),
            Map.entry(Accommodation.class, List.of("granted")));

    private static final Set<String> NAMES =
            PERSONAL.values().stream().flatMap(List::stream).collect(Collectors.toSet());

    private static final Pattern TEXT = Pattern.compile("\"(\\w+)\" : \"secret-(\\d+)\"");

    @Property(tries = 300, seed = "20261121")
    void noToStringRepeatsWhatIsPersonal(@ForAll("values") Object value) {
        Set<String> secrets = secretsOf(JSON.write(value));
        Assume.that(!secrets.isEmpty());
        assertThat(value.toString()).doesNotContain(secrets);
        Answer<?> answer = Answer.of(value, List.of());
        assertThat(answer.toString()).doesNotContain(secrets);
        assertThat(List.of(value).toString()).doesNotContain(secrets);
    }

    @Property(tries = 60, seed = "20261121")
    void personalAttributesAreRedactedWhereverTheyStand(@ForAll("personalTypes") Class<?> type, @ForAll long seed) {
        Object value = new Values(new Random(seed), 3).of(type);
        List<String> shown = Values.attributes(type).stream()
                .map(Values::nameOf)
                .filter(name -> value.toString().matches("(?s).*[{ ]" + name + "=.*"))
                .toList();
        assertThat(shown).doesNotContainAnyElementsOf(PERSONAL.get(type));
        assertThat(Values.attributes(type).stream()
                        .map(Values::nameOf)
                        .map(String::valueOf)
                        .toList())
                .containsAll(PERSONAL.get(type));
    }

    @Property(tries = 300, seed = "20261121")
    void noFindingOnUnreadableJsonRepeatsAnything(@ForAll("values") Object value, @ForAll("spoils") String[] spoil) {
        String text = JSON.write(value).replaceAll(spoil[0], spoil[1]);
        Answer<?> answer = JSON.read(JsonSource.of("file.json", text), type(value));
        assertThat(answer.findings().stream().map(Finding::toString).toList())
                .noneMatch(finding -> finding.contains("secret-"));
    }

    @Provide
    Arbitrary<Object> values() {
        return Arbitraries.of(
                        Candidate.class,
                        Juror.class,
                        SessionManager.class,
                        Dossier.class,
                        Session.class,
                        SealedMinutes.class,
                        Sitting.class,
                        WorkedCase.class)
                .flatMap(type -> Arbitraries.longs().map(seed -> numbered(seed, type)));
    }

    /** Every free text of the value is another one. */
    private static Object numbered(long seed, Class<?> type) {
        int[] count = {0};
        return new Values(new Random(seed), 5, () -> "secret-" + (100_000 + count[0]++)).of(type);
    }

    @Provide
    Arbitrary<Class<?>> personalTypes() {
        return Arbitraries.of(PERSONAL.keySet());
    }

    @Provide
    Arbitrary<String[]> spoils() {
        return Arbitraries.of(
                new String[] {"\" : \"secret", "\" : secret"},
                new String[] {"\" : \"(secret-\\d+)\"", "\" : [\"$1\"]"},
                new String[] {"\" : \"(secret-\\d+)\"", "\" : {\"a\" : \"$1\"}"},
                new String[] {"\" : (\"\\d{4}-\\d\\d-\\d\\d\")", "\" : \"secret-1\""},
                new String[] {"\" : (true|false)", "\" : \"secret-1\""},
                new String[] {"\" : \"[A-Z_]+\"", "\" : \"secret-1\""},
                new String[] {"\" : \\{", "\" : \"secret-1\", \"x\" : {"},
                new String[] {"\" : \\[", "\" : \"secret-1\", \"x\" : ["},
                new String[] {"secret-(\\d+)\"", "secret-$1"},
                new String[] {"secret-", "\\\\secret-"},
                new String[] {"secret-", "\nsecret-"});
    }

    private static Class<?> type(Object value) {
        return ModelTypes.all().stream()
                .filter(type -> type.isInterface() && type.isInstance(value))
                .findFirst()
                .orElseThrow();
    }

    private static Set<String> secretsOf(String json) {
        Matcher matcher = TEXT.matcher(json);
        return matcher.results()
                .filter(result -> NAMES.contains(result.group(1)))
                .map(result -> "secret-" + result.group(2))
                .collect(Collectors.toSet());
    }
}
