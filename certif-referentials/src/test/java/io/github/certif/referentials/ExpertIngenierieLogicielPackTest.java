package io.github.certif.referentials;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.certif.model.code.ActivityCode;
import io.github.certif.model.code.AssessmentCode;
import io.github.certif.model.code.BodyId;
import io.github.certif.model.code.CompetencyCode;
import io.github.certif.model.code.Language;
import io.github.certif.model.code.ReferentialId;
import io.github.certif.model.referential.Activity;
import io.github.certif.model.referential.Assessment;
import io.github.certif.model.referential.Criterion;
import io.github.certif.model.referential.Referential;
import io.github.certif.model.referential.Text;
import io.github.certif.model.referential.TextOrigin;
import io.github.certif.model.regulation.Policy;
import io.github.certif.model.regulation.Scale;
import io.github.certif.referentials.internal.WordingKeys;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The pack holds what its source prints, counted by bloc, by activity and by competency. */
class ExpertIngenierieLogicielPackTest {

    private static final ReferentialId ID = ReferentialId.of("expert-ingenierie-logiciel");
    private static final AssessmentCode FINAL = AssessmentCode.of("FINAL");

    private final Pack pack = Referentials.installed().pack(ID).orElseThrow();
    private final Referential referential = pack.getReferential();
    private final Map<String, Text> texts =
            referential.wording(Language.FR).orElseThrow().getTexts();

    @Test
    void hasWhatTheSourceCounts() {
        assertThat(referential.getBlocs()).hasSize(4);
        assertThat(referential.getActivities()).hasSize(15);
        assertThat(referential.getActivities().stream().flatMap(activity -> activity.getTasks().stream()))
                .hasSize(75);
        assertThat(referential.getCompetencies()).hasSize(18);
        assertThat(referential.getAssessments()).hasSize(18);
        assertThat(referential.getCriteria()).hasSize(114);
    }

    @Test
    void unitsHoldTheirTasksCompetenciesAndCriteria() throws IOException {
        List<String> counted = new ArrayList<>(List.of("unit\tcode\ttasks\tcompetencies\tcriteria"));
        referential.getBlocs().forEach(bloc -> {
            int tasks = referential.getActivities().stream()
                    .filter(activity -> activity.getBloc().equals(Optional.of(bloc.getCode())))
                    .mapToInt(activity -> activity.getTasks().size())
                    .sum();
            counted.add(row("bloc", bloc.getCode(), tasks, bloc.getCompetencies()));
        });
        referential
                .getActivities()
                .forEach(activity -> counted.add(
                        row("activity", activity.getCode(), activity.getTasks().size(), activity.getCompetencies())));
        referential
                .getCompetencies()
                .forEach(competency ->
                        counted.add(row("competency", competency.getCode(), "-", List.of(competency.getCode()))));
        counted.add(
                "assessment\tFINAL\t-\t" + assessment("FINAL").getCompetencies().size() + "\t"
                        + finalCriteria().size());
        assertThat(counted).isEqualTo(table());
    }

    private String row(String unit, Object code, Object tasks, List<CompetencyCode> competencies) {
        int criteria = competencies.stream()
                .mapToInt(competency -> referential.criteriaOf(competency).size())
                .sum();
        return String.join(
                "\t",
                unit,
                code.toString(),
                tasks.toString(),
                String.valueOf(competencies.size()),
                String.valueOf(criteria));
    }

