package io.github.certif.referentials;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.certif.model.code.AssessmentCode;
import io.github.certif.model.code.Clause;
import io.github.certif.model.code.CompetencyCode;
import io.github.certif.model.code.Language;
import io.github.certif.model.dossier.Dossier;
import io.github.certif.model.json.CertifJson;
import io.github.certif.model.json.JsonSource;
import io.github.certif.model.referential.Assessment;
import io.github.certif.model.referential.Bloc;
import io.github.certif.model.referential.Criterion;
import io.github.certif.model.referential.Referential;
import io.github.certif.model.referential.Topic;
import io.github.certif.model.referential.Wording;
import io.github.certif.model.regulation.OralPlan;
import io.github.certif.model.regulation.OralSegment;
import io.github.certif.model.regulation.Policy;
import io.github.certif.model.worked.WorkedCase;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The second pack holds what its source prints, counted one competency at a time. */
class Rncp37827PackTest {

    private static final String FOLDER = "/META-INF/certif/packs/rncp37827/";

    private final CertifJson json = CertifJson.create();
    private final Referential referential = assembled();

    @Test
    void hasThreeBlocsTwentyOneCompetenciesAndFiveAssessments() {
        assertThat(referential.getBlocs()).hasSize(3);
        assertThat(referential.getCompetencies()).hasSize(21);
        assertThat(referential.getAssessments()).hasSize(5);
        assertThat(referential.getCriteria()).hasSize(141);
    }

    @Test
    void everyCompetencyHasItsCriteriaAndSubItems() throws IOException {
        List<String> counted = new ArrayList<>(List.of("competency\tcriteria\titems"));
        referential.getCompetencies().forEach(competency -> {
            List<Criterion> criteria = referential.criteriaOf(competency.getCode());
            int items = criteria.stream().mapToInt(c -> c.getItems().size()).sum();
            counted.add(competency.getCode() + "\t" + criteria.size() + "\t" + items);
        });
        assertThat(counted).isEqualTo(text("rncp37827-criteria.tsv").lines().toList());
    }

    @Test
    void criteriaAddUpByBlocAndByAssessment() {
        assertThat(referential.getBlocs().stream().map(Bloc::getCompetencies).map(this::criteria))
                .containsExactly(28L, 61L, 52L);
        assertThat(referential.getAssessments().stream()
                        .map(Assessment::getCompetencies)
                        .map(this::criteria))
                .containsExactly(28L, 18L, 43L, 40L, 12L);
    }

    @Test
    void criteriaAreNumberedInsideTheirCompetency() {
        referential.getCompetencies().forEach(competency -> {
            int n = 0;
            for (Criterion criterion : referential.criteriaOf(competency.getCode())) {
                n++;
                assertThat(criterion.getCode().value()).isEqualTo(competency.getCode() + "." + n);
            }
        });
    }

    @Test
    void sevenCriteriaAreConditional() {
        assertThat(referential.getCriteria().stream()
                        .filter(Criterion::isConditional)
                        .map(criterion -> criterion.getCode().value()))
                .containsExactly("C8.1", "C8.4", "C9.3", "C10.3", "C15.2", "C16.3", "C17.8");
    }

    @Test
    void everyAssessmentSaysWhatToPresent() {
        assertThat(referential.getAssessments().stream().map(a -> a.getItems().size()))
                .containsExactly(4, 5, 5, 3, 5);
        assertThat(referential.getAssessments().stream()
                        .map(a -> a.getDeliverables().size()))
                .containsExactly(1, 1, 1, 1, 2);
    }

    @Test
    void oralsLastAsLongAsPrinted() {
        Map<String, Integer> minutes = new LinkedHashMap<>();
        for (OralPlan plan : referential.getRegulation().getOral().orElseThrow().getPlans()) {
            String scope =
                    plan.getBlocs().isEmpty() ? "title" : plan.getBlocs().get(0).value();
            minutes.put(
                    scope,
                    plan.getSegments().stream()
                            .mapToInt(OralSegment::getMinutes)
                            .sum());
        }
        assertThat(minutes)
                .containsExactly(
                        Map.entry("title", 90),
                        Map.entry("RNCP37827BC01", 25),
                        Map.entry("RNCP37827BC02", 45),
                        Map.entry("RNCP37827BC03", 40));
    }

    @Test
    void everythingIsWorded() {
        assertThat(keys().filter(key -> wording().text(key).isEmpty())).isEmpty();
    }

    @Test
    void listsEveryCaseByItsId() throws IOException {
        for (String file : cases()) {
            assertThat(read(FOLDER + file, WorkedCase.class).getId())
                    .isEqualTo(file.replaceAll("^cases/|[.]json$", ""));
        }
    }

    @TestFactory
    Stream<DynamicTest> everyCaseNamesUnitsOfTheReferential() throws IOException {
        return cases().stream()
                .map(file ->
                        DynamicTest.dynamicTest(file, () -> assertUnitsExist(read(FOLDER + file, WorkedCase.class))));
    }

