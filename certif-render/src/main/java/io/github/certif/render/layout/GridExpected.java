package io.github.certif.render.layout;

import io.github.certif.model.code.CompetencyCode;
import io.github.certif.model.referential.Assessment;
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

/**
 * What is expected with each assessment. An assessment of one bloc is described beside the first competency that it
 * covers; one that reaches over several blocs, or belongs to none, is described once, above all tables; one with
 * criteria of its own stands with them, below.
 */
final class GridExpected {

    private final Words words;
    private final Messages messages;
    private final NodeId root;
    private final GridAssessments assessments;
    private final GridLists lists;
    private final List<GridPart> all;

    GridExpected(Words words, NodeId root) {
        this.words = words;
        this.messages = words.messages();
        this.root = root;
        this.assessments = new GridAssessments(words);
        this.lists = new GridLists(words);
        this.all = GridPart.of(words.referential());
    }

    /** The assessments that are described above, where they concern one of these parts. */
    Optional<Section> shared(List<GridPart> parts) {
        List<Assessment> shared = words.referential().getAssessments().stream()
                .filter(assessment -> isAbove(assessment) && parts.stream().anyMatch(part -> part.concerns(assessment)))
                .toList();
        NodeId id = root.child("assessments");
        String title = words.referential().getBlocs().isEmpty() ? "grid.assessments" : "grid.shared";
        return shared.isEmpty()
                ? Optional.empty()
                : Optional.of(Section.of(
                        id,
                        Phrase.of(messages.say(title)),
                        shared.stream()
                                .map(assessment ->
                                        section(id.child(assessment.getCode().value()), assessment))
                                .toList()));
    }

    private Section section(NodeId id, Assessment assessment) {
        List<Node> nodes = new ArrayList<>();
        nodes.addAll(assessments.judged(id, assessment));
        nodes.addAll(assessments.about(id, assessment));
        if (assessment.getItems().isEmpty() || assessment.getDeliverables().isEmpty()) {
            nodes.addAll(assessments.asked(id, assessment));
        } else {
            nodes.addAll(assessments.judging(id, assessment));
            nodes.add(lists.table(id.child("table"), assessment));
        }
        return Section.of(id, assessments.name(assessment, Emphasis.NONE), nodes);
    }

    Cell cell(NodeId row, GridPart part, CompetencyCode competency) {
        NodeId id = row.child("expected");
        List<Node> nodes = new ArrayList<>();
        for (Assessment assessment : words.referential().getAssessments()) {
            if (part.covers(assessment, competency) && isNamed(assessment, part, competency)) {
                nodes.addAll(expected(id.child(assessment.getCode().value()), assessment, part, competency));
            }
        }
        return new Cell(Phrase.empty(), nodes);
    }

    /** What judges everything is not named with each competency that something else judges too. */
    private boolean isNamed(Assessment assessment, GridPart part, CompetencyCode competency) {
        boolean everything = words.referential().getCompetencies().stream()
                .allMatch(one -> assessment.getCompetencies().contains(one.getCode()));
        return !everything
                || words.referential().getAssessments().stream()
                                .filter(other -> part.covers(other, competency))
                                .count()
                        == 1;
    }

    private List<GridPart> parts(Assessment assessment) {
        return all.stream().filter(part -> part.concerns(assessment)).toList();
    }

    private boolean isAbove(Assessment assessment) {
        return !isBelow(assessment)
                && (words.referential().getBlocs().isEmpty()
                        || parts(assessment).size() > 1);
    }

    private boolean isBelow(Assessment assessment) {
        return GridOwn.has(words.referential(), assessment);
    }

    private List<Node> expected(NodeId id, Assessment assessment, GridPart part, CompetencyCode competency) {
        if (isBelow(assessment) || isAbove(assessment)) {
            return see(id, assessment, messages.say(where(assessment)));
        }
        CompetencyCode first = part.competencies().stream()
                .filter(code -> part.covers(assessment, code))
                .findFirst()
                .orElse(competency);
        if (!first.equals(competency)) {
            return see(id, assessment, messages.say("grid.see", "competency", first.value()));
        }
        List<Node> nodes = new ArrayList<>();
        nodes.add(new Paragraph(id.child("name"), assessments.name(assessment, Emphasis.STRONG)));
        nodes.addAll(assessments.details(id, assessment));
        return nodes;
    }

    private String where(Assessment assessment) {
        if (GridOwn.isApart(words.referential(), assessment)) {
            return "grid.see.apart";
        }
        return isBelow(assessment) ? "grid.see.below" : "grid.see.above";
    }

    private List<Node> see(NodeId id, Assessment assessment, String where) {
        return List.of(new Paragraph(
                id.child("see"),
                assessments
                        .name(assessment, Emphasis.NONE)
                        .plus(Phrase.of(" (" + where + ")").with(Emphasis.QUIET))));
    }
}