    @Test
    void codesStandAsPrintedAndAreUnique() {
        assertThat(referential.getCompetencies())
                .extracting(competency -> competency.getCode().value())
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 18).mapToObj(n -> "C." + n).toList());
        assertThat(referential.getActivities()).extracting(Activity::getCode).doesNotHaveDuplicates();
        assertThat(referential.getActivities())
                .extracting(activity -> activity.getNumber().orElse("lost"))
                .containsExactly(
                        "A1", "A.2", "A.3", "A.4", "A.1", "A.2", "lost", "lost", "A1", "A2", "A3", "A1", "A2", "A3",
                        "A4");
    }

    @Test
    void seventeenExamsJudgeEachCompetencyOnceAndTheFinalOneAllOfThem() {
        List<Assessment> exams = referential.getAssessments().stream()
                .filter(assessment -> !assessment.getCode().equals(FINAL))
                .toList();
        assertThat(exams).hasSize(17);
        assertThat(exams.stream().flatMap(exam -> exam.getCompetencies().stream()))
                .containsExactlyElementsOf(competencies());
        assertThat(assessment("EX-C.12-C.13").getCompetencies())
                .extracting(CompetencyCode::value)
                .containsExactly("C.12", "C.13");
        assertThat(assessment("FINAL").getCompetencies()).isEqualTo(competencies());
        assertThat(assessment("FINAL").getBody()).contains(BodyId.of("final-defence"));
    }

    @Test
    void examsBelongToTheActivityOfTheirCompetency() {
        referential
                .getAssessments()
                .forEach(assessment -> assessment
                        .getActivity()
                        .ifPresent(code -> assertThat(activity(code).getCompetencies())
                                .containsAll(assessment.getCompetencies())));
        assertThat(referential.getAssessments().stream()
                        .filter(assessment -> assessment.getActivity().isEmpty()))
                .extracting(assessment -> assessment.getCode().value())
                .containsExactly("EX-C.12-C.13", "FINAL");
    }

    @Test
    void finalCriteriaServeEveryCompetencyAndStandInTheirFamilies() {
        assertThat(finalCriteria())
                .allMatch(criterion -> criterion.getCompetencies().isEmpty());
        assertThat(finalCriteria())
                .extracting(criterion -> criterion.getFamily().orElseThrow())
                .containsExactly(
                        "portfolio", "oral", "oral", "oral", "oral", "oral", "self", "self", "self", "self", "self");
        assertThat(referential.getCriteria())
                .filteredOn(criterion -> criterion.getAssessment().isEmpty())
                .allMatch(criterion -> criterion.getCompetencies().size() == 1
                        && criterion.getFamily().isEmpty());
    }

    @Test
    void levelsGoFromZeroToThreeAndTwoPasses() {
        Scale.RatingScale scale =
                (Scale.RatingScale) referential.getRegulation().getScales().get("competency");
        assertThat(scale.levels()).extracting(level -> level.value()).containsExactly("0", "1", "2", "3");
        assertThat(scale.pass().value()).isEqualTo("2");
        assertThat(texts)
                .extractingByKeys("level.0", "level.1", "level.2", "level.3")
                .extracting(Text::value)
                .containsExactly("Non acquis", "En cours d'acquisition", "Acquis", "Maîtrise");
    }

    @Test
    void whatTheTextLeavesOpenIsAPolicy() {
        assertThat(referential.getRegulation().getPolicies())
                .extracting(policy -> policy.getId().value())
                .containsExactly(
                        "modules",
                        "retained-level",
                        "evidence-sources",
                        "booklet-alias",
                        "bulletin-coverage",
                        "other-route",
                        "defence-verdict",
                        "professionals",
                        "partial-admission",
                        "language-breach",
                        "exam-condition",
                        "group-minimum");
        assertThat(referential.getRegulation().getPolicies().stream()
                        .filter(policy -> policy.getDefault().isEmpty())
                        .map(Policy::getId))
                .extracting(id -> id.value())
                .containsExactly("modules");
    }

    @Test
    void whatTheSourceDoesNotSayStaysUnsaid() {
        assertThat(referential.getCertification()).isEmpty();
        assertThat(texts).doesNotContainKeys("certifier", "title.kind");
        assertThat(referential.getRegulation().getMinutes()).isEmpty();
        assertThat(referential.getRegulation().getOral()).isEmpty();
        assertThat(referential.getRegulation().getRoutes()).isEmpty();
        assertThat(referential.getRegulation().getValidity()).isEmpty();
    }

    @Test
    void damagedTitlesSayThatTheyWerePutTogether() {
        assertThat(texts)
                .extractingByKeys("bloc.B2.title", "activity.B2.A3", "activity.B2.A4")
                .extracting(Text::origin)
                .containsOnly(TextOrigin.RECONSTRUCTED);
        assertThat(texts)
                .extractingByKeys("title", "bloc.B1.title", "bloc.B3.title", "bloc.B4.title", "activity.B1.A1")
                .extracting(Text::origin)
                .containsOnly(TextOrigin.PRINTED);
        assertThat(texts.keySet()).contains("erratum.B2", "erratum.B2.A3", "erratum.B2.A4");
    }

    @Test
    void everythingIsWorded() {
        WordingKeys keys = WordingKeys.of(referential);
        assertThat(texts.keySet()).containsAll(keys.shown()).containsAll(keys.needed());
        assertThat(competencies())
                .allSatisfy(code -> assertThat(texts).containsKey("competency." + code + ".statement"));
        assertThat(referential.getActivities().stream().flatMap(activity -> activity.getTasks().stream()))
                .allSatisfy(task -> assertThat(texts).containsKey("task." + task.getCode()));
    }

    @Test
    void casesCoverTheTableAndTheScenarios() {
        List<String> rows = pack.getCases().stream()
                .flatMap(entry -> entry.workedCase().getRows().stream())
                .toList();
        assertThat(pack.getCases().size()).isGreaterThanOrEqualTo(18);
        assertThat(rows).contains("T1", "T2", "T3", "T4", "T5", "T6", "T7", "T8");
        assertThat(rows).contains("S4w-01", "S4w-02", "S4w-03", "S4w-04", "S4w-05", "S4w-06", "S4w-07", "S4w-08");
    }

    private List<CompetencyCode> competencies() {
        return referential.getCompetencies().stream()
                .map(competency -> competency.getCode())
                .toList();
    }

    private List<Criterion> finalCriteria() {
        return referential.getCriteria().stream()
                .filter(criterion -> criterion.getAssessment().equals(Optional.of(FINAL)))
                .toList();
    }

    private Assessment assessment(String code) {
        return referential.assessment(AssessmentCode.of(code)).orElseThrow();
    }

    private Activity activity(ActivityCode code) {
        return referential.getActivities().stream()
                .filter(activity -> activity.getCode().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> table() throws IOException {
        String name = ID + "-counts.tsv";
        try (InputStream in =
                Objects.requireNonNull(ExpertIngenierieLogicielPackTest.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }
}
