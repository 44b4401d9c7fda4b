package io.github.certif.examples.cli;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.certif.model.code.Clause;
import io.github.certif.model.decision.Answer;
import io.github.certif.model.json.CertifJson;
import io.github.certif.model.json.JsonSource;
import io.github.certif.model.referential.Activity;
import io.github.certif.model.referential.Assessment;
import io.github.certif.model.referential.AwardedUnit;
import io.github.certif.model.referential.Bloc;
import io.github.certif.model.referential.Certification;
import io.github.certif.model.referential.Competency;
import io.github.certif.model.referential.Criterion;
import io.github.certif.model.referential.Deliverable;
import io.github.certif.model.referential.FormTopic;
import io.github.certif.model.referential.PrintedForm;
import io.github.certif.model.referential.Topic;
import io.github.certif.model.regulation.AccessRoute;
import io.github.certif.model.regulation.AssessmentRule;
import io.github.certif.model.regulation.Award;
import io.github.certif.model.regulation.Body;
import io.github.certif.model.regulation.Check;
import io.github.certif.model.regulation.Determination;
import io.github.certif.model.regulation.DocumentRule;
import io.github.certif.model.regulation.Equivalence;
import io.github.certif.model.regulation.JuryConstraint;
import io.github.certif.model.regulation.Keeping;
import io.github.certif.model.regulation.Measure;
import io.github.certif.model.regulation.MinutesTemplate;
import io.github.certif.model.regulation.Moment;
import io.github.certif.model.regulation.MotiveRule;
import io.github.certif.model.regulation.OralSchedule;
import io.github.certif.model.regulation.Policy;
import io.github.certif.model.regulation.Profile;
import io.github.certif.model.regulation.RecordCondition;
import io.github.certif.model.regulation.Requirement;
import io.github.certif.model.regulation.Retake;
import io.github.certif.model.regulation.Retention;
import io.github.certif.model.regulation.Scale;
import io.github.certif.model.regulation.Selector;
import io.github.certif.model.regulation.Setting;
import io.github.certif.model.regulation.Sharing;
import io.github.certif.model.regulation.Validity;
import io.github.certif.model.regulation.Window;
import io.github.certif.model.session.Session;
import io.github.certif.model.worked.Expectation;
import io.github.certif.model.worked.WorkedCase;
import io.github.certif.referentials.format.Announced;
import io.github.certif.referentials.format.PackFile;
import io.github.certif.referentials.format.ReferentialFile;
import io.github.certif.referentials.format.RegulationFile;
import io.github.certif.referentials.format.WordingFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The guide for authors of packs: every example reads as what it shows, and nothing a pack can say is left out. */
class PacksGuideTest {

    private static final Path GUIDE = Path.of("..", "..", "docs", "packs.md");
    private static final Pattern EXAMPLE =
            Pattern.compile("<!-- (exemple|tutoriel): (\\S+) -->\\n```json\\n(.*?)\\n```", Pattern.DOTALL);
    private static final Pattern FENCE = Pattern.compile("```json\\n");
    private static final Set<String> COMMENTS = Set.of("$comment", "$schema");

    /** What each kind of example is read as. */
    private static final Map<String, Class<?>> KINDS = Map.ofEntries(
            entry("pack", PackFile.class),
            entry("referential", ReferentialFile.class),
            entry("referential.certification", Certification.class),
            entry("referential.bloc", Bloc.class),
            entry("referential.competency", Competency.class),
            entry("referential.criterion", Criterion.class),
            entry("referential.activity", Activity.class),
            entry("referential.assessment", Assessment.class),
            entry("referential.deliverable", Deliverable.class),
            entry("referential.topic", Topic.class),
            entry("referential.form", PrintedForm.class),
            entry("referential.formTopic", FormTopic.class),
            entry("referential.announced", Announced.class),
            entry("wording", WordingFile.class),
            entry("regulation", RegulationFile.class),
            entry("regulation.clause", Clause.class),
            entry("regulation.scale", Scale.class),
            entry("regulation.determination", Determination.class),
            entry("regulation.retention", Retention.class),
            entry("regulation.award", Award.class),
            entry("regulation.requirement", Requirement.class),
            entry("regulation.selector", Selector.class),
            entry("regulation.measure", Measure.class),
            entry("regulation.recordCondition", RecordCondition.class),
            entry("regulation.moment", Moment.class),
            entry("regulation.window", Window.class),
            entry("regulation.validity", Validity.class),
            entry("regulation.retake", Retake.class),
            entry("regulation.assessmentRule", AssessmentRule.class),
            entry("regulation.policy", Policy.class),
            entry("regulation.setting", Setting.class),
            entry("regulation.body", Body.class),
            entry("regulation.constraint", JuryConstraint.class),
            entry("regulation.profile", Profile.class),
            entry("regulation.equivalence", Equivalence.class),
            entry("regulation.route", AccessRoute.class),
            entry("regulation.document", DocumentRule.class),
            entry("regulation.motive", MotiveRule.class),
            entry("regulation.sharing", Sharing.class),
            entry("regulation.check", Check.class),
            entry("regulation.keeping", Keeping.class),
            entry("regulation.oral", OralSchedule.class),
            entry("regulation.minutes", MinutesTemplate.class),
            entry("case", WorkedCase.class),
            entry("case.certification", AwardedUnit.class),
            entry("case.expect", Expectation.class),
            entry("session", Session.class));

