package io.github.certif.referentials;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.certif.model.code.AssessmentCode;
import io.github.certif.model.code.BlocCode;
import io.github.certif.model.code.Clause;
import io.github.certif.model.code.ClauseId;
import io.github.certif.model.code.Force;
import io.github.certif.model.code.Language;
import io.github.certif.model.code.PolicyId;
import io.github.certif.model.decision.Answer;
import io.github.certif.model.json.CertifJson;
import io.github.certif.model.json.JsonSource;
import io.github.certif.model.referential.Assessment;
import io.github.certif.model.referential.Bloc;
import io.github.certif.model.referential.Deliverable;
import io.github.certif.model.referential.Referential;
import io.github.certif.model.referential.Topic;
import io.github.certif.model.referential.Wording;
import io.github.certif.model.regulation.OralSegment;
import io.github.certif.model.regulation.Policy;
import io.github.certif.model.worked.WorkedCase;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What the pack rncp34757 must say, read with the model alone. */
class Rncp34757Test {

    private static final String PACK = "/META-INF/certif/packs/rncp34757/";

    private final ObjectMapper trees = new ObjectMapper();
    private final CertifJson json = CertifJson.create();
    private final JsonNode pack = tree("pack.json");
    private final Referential referential = referential();
    private final Wording wording = referential.wording(Language.FR).orElseThrow();

    @Test
    void fourBlocsCoverEighteenCompetenciesInOrder() {
        assertThat(referential.getBlocs())
                .extracting(b -> b.getNumber().orElseThrow())
                .containsExactly("A1", "A2", "A3", "A4");
        assertThat(referential.getCompetencies())
                .extracting(c -> c.getCode().value())
                .containsExactlyElementsOf(codes(1, 18));
        assertThat(competencies("RNCP34757BC01")).isEqualTo(codes(1, 3));
        assertThat(competencies("RNCP34757BC02")).isEqualTo(codes(4, 8));
        assertThat(competencies("RNCP34757BC03")).isEqualTo(codes(9, 15));
        assertThat(competencies("RNCP34757BC04")).isEqualTo(codes(16, 18));
    }

    @Test
    void blocTitlesStandAsPrinted() {
        assertThat(referential.getBlocs())
                .extracting(b -> text("bloc." + b.getCode() + ".title"))
                .containsExactly(
                        "Développer la gestion des données analytiques d'un projet d'application",
                        "Développer un programme d'intelligence artificielle",
                        "Développer une application d'intelligence artificielle",
                        "Gérer un projet de développement d'application");
        assertThat(text("title")).isEqualTo("Développeur en intelligence artificielle");
    }

    @Test
    void eachCompetencyIsJudgedInOneAssessment() {
        assertThat(judged("E1")).hasSize(15).doesNotContain("C8", "C14", "C17");
        assertThat(judged("E2")).containsExactly("C8", "C14");
        assertThat(judged("E3")).containsExactly("C17");
    }

    @Test
    void onlyFourCompetenciesAreWorded() {
        assertThat(worded("label")).containsExactly("C8", "C14", "C15", "C17");
        assertThat(worded("statement")).containsExactly("C8", "C14", "C17");
    }

    @Test
    void reportsHaveTheirPageBounds() {
        assertThat(pages("E1")).containsExactly(20, 30);
        assertThat(pages("E2")).containsExactly(5, 10);
        assertThat(pages("E3")).containsExactly(2, 5);
    }

    @Test
    void theOralLastsSixtyFiveMinutes() {
        List<OralSegment> segments = referential
                .getRegulation()
                .getOral()
                .orElseThrow()
                .getPlans()
                .get(0)
                .getSegments();
        assertThat(segments).extracting(OralSegment::getMinutes).containsExactly(30, 30, 5);
        assertThat(segments.get(2).getAssessments()).containsExactly(AssessmentCode.of("E2"));
    }

    @Test
    void everyClauseIsInTheTableOnceUsedAndWorded() {
        List<ClauseId> table = referential.getRegulation().getClauses().stream()
                .map(Clause::id)
                .toList();
        Set<String> cited = new HashSet<>();
        tree("referential.json").findValuesAsText("clause").forEach(cited::add);
        tree("regulation.json").findValuesAsText("clause").forEach(cited::add);
        assertThat(table).doesNotHaveDuplicates();
        assertThat(table).extracting(ClauseId::value).containsExactlyInAnyOrderElementsOf(cited);
        assertThat(table)
                .allSatisfy(id -> assertThat(wording.text("clause." + id)).isPresent());
    }

