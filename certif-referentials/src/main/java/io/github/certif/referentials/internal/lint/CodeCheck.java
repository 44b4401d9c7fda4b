package io.github.certif.referentials.internal.lint;

import io.github.certif.model.code.Code;
import io.github.certif.model.code.CompetencyCode;
import io.github.certif.model.code.UnitKind;
import io.github.certif.model.referential.Activity;
import io.github.certif.model.referential.Assessment;
import io.github.certif.model.referential.Bloc;
import io.github.certif.model.referential.Competency;
import io.github.certif.model.referential.Criterion;
import io.github.certif.model.referential.Deliverable;
import io.github.certif.model.referential.Task;
import io.github.certif.model.referential.Topic;
import io.github.certif.referentials.format.Announced;
import io.github.certif.referentials.format.PackProblem;
import io.github.certif.referentials.format.ReferentialFile;
import io.github.certif.referentials.internal.ReadFile;
import io.github.certif.referentials.internal.Sheet;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Codes of a referential: each once, each known where it is named, none an orphan. */
final class CodeCheck {

    private final Notes notes;
    private final Sheet sheet;
    private final ReferentialFile referential;
    private final Units units;

    CodeCheck(Notes notes, ReadFile<ReferentialFile> file) {
        this.notes = notes;
        this.sheet = file.sheet();
        this.referential = file.value();
        this.units = new Units(referential);
    }

    void run() {
        once("/blocs", referential.getBlocs().stream().map(Bloc::getCode).toList(), PackProblem.PACK_BLOC_TWICE);
        once(
                "/competencies",
                referential.getCompetencies().stream().map(Competency::getCode).toList(),
                PackProblem.PACK_COMPETENCY_TWICE);
        once(
                "/criteria",
                referential.getCriteria().stream().map(Criterion::getCode).toList(),
                PackProblem.PACK_CRITERION_TWICE);
        once(
                "/assessments",
                referential.getAssessments().stream().map(Assessment::getCode).toList(),
                PackProblem.PACK_ASSESSMENT_TWICE);
        activities();
        blocs();
        criteria();
        assessments();
        orphans();
        announced();
        referential.getCertification().ifPresent(certification -> {
            Vocabulary register = Vocabulary.REGISTER;
            word("/certification/register", register, certification.getRegister());
        });
    }