    private void assertUnitsExist(WorkedCase workedCase) {
        dossiers(workedCase).forEach(this::assertUnitsExist);
        assertThat(workedCase.getPolicies().keySet())
                .allSatisfy(
                        id -> assertThat(referential.getRegulation().policy(id)).isPresent());
        workedCase
                .getExpect()
                .getAcquired()
                .ifPresent(blocs -> assertThat(blocs)
                        .allSatisfy(bloc -> assertThat(referential.bloc(bloc)).isPresent()));
    }

    private void assertUnitsExist(Dossier dossier) {
        assertThat(dossier.getReferential()).isEqualTo(referential.getId());
        dossier.getSittings().forEach(sitting -> {
            assertThat(sitting.getLevels().keySet()).isSubsetOf(competencies());
            assertThat(sitting.getAbsences().keySet()).isSubsetOf(assessments());
        });
    }

    private static Stream<Dossier> dossiers(WorkedCase workedCase) {
        return Stream.concat(
                workedCase.getDossier().stream(),
                workedCase.getSession().stream().flatMap(session -> session.getDossiers().stream()));
    }

    private List<CompetencyCode> competencies() {
        return referential.getCompetencies().stream().map(c -> c.getCode()).toList();
    }

    private List<AssessmentCode> assessments() {
        return referential.getAssessments().stream().map(a -> a.getCode()).toList();
    }

    private long criteria(List<CompetencyCode> competencies) {
        return competencies.stream()
                .mapToLong(code -> referential.criteriaOf(code).size())
                .sum();
    }

    private Stream<String> keys() {
        return Stream.of(
                        referential.getBlocs().stream().map(bloc -> "bloc." + bloc.getCode() + ".title"),
                        referential.getCompetencies().stream()
                                .flatMap(c -> Stream.of("label", "statement")
                                        .map(part -> "competency." + c.getCode() + "." + part)),
                        referential.getCriteria().stream().flatMap(Rncp37827PackTest::keys),
                        referential.getAssessments().stream().flatMap(Rncp37827PackTest::keys),
                        referential.getRegulation().getPolicies().stream().flatMap(Rncp37827PackTest::keys),
                        referential.getRegulation().getRoutes().stream()
                                .flatMap(r -> Stream.of("route." + r.getRoute(), "route.column." + r.getColumn())),
                        referential.getRegulation().getDocuments().stream().map(d -> "document." + d.getDocument()),
                        referential.getRegulation().getClauses().stream()
                                .map(Clause::id)
                                .map(id -> "clause." + id))
                .flatMap(keys -> keys);
    }

    private static Stream<String> keys(Criterion criterion) {
        String key = "criterion." + criterion.getCode();
        return Stream.concat(Stream.of(key), criterion.getItems().stream().map(item -> key + "." + item));
    }

    private static Stream<String> keys(Assessment assessment) {
        String key = "assessment." + assessment.getCode();
        return Stream.of(
                        Stream.of(key + ".title", key + ".subject", key + ".purpose"),
                        assessment.getItems().stream().flatMap(Topic::all).map(item -> key + ".item." + item.id()),
                        assessment.getMeans().stream().map(means -> key + ".means." + means),
                        assessment.getDeliverables().stream()
                                .map(d -> "deliverable." + assessment.getCode() + "." + d.getId()))
                .flatMap(keys -> keys);
    }

    private static Stream<String> keys(Policy policy) {
        String key = "policy." + policy.getId();
        return Stream.concat(Stream.of(key), policy.getValues().stream().map(value -> key + "." + value));
    }

    private Wording wording() {
        return referential.wording(Language.FR).orElseThrow();
    }

    private List<String> cases() throws IOException {
        List<String> cases = new ArrayList<>();
        tree("pack.json").get("cases").forEach(file -> cases.add(file.asText()));
        return cases;
    }

    /** One tree of the pack's files, read as the referential that they make up. */
    private Referential assembled() {
        try {
            ObjectNode whole = tree("referential.json");
            whole.set("id", tree("pack.json").get("id"));
            whole.set("edition", tree("pack.json").get("edition"));
            whole.set("regulation", tree("regulation.json"));
            whole.putArray("wordings").add(tree("wording/fr.json"));
            return json.read(JsonSource.of("rncp37827", whole.toString()), Referential.class)
                    .get();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private ObjectNode tree(String file) throws IOException {
        ObjectNode tree = (ObjectNode) read(FOLDER + file, JsonNode.class);
        tree.remove("format");
        return tree;
    }

    private <T> T read(String name, Class<T> type) throws IOException {
        var answer = json.read(JsonSource.of(name, text(name)), type);
        assertThat(answer.findings()).isEmpty();
        return answer.get();
    }

    private static String text(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(Rncp37827PackTest.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