    @Test
    void everyPolicyIsUsedWordedAndRestsOnASilence() {
        List<Policy> policies = referential.getRegulation().getPolicies();
        Set<String> used = new HashSet<>(tree("referential.json").findValuesAsText("policy"));
        used.addAll(tree("regulation.json").findValuesAsText("policy"));
        tree("regulation.json")
                .findValues("policyIs")
                .forEach(p -> used.add(p.get("id").asText()));
        assertThat(policies).extracting(p -> p.getId().value()).containsExactlyInAnyOrderElementsOf(used);
        assertThat(policies).allSatisfy(this::isWordedAndSilent);
    }

    @Test
    void everyNamedPartIsWorded() {
        referential.getAssessments().forEach(this::isWorded);
    }

    @Test
    void everyCaseIsReadableAndNamedAfterItsFile() {
        assertThat(pack.get("cases")).hasSizeGreaterThanOrEqualTo(30);
        for (JsonNode file : pack.get("cases")) {
            WorkedCase found = read(file.asText(), resource(file.asText()), WorkedCase.class);
            assertThat(file.asText()).isEqualTo("cases/" + found.getId() + ".json");
            assertThat(found.getPolicies()).allSatisfy(this::isAKnownValue);
        }
    }

    private void isAKnownValue(PolicyId id, String value) {
        Policy policy = referential.getRegulation().policy(id).orElseThrow();
        assertThat(policy.getDefault()).isNotEqualTo(Optional.of(value));
        assertThat(policy.getValues().isEmpty() || policy.getValues().contains(value))
                .isTrue();
    }

    private void isWordedAndSilent(Policy policy) {
        assertThat(wording.text("policy." + policy.getId())).isPresent();
        assertThat(policy.getValues()).allSatisfy(v -> text("policy." + policy.getId() + "." + v));
        assertThat(policy.getDefault()).hasValueSatisfying(v -> text("policy." + policy.getId() + "." + v));
        assertThat(referential
                        .getRegulation()
                        .clause(policy.getClause())
                        .orElseThrow()
                        .force())
                .isEqualTo(Force.POLICY);
    }

    private void isWorded(Assessment assessment) {
        String code = assessment.getCode().value();
        text("assessment." + code + ".title");
        text("assessment." + code + ".subject");
        assessment.getItems().stream()
                .flatMap(Topic::all)
                .forEach(item -> text("assessment." + code + ".item." + item.id()));
        assessment.getMeans().forEach(means -> text("assessment." + code + ".means." + means));
        for (Deliverable deliverable : assessment.getDeliverables()) {
            String key = "deliverable." + code + "." + deliverable.getId();
            text(key);
            deliverable.getContents().stream().flatMap(Topic::all).forEach(part -> text(key + "." + part.id()));
        }
    }

    private String text(String key) {
        assertThat(wording.text(key)).as(key).isPresent();
        return wording.text(key).orElseThrow();
    }

    private List<String> worded(String what) {
        return codes(1, 18).stream()
                .filter(code -> wording.text("competency." + code + "." + what).isPresent())
                .toList();
    }

    private List<String> competencies(String bloc) {
        Bloc found = referential.bloc(BlocCode.of(bloc)).orElseThrow();
        return found.getCompetencies().stream().map(c -> c.value()).toList();
    }

    private List<String> judged(String assessment) {
        return assessment(assessment).getCompetencies().stream()
                .map(c -> c.value())
                .toList();
    }

    private List<Integer> pages(String assessment) {
        Deliverable report = assessment(assessment).getDeliverables().stream()
                .filter(d -> d.getKind().equals("REPORT"))
                .findFirst()
                .orElseThrow();
        return List.of(report.getMinPages().orElseThrow(), report.getMaxPages().orElseThrow());
    }

    private Assessment assessment(String code) {
        return referential.assessment(AssessmentCode.of(code)).orElseThrow();
    }

    private static List<String> codes(int first, int last) {
        return IntStream.rangeClosed(first, last).mapToObj(i -> "C" + i).toList();
    }

    private Referential referential() {
        ObjectNode whole = body("referential.json");
        whole.put("id", pack.get("id").asText());
        whole.put("edition", pack.get("edition").asText());
        whole.set("regulation", body("regulation.json"));
        whole.putArray("wordings").add(body("wording/fr.json"));
        return read("rncp34757", whole.toString(), Referential.class);
    }

    private ObjectNode body(String file) {
        ObjectNode body = (ObjectNode) tree(file);
        body.remove("format");
        return body;
    }

    private <T> T read(String name, String text, Class<T> type) {
        Answer<T> answer = json.read(JsonSource.of(name, text), type);
        assertThat(answer.findings()).isEmpty();
        return answer.get();
    }

    private JsonNode tree(String file) {
        try {
            return trees.readTree(resource(file));
        } catch (IOException e) {
            throw new AssertionError(file, e);
        }
    }

    private static String resource(String file) {
        try (InputStream in = Rncp34757Test.class.getResourceAsStream(PACK + file)) {
            assertThat(in).as(file).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(file, e);
        }
    }
}