    private void once(String pointer, List<? extends Code> codes, PackProblem problem) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < codes.size(); i++) {
            if (!seen.add(codes.get(i).value())) {
                note(problem, pointer + "/" + i + "/code", "code", codes.get(i).value());
            }
        }
    }

    private void activities() {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < referential.getActivities().size(); i++) {
            Activity activity = referential.getActivities().get(i);
            String at = "/activities/" + i;
            activity(seen, at + "/code", activity.getCode().value());
            List<Task> tasks = activity.getTasks();
            for (int j = 0; j < tasks.size(); j++) {
                activity(
                        seen,
                        at + "/tasks/" + j + "/code",
                        tasks.get(j).getCode().value());
            }
            activity.getBloc().ifPresent(bloc -> known(at + "/bloc", UnitKind.BLOC, bloc.value()));
            knownCompetencies(at, activity.getCompetencies());
        }
    }

    private void activity(Set<String> seen, String pointer, String code) {
        if (!seen.add(code)) {
            note(PackProblem.PACK_ACTIVITY_TWICE, pointer, "code", code);
        }
    }

    private void blocs() {
        for (int i = 0; i < referential.getBlocs().size(); i++) {
            Bloc bloc = referential.getBlocs().get(i);
            knownCompetencies("/blocs/" + i, bloc.getCompetencies());
            boolean served = referential.getAssessments().stream()
                    .anyMatch(a -> a.getBlocs().contains(bloc.getCode()));
            if (bloc.getCompetencies().isEmpty() && !served) {
                note(
                        PackProblem.PACK_BLOC_EMPTY,
                        "/blocs/" + i + "/code",
                        "code",
                        bloc.getCode().value());
            }
        }
    }

    private void criteria() {
        for (int i = 0; i < referential.getCriteria().size(); i++) {
            Criterion criterion = referential.getCriteria().get(i);
            String at = "/criteria/" + i;
            knownCompetencies(at, criterion.getCompetencies());
            criterion.getAssessment().ifPresent(code -> known(at + "/assessment", UnitKind.ASSESSMENT, code.value()));
        }
    }

    private void assessments() {
        for (int i = 0; i < referential.getAssessments().size(); i++) {
            Assessment assessment = referential.getAssessments().get(i);
            String at = "/assessments/" + i;
            knownCompetencies(at, assessment.getCompetencies());
            mentions(
                    at + "/blocs",
                    UnitKind.BLOC,
                    assessment.getBlocs().stream().map(Code::value).toList());
            word(at + "/kind", Vocabulary.ASSESSMENT, assessment.getKind());
            if (assessment.getCompetencies().isEmpty() && assessment.getScale().isEmpty()) {
                note(
                        PackProblem.PACK_ASSESSMENT_OF_NOTHING,
                        at + "/code",
                        "code",
                        assessment.getCode().value());
            }
            deliverables(at, assessment);
            links(at, assessment);
        }
    }

    private void links(String at, Assessment assessment) {
        topics(at + "/items", assessment.getItems(), new HashSet<>());
        topics(at + "/questions", assessment.getQuestions(), new HashSet<>());
        List<String> follows = assessment.getFollows().stream().map(Code::value).toList();
        mentions(at + "/follows", UnitKind.ASSESSMENT, follows);
        List<String> activities = referential.getActivities().stream()
                .map(a -> a.getCode().value())
                .toList();
        assessment
                .getActivity()
                .map(Code::value)
                .filter(code -> !activities.contains(code))
                .ifPresent(code -> note(
                        PackProblem.PACK_ACTIVITY_UNKNOWN,
                        at + "/activity",
                        "code",
                        code,
                        "near",
                        Near.to(code, activities)));
    }

    private void topics(String at, List<Topic> topics, Set<String> seen) {
        for (int i = 0; i < topics.size(); i++) {
            Topic topic = topics.get(i);
            if (!seen.add(topic.id())) {
                note(PackProblem.PACK_MENTION_TWICE, at + "/" + i, "code", topic.id());
            }
            if (!topic.competencies().isEmpty()) {
                knownCompetencies(at + "/" + i, topic.competencies());
            }
            topics(at + "/" + i + "/topics", topic.topics(), seen);
        }
    }

    private void deliverables(String at, Assessment assessment) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < assessment.getDeliverables().size(); i++) {
            Deliverable deliverable = assessment.getDeliverables().get(i);
            String here = at + "/deliverables/" + i;
            if (!seen.add(deliverable.getId())) {
                note(
                        PackProblem.PACK_DELIVERABLE_TWICE,
                        here + "/id",
                        "code",
                        deliverable.getId(),
                        "assessment",
                        assessment.getCode().value());
            }
            word(here + "/kind", Vocabulary.DELIVERABLE, deliverable.getKind());
            topics(here + "/contents", deliverable.getContents(), new HashSet<>());
            pages(here, deliverable);
        }
    }

    private void pages(String here, Deliverable deliverable) {
        int least = deliverable.getMinPages().orElse(0);
        int most = deliverable.getMaxPages().orElse(Integer.MAX_VALUE);
        if (least > most) {
            note(
                    PackProblem.PACK_BOUNDS_REVERSED,
                    here + "/minPages",
                    "from",
                    String.valueOf(least),
                    "to",
                    String.valueOf(most));
        }
    }

    private void announced() {
        for (int i = 0; i < referential.getAnnounced().size(); i++) {
            Announced announced = referential.getAnnounced().get(i);
            int found = units.codes(announced.getOf()).size();
            if (found != announced.getCount()) {
                note(
                        PackProblem.PACK_COUNT_DIFFERS,
                        "/announced/" + i + "/count",
                        "kind",
                        announced.getOf().word(),
                        "announced",
                        String.valueOf(announced.getCount()),
                        "found",
                        String.valueOf(found));
            }
        }
    }

    private void orphans() {
        for (int i = 0; i < referential.getCompetencies().size(); i++) {
            CompetencyCode code = referential.getCompetencies().get(i).getCode();
            String at = "/competencies/" + i + "/code";
            List<String> blocs = referential.getBlocs().stream()
                    .filter(b -> b.getCompetencies().contains(code))
                    .map(b -> b.getCode().value())
                    .toList();
            if (blocs.isEmpty() && !referential.getBlocs().isEmpty()) {
                note(PackProblem.PACK_COMPETENCY_IN_NO_BLOC, at, "code", code.value());
            }
            if (new TreeSet<>(blocs).size() > 1) {
                String listed = blocs.stream().collect(Collectors.joining(", "));
                note(PackProblem.PACK_COMPETENCY_IN_SEVERAL_BLOCS, at, "code", code.value(), "blocs", listed);
            }
            boolean assessed = referential.getAssessments().stream()
                    .anyMatch(a -> a.getCompetencies().contains(code));
            if (!assessed) {
                note(PackProblem.PACK_COMPETENCY_NOT_ASSESSED, at, "code", code.value());
            }
        }
    }

    private void knownCompetencies(String at, List<CompetencyCode> codes) {
        mentions(
                at + "/competencies",
                UnitKind.COMPETENCY,
                codes.stream().map(Code::value).toList());
    }

    private void mentions(String pointer, UnitKind kind, List<String> codes) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < codes.size(); i++) {
            if (!seen.add(codes.get(i))) {
                note(PackProblem.PACK_MENTION_TWICE, pointer + "/" + i, "code", codes.get(i));
            }
            known(pointer + "/" + i, kind, codes.get(i));
        }
    }

    private void known(String pointer, UnitKind kind, String code) {
        Collection<String> codes = units.codes(kind);
        if (!codes.contains(code)) {
            note(unknown(kind), pointer, "code", code, "near", Near.to(code, codes));
        }
    }

    static PackProblem unknown(UnitKind kind) {
        return switch (kind) {
            case BLOC -> PackProblem.PACK_BLOC_UNKNOWN;
            case COMPETENCY -> PackProblem.PACK_COMPETENCY_UNKNOWN;
            case CRITERION -> PackProblem.PACK_CRITERION_UNKNOWN;
            case ASSESSMENT -> PackProblem.PACK_ASSESSMENT_UNKNOWN;
            case MODULE, TITLE -> PackProblem.PACK_UNIT_UNKNOWN;
        };
    }

    private void word(String pointer, Vocabulary vocabulary, String found) {
        if (!vocabulary.allows(found)) {
            note(PackProblem.PACK_WORD_UNKNOWN, pointer, "found", found, "expected", vocabulary.expected());
        }
    }

    private void note(PackProblem problem, String pointer, String... arguments) {
        notes.add(sheet, problem, pointer, arguments);
    }
}
