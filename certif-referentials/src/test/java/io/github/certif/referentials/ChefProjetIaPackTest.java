package io.github.certif.referentials;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.certif.model.code.ActivityCode;
import io.github.certif.model.code.AssessmentCode;
import io.github.certif.model.code.CompetencyCode;
import io.github.certif.model.code.Language;
import io.github.certif.model.code.ReferentialId;
import io.github.certif.model.referential.Activity;
import io.github.certif.model.referential.Assessment;
import io.github.certif.model.referential.Bloc;
import io.github.certif.model.referential.Competency;
import io.github.certif.model.referential.Criterion;
import io.github.certif.model.referential.Deliverable;
import io.github.certif.model.referential.Referential;
import io.github.certif.model.referential.Topic;
import io.github.certif.model.referential.Wording;
import io.github.certif.model.regulation.Policy;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The pack chef-projet-ia holds what its source prints, counted by bloc, by activity and by competency. */
class ChefProjetIaPackTest {

    private final Referential referential = Referentials.installed().get(ReferentialId.of("chef-projet-ia"));
    private final Wording wording = referential.wording(Language.FR).orElseThrow();

    @Test
    void countsAreThoseOfTheSource() throws IOException {
        List<String> counted = new ArrayList<>(List.of("unit\ttasks\tcompetencies\tassessments\tcriteria"));
        referential.getBlocs().forEach(bloc -> counted.add(counts(bloc)));
        referential.getActivities().forEach(activity -> counted.add(counts(activity)));
        referential.getCompetencies().forEach(competency -> counted.add(counts(competency)));
        assertThat(counted).isEqualTo(lines("chef-projet-ia-counts.tsv"));
    }

    @Test
    void everyCriterionServesTheWholeGroupOfItsActivity() throws IOException {
        List<String> bound = new ArrayList<>(List.of("criterion\tcompetencies"));
        referential.getCriteria().forEach(criterion -> bound.add(criterion.getCode() + "\t" + joined(criterion)));
        assertThat(bound).isEqualTo(lines("chef-projet-ia-criteria.tsv"));
        referential
                .getCriteria()
                .forEach(criterion -> assertThat(criterion.getCompetencies())
                        .isEqualTo(activity(activityOf(criterion)).getCompetencies()));
    }

    @Test
    void wholesAddUp() {
        assertThat(referential.getBlocs()).hasSize(6);
        assertThat(referential.getActivities()).hasSize(17);
        assertThat(referential.getActivities().stream()
                        .mapToInt(a -> a.getTasks().size())
                        .sum())
                .isEqualTo(60);
        assertThat(referential.getCompetencies()).hasSize(31);
        assertThat(referential.getAssessments()).hasSize(17);
        assertThat(referential.getCriteria()).hasSize(64);
    }

    @Test
    void everyActivityHasOneAssessmentThatJudgesItsGroup() {
        assertThat(referential.getAssessments())
                .extracting(assessment -> assessment.getActivity().orElseThrow())
                .containsExactlyElementsOf(referential.getActivities().stream()
                        .map(Activity::getCode)
                        .toList());
        referential.getAssessments().forEach(assessment -> {
            ActivityCode judged = assessment.getActivity().orElseThrow();
            assertThat(assessment.getCode().value())
                    .isEqualTo("M" + judged.value().substring(1));
            assertThat(assessment.getCompetencies()).isEqualTo(activity(judged).getCompetencies());
        });
    }

    @Test
    void fourAssessmentsContinueAnother() {
        assertThat(referential.getAssessments().stream()
                        .flatMap(a -> a.getFollows().stream().map(parent -> a.getCode() + " after " + parent)))
                .containsExactly("M2.1 after M1.1", "M3.3 after M2.3", "M2.6 after M1.6", "M3.6 after M1.6");
    }

    @Test
    void fourAssessmentsHaveABodyOfTheirOwn() {
        assertThat(referential.getAssessments().stream()
                        .flatMap(a -> a.getBody().stream().map(body -> a.getCode() + " " + body)))
                .containsExactly(
                        "M3.5 usage-defence", "M1.6 project-defence", "M2.6 project-defence", "M3.6 project-defence");
    }

    @Test
    void reportsAndFilesHaveTheContentsThatTheTextLists() {
        assertThat(contents("M1.1")).containsExactly("sector", "options");
        assertThat(contents("M2.1")).containsExactly("human", "societal", "environmental", "solutions");
        assertThat(contents("M3.3")).containsExactly("choices", "results", "reliability", "optimisation");
        assertThat(contents("M1.4")).containsExactly("functional", "technical");
        assertThat(contents("M3.4")).containsExactly("maintainability", "evolution");
        assertThat(deliverables("M3.1")).containsExactly("analysis", "policy", "plan", "quality-procedures");
        assertThat(deliverables("M1.5")).containsExactly("interface", "note", "presentation");
        assertThat(deliverables("M1.6")).containsExactly("report", "defence");
        assertThat(deliverables("M2.6")).isEmpty();
    }

    @Test
    void tasksAndCriteriaAreNumberedInsideTheirActivity() {
        referential.getActivities().forEach(activity -> {
            for (int i = 0; i < activity.getTasks().size(); i++) {
                assertThat(activity.getTasks().get(i).getCode().value()).isEqualTo(activity.getCode() + "-T" + (i + 1));
            }
            List<Criterion> criteria = criteria(activity);
            for (int i = 0; i < criteria.size(); i++) {
                assertThat(criteria.get(i).getCode().value()).isEqualTo(activity.getCode() + "-K" + (i + 1));
            }
        });
    }

