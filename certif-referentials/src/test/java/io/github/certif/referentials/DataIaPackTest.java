package io.github.certif.referentials;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.certif.model.code.Clause;
import io.github.certif.model.code.ClauseId;
import io.github.certif.model.code.Force;
import io.github.certif.model.code.Language;
import io.github.certif.model.code.ReferentialId;
import io.github.certif.model.json.CertifJson;
import io.github.certif.model.json.JsonSource;
import io.github.certif.model.referential.Assessment;
import io.github.certif.model.referential.Deliverable;
import io.github.certif.model.referential.FormTopic;
import io.github.certif.model.referential.Referential;
import io.github.certif.model.referential.Topic;
import io.github.certif.model.referential.Wording;
import io.github.certif.model.regulation.Body;
import io.github.certif.model.regulation.JuryConstraint;
import io.github.certif.model.regulation.MinutesField;
import io.github.certif.model.regulation.MinutesItem;
import io.github.certif.model.regulation.MinutesPart;
import io.github.certif.model.regulation.OralSegment;
import io.github.certif.model.regulation.Policy;
import io.github.certif.model.regulation.PolicyType;
import io.github.certif.model.worked.WorkedCase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A text that awards several certifications and names none. */
class DataIaPackTest {

    private static final Path PACK = Path.of("src", "main", "resources", "META-INF", "certif", "packs", "data-ia");

    private final Referential referential = Referentials.installed().get(ReferentialId.of("data-ia"));
    private final Wording wording = referential.wording(Language.FR).orElseThrow();

    @Test
    void namesNoCertificationAndLeavesThemToTheCentre() {
        assertThat(referential.getCertification()).isEmpty();
        assertThat(referential.getBlocs()).isEmpty();
        assertThat(referential.getActivities()).isEmpty();
        assertThat(referential.getCriteria()).isEmpty();
        assertThat(referential.getCompetencies()).hasSize(20);
        assertThat(referential.getAssessments()).hasSize(3);
        assertThat(referential.getRegulation().getPolicies())
                .filteredOn(policy -> policy.getType() == PolicyType.UNITS)
                .singleElement()
                .satisfies(parameter -> assertThat(parameter.getDefault()).isEmpty());
    }

    @Test
    void countsWhatIsToBeCovered() {
        assertThat(under(contents("project"))).containsExactly(7L, 52L, 3L);
        assertThat(under(project().getItems())).containsExactly(11L, 41L, 9L);
        assertThat(under(contents("demonstration"))).containsExactly(4L, 17L, 5L);
        assertThat(under(project().getQuestions())).containsExactly(5L, 23L, 0L);
    }

    @Test
    void sevenItemsAreScreenshotsWithElevenPictures() {
        List<Topic> screenshots = project().getItems().stream()
                .flatMap(Topic::all)
                .filter(topic -> topic.condition().filter("ANONYMISED"::equals).isPresent())
                .toList();
        assertThat(screenshots).hasSize(7);
        assertThat(screenshots.stream()
                        .flatMap(Topic::all)
                        .filter(topic -> topic.topics().isEmpty()))
                .hasSize(11);
    }

    @Test
    void onlyTheProjectReportHasAPrintedLength() {
        assertThat(referential.getAssessments().stream()
                        .flatMap(assessment -> assessment.getDeliverables().stream())
                        .filter(deliverable -> deliverable.getKind().equals("REPORT"))
                        .map(report -> report.getMinPages() + " " + report.getMaxPages()))
                .containsExactly(
                        "Optional.empty Optional.empty", "Optional.empty Optional.empty", "Optional[20] Optional[30]");
    }

    @Test
    void theOralLastsFiftyMinutes() {
        assertThat(referential.getRegulation().getOral().orElseThrow().getPlans())
                .singleElement()
                .satisfies(plan -> assertThat(plan.getSegments().stream().map(OralSegment::getMinutes))
                        .containsExactly(20, 10, 20));
    }

    @Test
    void theMinutesHaveThePrintedFieldsAndTwoMore() {
        List<MinutesPart> parts =
                referential.getRegulation().getMinutes().orElseThrow().getParts();
        assertThat(parts).extracting(MinutesPart::getId).containsExactly("session", "results", "jury");
        assertThat(parts.get(0).getFields()).hasSize(14);
        assertThat(derived(parts.get(0).getFields()))
                .containsExactly(MinutesItem.COUNT_REGISTERED, MinutesItem.COUNT_PARTIAL);
        assertThat(parts.get(1).getTable().orElseThrow().getColumns()).hasSize(5);
        assertThat(parts.get(2).getTable().orElseThrow().getColumns()).hasSize(5);
        assertThat(parts.get(2).getAfter()).hasSize(4);
    }

