package io.github.certif.render.layout;

import io.github.certif.model.code.CompetencyCode;
import io.github.certif.model.referential.Assessment;
import io.github.certif.model.referential.Bloc;
import io.github.certif.model.referential.Deliverable;
import io.github.certif.model.referential.Topic;
import io.github.certif.render.document.BulletList;
import io.github.certif.render.document.Emphasis;
import io.github.certif.render.document.Node;
import io.github.certif.render.document.NodeId;
import io.github.certif.render.document.Paragraph;
import io.github.certif.render.document.Phrase;
import io.github.certif.render.document.Section;
import io.github.certif.render.document.Table.Cell;
import io.github.certif.render.message.Messages;
import io.github.certif.render.message.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is expected with each assessment. An assessment of one bloc is described beside the first competency that it
 * covers; one that reaches over several blocs is described once, above all tables.
 */
final class GridExpected {

    private final Words words;
    private final Messages messages;
    private final NodeId root;

    GridExpected(Words words, NodeId root) {
        this.words = words;
        this.messages = words.messages();
        this.root = root;
    }

    /** The assessments that reach over several blocs, where they concern one of these. */
    Optional<Section> shared(List<Bloc> blocs) {
        NodeId id = root.child("assessments");
        List<Section> sections = words.referential().getAssessments().stream()
                .filter(assessment -> blocs(assessment).size() > 1
                        && blocs(assessment).stream().anyMatch(blocs::contains))
                .map(assessment -> Section.of(
                        id.child(assessment.getCode().value()),
                        name(assessment),
                        details(id.child(assessment.getCode().value()), assessment)))
                .toList();
        return sections.isEmpty()
                ? Optional.empty()
                : Optional.of(Section.of(id, Phrase.of(messages.say("grid.shared")), sections));
    }

    Cell cell(NodeId row, Bloc bloc, CompetencyCode competency) {
        NodeId id = row.child("expected");
        List<Node> nodes = new ArrayList<>();
        for (Assessment assessment : words.referential().getAssessments()) {
            if (covers(assessment, bloc, competency)) {
                nodes.addAll(expected(id.child(assessment.getCode().value()), assessment, competency));
            }
        }
        return new Cell(Phrase.empty(), nodes);
    }

    private static boolean covers(Assessment assessment, Bloc bloc, CompetencyCode competency) {
        return assessment.getCompetencies().contains(competency)
                || assessment.getBlocs().contains(bloc.getCode());
    }

    private List<Bloc> blocs(Assessment assessment) {
        return words.referential().getBlocs().stream()
                .filter(bloc -> bloc.getCompetencies().stream().anyMatch(code -> covers(assessment, bloc, code)))
                .toList();
    }

    private List<Node> expected(NodeId id, Assessment assessment, CompetencyCode competency) {
        List<Bloc> blocs = blocs(assessment);
        Optional<CompetencyCode> first = blocs.size() > 1
                ? Optional.empty()
                : blocs.get(0).getCompetencies().stream()
                        .filter(code -> covers(assessment, blocs.get(0), code))
                        .findFirst();
        if (first.equals(Optional.of(competency))) {
            List<Node> nodes = new ArrayList<>();
            nodes.add(new Paragraph(id.child("name"), name(assessment, Emphasis.STRONG)));
            nodes.addAll(details(id, assessment));
            return nodes;
        }
        String see = first.map(code -> messages.say("grid.see", "competency", code.value()))
                .orElseGet(() -> messages.say("grid.see.above"));
        return List.of(new Paragraph(
                id.child("see"),
                name(assessment).plus(Phrase.of(" (" + see + ")").with(Emphasis.QUIET))));
    }

    private Phrase name(Assessment assessment) {
        return name(assessment, Emphasis.NONE);
    }

    private Phrase name(Assessment assessment, Emphasis emphasis) {
        Phrase code = Phrase.of(assessment.getCode().value()).with(emphasis);
        return words.find("assessment." + assessment.getCode() + ".title")
                .map(title -> code.plus(messages.say("join.colon")).plus(title))
                .orElse(code);
    }

    private List<Node> details(NodeId id, Assessment assessment) {
        String key = "assessment." + assessment.getCode() + ".";
        List<Node> nodes = new ArrayList<>();
        List<Phrase> judged = Stream.concat(
                        assessment.getCompetencies().stream().map(CompetencyCode::value),
                        assessment.getBlocs().stream().map(words::shortCode))
                .map(Phrase::of)
                .toList();
        if (!judged.isEmpty()) {
            nodes.add(new Paragraph(id.child("judged"), label("grid.judged").plus(Phrase.join(judged, ", "))));
        }
        words.find(key + "subject").ifPresent(text -> nodes.add(new Paragraph(id.child("subject"), text)));
        words.find(key + "purpose").ifPresent(text -> nodes.add(new Paragraph(id.child("purpose"), text)));
        nodes.addAll(list(id.child("items"), "grid.items", named(key + "item.", items(assessment))));
        nodes.addAll(list(id.child("deliverables"), "grid.deliverables", deliverables(assessment)));
        nodes.addAll(list(id.child("means"), "grid.means", named(key + "means.", assessment.getMeans())));
        return nodes;
    }

    /** What stands under a heading speaks for itself. */
    private static List<String> items(Assessment assessment) {
        return assessment.getItems().stream()
                .flatMap(Topic::all)
                .filter(topic -> topic.topics().isEmpty())
                .map(Topic::id)
                .toList();
    }

    private List<Phrase> named(String key, List<String> names) {
        return names.stream().map(name -> words.orCode(key + name, name)).toList();
    }

    private List<Phrase> deliverables(Assessment assessment) {
        return named(
                "deliverable." + assessment.getCode() + ".",
                assessment.getDeliverables().stream().map(Deliverable::getId).toList());
    }

    private List<Node> list(NodeId id, String label, List<Phrase> items) {
        return items.isEmpty()
                ? List.of()
                : List.of(new Paragraph(id.child("label"), label(label)), BulletList.of(id.child("list"), items));
    }

    private Phrase label(String key) {
        return Phrase.of(messages.say(key)).with(Emphasis.STRONG).plus(messages.say("join.colon"));
    }
}