    @Test
    void nothingIsSaidThatTheSourceDoesNotSay() {
        assertThat(referential.getCertification()).isEmpty();
        assertThat(referential.getRegulation().getRoutes()).isEmpty();
        assertThat(referential.getRegulation().getDocuments()).isEmpty();
        assertThat(referential.getRegulation().getMinutes()).isEmpty();
        assertThat(referential.getRegulation().getOral()).isEmpty();
        assertThat(referential.getRegulation().getValidity()).isEmpty();
        assertThat(referential.getAssessments().stream()
                        .flatMap(assessment -> assessment.getDeliverables().stream())
                        .flatMap(deliverable -> deliverable.getMinutes().stream()))
                .isEmpty();
    }

    @Test
    void everythingIsWorded() {
        assertThat(keys().filter(key -> wording.text(key).isEmpty())).isEmpty();
    }

    private List<String> contents(String assessment) {
        return judged(assessment).getDeliverables().stream()
                .flatMap(deliverable -> deliverable.getContents().stream())
                .map(Topic::id)
                .toList();
    }

    private List<String> deliverables(String assessment) {
        return judged(assessment).getDeliverables().stream()
                .map(Deliverable::getId)
                .toList();
    }

    private Assessment judged(String assessment) {
        return referential.assessment(AssessmentCode.of(assessment)).orElseThrow();
    }

    private Stream<String> keys() {
        return Stream.of(
                        Stream.of("title", "certifier", "erratum.L63"),
                        referential.getBlocs().stream().map(bloc -> "bloc." + bloc.getCode() + ".title"),
                        referential.getActivities().stream().map(activity -> "activity." + activity.getCode()),
                        referential.getActivities().stream()
                                .flatMap(activity -> activity.getTasks().stream())
                                .map(task -> "task." + task.getCode()),
                        referential.getCompetencies().stream()
                                .flatMap(c -> Stream.of("label", "statement")
                                        .map(part -> "competency." + c.getCode() + "." + part)),
                        referential.getCriteria().stream().map(criterion -> "criterion." + criterion.getCode()),
                        referential.getAssessments().stream().flatMap(ChefProjetIaPackTest::keys),
                        referential.getRegulation().getPolicies().stream().flatMap(ChefProjetIaPackTest::keys),
                        referential.getRegulation().getClauses().stream().map(clause -> "clause." + clause.id()))
                .flatMap(keys -> keys);
    }

    private static Stream<String> keys(Assessment assessment) {
        String key = "assessment." + assessment.getCode();
        return Stream.of(
                        Stream.of(key + ".title", key + ".purpose"),
                        assessment.getItems().stream().map(item -> key + ".item." + item.id()),
                        assessment.getMeans().stream().map(means -> key + ".means." + means),
                        assessment.getDeliverables().stream().flatMap(d -> keys(assessment, d)))
                .flatMap(keys -> keys);
    }

    private static Stream<String> keys(Assessment assessment, Deliverable deliverable) {
        String key = "deliverable." + assessment.getCode() + "." + deliverable.getId();
        return Stream.concat(Stream.of(key), deliverable.getContents().stream().map(topic -> key + "." + topic.id()));
    }

    private static Stream<String> keys(Policy policy) {
        String key = "policy." + policy.getId();
        return Stream.concat(Stream.of(key), policy.getValues().stream().map(value -> key + "." + value));
    }

    private String counts(Bloc bloc) {
        List<Activity> activities = referential.getActivities().stream()
                .filter(activity -> activity.getBloc().equals(Optional.of(bloc.getCode())))
                .toList();
        return row(
                bloc.getCode().value(),
                activities.stream()
                        .mapToInt(activity -> activity.getTasks().size())
                        .sum(),
                bloc.getCompetencies(),
                activities.stream()
                        .mapToLong(activity -> criteria(activity).size())
                        .sum());
    }

    private String counts(Activity activity) {
        return row(
                activity.getCode().value(),
                activity.getTasks().size(),
                activity.getCompetencies(),
                criteria(activity).size());
    }

    private String counts(Competency competency) {
        CompetencyCode code = competency.getCode();
        int tasks = referential.getActivities().stream()
                .filter(activity -> activity.getCompetencies().contains(code))
                .mapToInt(activity -> activity.getTasks().size())
                .sum();
        return row(
                code.value(), tasks, List.of(code), referential.criteriaOf(code).size());
    }

    private String row(String unit, int tasks, Collection<CompetencyCode> competencies, long criteria) {
        long assessments = referential.getAssessments().stream()
                .map(Assessment::getCompetencies)
                .filter(judged -> judged.stream().anyMatch(competencies::contains))
                .count();
        return String.join(
                "\t",
                unit,
                String.valueOf(tasks),
                String.valueOf(competencies.size()),
                String.valueOf(assessments),
                String.valueOf(criteria));
    }

    /** The criteria that stand in an activity's row: their codes begin with its own. */
    private List<Criterion> criteria(Activity activity) {
        return referential.getCriteria().stream()
                .filter(criterion -> activityOf(criterion).equals(activity.getCode()))
                .toList();
    }

    private static ActivityCode activityOf(Criterion criterion) {
        return ActivityCode.of(criterion.getCode().value().replaceFirst("-K[0-9]+$", ""));
    }

    private Activity activity(ActivityCode code) {
        return referential.getActivities().stream()
                .filter(activity -> activity.getCode().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static String joined(Criterion criterion) {
        return criterion.getCompetencies().stream().map(CompetencyCode::value).collect(Collectors.joining(","));
    }

    private static List<String> lines(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(ChefProjetIaPackTest.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }
}