    @Test
    void theJuryIsThreeWithAProfessionalAndNoTie() {
        Body jury = referential.getRegulation().body(Body.JURY).orElseThrow();
        assertThat(jury.getConstraints())
                .extracting(constraint -> constraint.rule().getClass().getSimpleName())
                .containsExactly("Size", "Size", "Members", "Every", "NoTie", "NoTie", "NoTie");
        assertThat(jury.getConstraints())
                .filteredOn(constraint -> constraint.ifNot() == JuryConstraint.IfNot.WARNING)
                .hasSize(1);
        assertThat(jury.getIfIrregular()).isEqualTo(Body.IfIrregular.REPORT);
    }

    @Test
    void sevenRulesShareTheGuideAndTheBlankGrids() {
        assertThat(referential.getRegulation().getSharing())
                .filteredOn(sharing -> sharing.getDocument().equals("SECTION_1"))
                .hasSize(4);
        assertThat(referential.getRegulation().getSharing())
                .filteredOn(sharing -> sharing.getDocument().equals("BLANK_GRID"))
                .hasSize(3);
    }

    @Test
    void everyCompetencyIsWorded() {
        assertThat(referential.getCompetencies().stream()
                        .flatMap(competency -> Stream.of("label", "statement")
                                .map(part -> "competency." + competency.getCode() + "." + part))
                        .filter(key -> wording.text(key).isEmpty()))
                .isEmpty();
    }

    @Test
    @Tag("row:S0-JURY-4")
    void threeProfilesOfJurorsAreSuggested() {
        assertThat(referential.getForms())
                .filteredOn(form -> form.getId().equals("JURY_PROFILES"))
                .singleElement()
                .satisfies(form -> {
                    assertThat(form.getTopics()).extracting(FormTopic::id).hasSize(3);
                    assertThat(rows(form.getClause())).contains("S0-JURY-4");
                });
    }

    private List<String> rows(ClauseId id) {
        return referential.getRegulation().getClauses().stream()
                .filter(clause -> clause.id().equals(id))
                .flatMap(clause -> clause.rows().stream())
                .toList();
    }

    @Test
    void everyPolicyStandsWhereTheTextIsSilent() {
        assertThat(referential.getRegulation().getPolicies().stream()
                        .map(Policy::getClause)
                        .map(id -> referential.getRegulation().getClauses().stream()
                                .filter(clause -> clause.id().equals(id))
                                .findFirst()
                                .orElseThrow())
                        .map(Clause::force))
                .containsOnly(Force.POLICY);
    }

    @Test
    void provesItselfOnManyCasesAndRefusesWithoutAMap() throws IOException {
        CertifJson json = CertifJson.create();
        try (Stream<Path> files = Files.list(PACK.resolve("cases"))) {
            List<WorkedCase> cases = files.map(
                            file -> json.read(JsonSource.of(file.toString(), Packs.read(file)), WorkedCase.class)
                                    .get())
                    .toList();
            assertThat(cases).hasSizeGreaterThan(14);
            assertThat(cases)
                    .filteredOn(workedCase -> workedCase.getDossier().isPresent())
                    .filteredOn(workedCase -> workedCase.getCertification().isEmpty())
                    .isNotEmpty()
                    .allSatisfy(workedCase ->
                            assertThat(workedCase.getExpect().getRefused()).isPresent());
        }
    }

    private Assessment project() {
        return referential.getAssessments().get(2);
    }

    private List<Topic> contents(String id) {
        return project().getDeliverables().stream()
                .filter(deliverable -> deliverable.getId().equals(id))
                .map(Deliverable::getContents)
                .findFirst()
                .orElseThrow();
    }

    /** How many headings, items under them, and sub-items. */
    private static List<Long> under(List<Topic> headings) {
        long items =
                headings.stream().mapToLong(heading -> heading.topics().size()).sum();
        long all = headings.stream().flatMap(Topic::all).count();
        return List.of((long) headings.size(), items, all - headings.size() - items);
    }

    private List<MinutesItem> derived(List<MinutesField> fields) {
        return fields.stream()
                .filter(field -> referential.getRegulation().getClauses().stream()
                        .anyMatch(clause -> clause.id().equals(field.getClause()) && clause.force() == Force.DERIVED))
                .map(MinutesField::getItem)
                .toList();
    }
}