    private record Example(String place, String kind, String text) {
        @Override
        public String toString() {
            return place + " " + kind;
        }
    }

    private final ObjectMapper json = new ObjectMapper();

    @TempDir
    private Path folder;

    private static String guide() {
        try {
            return Files.readString(GUIDE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Example> marked(String word) {
        String guide = guide();
        return EXAMPLE.matcher(guide)
                .results()
                .filter(found -> found.group(1).equals(word))
                .map(found -> new Example("packs.md:" + line(guide, found), found.group(2), found.group(3)));
    }

    private static long line(String guide, MatchResult found) {
        return guide.substring(0, found.start(3)).lines().count() + 1;
    }

    static Stream<Example> examples() {
        return marked("exemple");
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyExampleIsOfItsKind(Example example) {
        assertThat(KINDS).containsKey(example.kind());

        Answer<?> answer =
                CertifJson.create().read(JsonSource.of(example.place(), example.text()), KINDS.get(example.kind()));

        assertThat(answer.findings()).isEmpty();
        assertThat(answer.isPresent()).isTrue();
    }

    @Test
    void everyBlockOfDataIsMarkedAndEveryKindHasAnExample() {
        assertThat(Stream.concat(marked("exemple"), marked("tutoriel")))
                .hasSize((int) FENCE.matcher(guide()).results().count());
        assertThat(examples().map(Example::kind)).containsAll(KINDS.keySet());
    }

    // ---- the tutorial, as it is told

    @Test
    void theTutorialEndsWithAPackThatPasses() throws IOException {
        Path pack = folder.resolve("mon-titre");
        Console.run("new", "mon-titre", "--out", pack.toString());
        ObjectNode manifest =
                (ObjectNode) json.readTree(pack.resolve("pack.json").toFile());
        for (Example added : marked("tutoriel").toList()) {
            Files.writeString(pack.resolve(added.kind()), added.text());
            ((ArrayNode) manifest.get("cases")).add(added.kind());
        }
        json.writeValue(pack.resolve("pack.json").toFile(), manifest);

        assertThat(Console.run("check", pack.toString()).out())
                .contains("0 bloquant(s), 0 avertissement(s), 0 information(s)");
        assertThat(Console.run("try", pack.toString(), "zero-bloc").code()).isZero();
    }

    @Test
    void theTableOfTheGuideIsATableOfCriteria() throws IOException {
        Matcher table = Pattern.compile("```\\n(bloc;.*?)```", Pattern.DOTALL).matcher(guide());
        assertThat(table.find()).isTrue();
        Path file = Files.writeString(folder.resolve("criteres.csv"), table.group(1));

        Console console = Console.run(
                "new", "mon-titre", "--out", folder.resolve("pack").toString(), "--criteria", file.toString());

        assertThat(console.err()).isEmpty();
        assertThat(console.code()).isZero();
    }

    // ---- nothing is left out

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pack",
                "referential",
                "regulation",
                "wording",
                "case",
                "dossier",
                "session",
                "minutes",
                "sealed-minutes"
            })
    void everyPropertyAndEveryWordOfAFileIsInTheGuide(String name) throws IOException {
        JsonNode schema = json.readTree(
                Path.of("..", "..", "docs", "schema", name + ".schema.json").toFile());
        Set<String> said = new TreeSet<>();
        collect(schema, said);

        Set<String> words = new TreeSet<>(Arrays.asList(guide().split("[^A-Za-z0-9_/-]+")));
        words.addAll(Arrays.asList(guide().split("[^A-Za-z0-9_]+")));
        assertThat(said).isNotEmpty();
        said.removeAll(words);
        assertThat(said).as("not in the guide").isEmpty();
    }

    private static void collect(JsonNode schema, Set<String> said) {
        JsonNode properties = schema.path("properties");
        if (properties.isObject()) {
            properties.fieldNames().forEachRemaining(said::add);
        }
        schema.path("enum").forEach(word -> said.add(word.asText()));
        said.removeAll(COMMENTS);
        schema.forEach(child -> collect(child, said));
    }

    @Test
    void everyKindOfRequirementMeasureSelectionAndConstraintHasAnExample() throws IOException {
        JsonNode definitions = json.readTree(Path.of("..", "..", "docs", "schema", "regulation.schema.json")
                        .toFile())
                .get("$defs");
        for (Map.Entry<String, String> kind : Map.of(
                        "requirement", "regulation.requirement",
                        "measure", "regulation.measure",
                        "recordCondition", "regulation.recordCondition",
                        "juryConstraint", "regulation.constraint",
                        "moment", "regulation.moment",
                        "window", "regulation.window",
                        "validity", "regulation.validity",
                        "retake", "regulation.retake")
                .entrySet()) {
            Set<String> keys = new TreeSet<>();
            definitions.get(kind.getKey()).get("properties").fieldNames().forEachRemaining(keys::add);
            keys.removeAll(COMMENTS);
            Set<String> shown = new TreeSet<>();
            for (Example example :
                    examples().filter(e -> e.kind().startsWith("regulation.")).toList()) {
                keysOf(json.readTree(example.text()), shown);
            }
            assertThat(shown).as(kind.getKey()).containsAll(keys);
        }
    }

    private static void keysOf(JsonNode node, Set<String> keys) {
        node.fieldNames().forEachRemaining(keys::add);
        node.forEach(child -> keysOf(child, keys));
    }
}
