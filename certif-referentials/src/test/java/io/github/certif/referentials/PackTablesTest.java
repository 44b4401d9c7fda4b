package io.github.certif.referentials;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.certif.model.code.Clause;
import io.github.certif.model.code.Code;
import io.github.certif.model.code.CompetencyCode;
import io.github.certif.model.code.ReferentialId;
import io.github.certif.model.referential.Assessment;
import io.github.certif.model.referential.Bloc;
import io.github.certif.model.referential.Competency;
import io.github.certif.model.referential.Deliverable;
import io.github.certif.model.referential.PrintedForm;
import io.github.certif.model.referential.Referential;
import io.github.certif.model.referential.Topic;
import io.github.certif.model.regulation.Moment;
import io.github.certif.model.regulation.Setting;
import io.github.certif.model.regulation.Sharing;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What each text prints, counted by hand in tables, against what its pack holds. */
class PackTablesTest {

    private static final String NONE = "-";

    @ParameterizedTest
    @ValueSource(strings = {"data-ia", "rncp34757", "rncp37827"})
    void everyHeadingHoldsItsItems(String pack) {
        List<String> counted = new ArrayList<>(List.of("list\theading\tcompetencies\titems\tsubItems\tconditions"));
        lists(referential(pack)).forEach((list, topics) -> counted.addAll(rows(list, topics)));
        assertThat(counted).isEqualTo(table(pack, "topics"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"data-ia", "rncp34757", "rncp37827"})
    void everyCompetencyStandsWhereItIsPrinted(String pack) {
        Referential referential = referential(pack);
        List<String> found = new ArrayList<>(List.of("competency\tbloc\tassessments\theadings"));
        for (Competency competency : referential.getCompetencies()) {
            CompetencyCode code = competency.getCode();
            String bloc =
                    referential.blocOf(code).map(Bloc::getCode).map(Code::value).orElse(NONE);
            String assessments = joined(referential.getAssessments().stream()
                    .filter(assessment -> assessment.getCompetencies().contains(code))
                    .map(assessment -> assessment.getCode().value()));
            found.add(String.join("\t", code.value(), bloc, assessments, headings(referential, code)));
        }
        assertThat(found).isEqualTo(table(pack, "competencies"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"data-ia", "rncp34757", "rncp37827"})
    void everyDocumentReachesWhomItMustInTime(String pack) {
        Referential referential = referential(pack);
        List<String> found = new ArrayList<>(List.of("document\tby\tto\tdue\tcopies\tlocator"));
        for (Sharing sharing : referential.getRegulation().getSharing()) {
            found.add(String.join(
                    "\t",
                    sharing.getDocument(),
                    sharing.getBy().orElse(NONE),
                    sharing.getTo(),
                    sharing.getDue().map(PackTablesTest::day).orElse(NONE),
                    sharing.getCopies().map(Setting::text).orElse(NONE),
                    locator(referential, sharing)));
        }
        assertThat(found).isEqualTo(table(pack, "sharing"));
    }

    private static String locator(Referential referential, Sharing sharing) {
        return referential.getRegulation().getClauses().stream()
                .filter(clause -> clause.id().equals(sharing.getClause()))
                .map(Clause::locator)
                .findFirst()
                .orElseThrow();
    }

    private static String day(Moment moment) {
        Moment.Anchored day = (Moment.Anchored) moment;
        Setting anchor = day.anchor();
        String from = anchor.source() == Setting.Source.POLICY ? "policy:" + anchor.text() : anchor.text();
        return day.shift().back() ? from + " - " + day.shift().period().text() : from;
    }

    /** Every list of the pack that is not empty, in the order of its file. */
    private static Map<String, List<Topic>> lists(Referential referential) {
        Map<String, List<Topic>> lists = new LinkedHashMap<>();
        for (Assessment assessment : referential.getAssessments()) {
            for (Deliverable deliverable : assessment.getDeliverables()) {
                lists.put(assessment.getCode() + "/" + deliverable.getId(), deliverable.getContents());
            }
            lists.put(assessment.getCode() + "/items", assessment.getItems());
            lists.put(assessment.getCode() + "/questions", assessment.getQuestions());
        }
        for (PrintedForm form : referential.getForms()) {
            lists.put(form.getId(), form.outline());
        }
        lists.values().removeIf(List::isEmpty);
        return lists;
    }

    private static List<String> rows(String list, List<Topic> topics) {
        if (topics.stream().allMatch(topic -> topic.topics().isEmpty())) {
            return List.of(String.join(
                    "\t", list, NONE, NONE, Integer.toString(topics.size()), "0", conditions(topics.stream())));
        }
        return topics.stream().map(heading -> row(list, heading)).toList();
    }

    private static String row(String list, Topic heading) {
        int items = heading.topics().size();
        long below = heading.all().count() - 1 - items;
        return String.join(
                "\t",
                list,
                heading.id(),
                joined(heading.competencies().stream().map(CompetencyCode::value)),
                Integer.toString(items),
                Long.toString(below),
                conditions(heading.all()));
    }

    private static String conditions(Stream<Topic> topics) {
        Map<String, Long> counted = topics.flatMap(topic -> topic.condition().stream())
                .collect(Collectors.groupingBy(condition -> condition, TreeMap::new, Collectors.counting()));
        return joined(counted.entrySet().stream().map(entry -> entry.getKey() + ":" + entry.getValue()));
    }

    private static String headings(Referential referential, CompetencyCode code) {
        return joined(lists(referential).values().stream()
                .flatMap(List::stream)
                .flatMap(Topic::all)
                .filter(topic -> topic.competencies().contains(code))
                .map(Topic::id)
                .distinct());
    }

    private static String joined(Stream<String> words) {
        String text = words.collect(Collectors.joining(" "));
        return text.isEmpty() ? NONE : text;
    }

    private static Referential referential(String pack) {
        return Referentials.installed().get(ReferentialId.of(pack));
    }

    private static List<String> table(String pack, String name) {
        String file = "tables/" + pack + "/" + name + ".tsv";
        try (InputStream in = Objects.requireNonNull(PackTablesTest.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new AssertionError(file, e);
        }
    }
}
