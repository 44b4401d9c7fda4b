package io.github.certif.render.layout;

import io.github.certif.model.code.ClauseId;
import io.github.certif.model.decision.Decision;
import io.github.certif.model.decision.Verdict;
import io.github.certif.render.document.Checkbox;
import io.github.certif.render.document.Emphasis;
import io.github.certif.render.document.NodeId;
import io.github.certif.render.document.Phrase;
import io.github.certif.render.document.Section;
import io.github.certif.render.document.Table;
import io.github.certif.render.document.Table.Cell;
import io.github.certif.render.document.Table.Column;
import io.github.certif.render.document.Table.Row;
import io.github.certif.render.message.Words;
import java.util.List;
import java.util.Optional;

/** What the certification asks, a line for each clause, with the boxes that say whether it is satisfied. */
final class RecordRequirements {

    private static final int WIDE = 9;
    private static final int BOX = 2;

    private final Words words;
    private final NodeId id;

    RecordRequirements(Words words, NodeId root) {
        this.words = words;
        this.id = root.child("requirements");
    }

    /** Nothing is ticked on a form, nor where the decision does not say how a clause came out. */
    Section section(Optional<Decision> decision) {
        RecordPoints points = new RecordPoints(words.referential().getRegulation(), decision);
        Optional<RecordPoint> found = points.found();
        List<Row> rows = points.asked()
                .clauses()
                .map(clause -> row(clause, found.flatMap(point -> point.verdict(clause))))
                .toList();
        return Section.of(
                id,
                Phrase.of(words.messages().say("record.requirements")),
                List.of(Table.of(
                        id.child("table"),
                        Phrase.empty(),
                        List.of(
                                column("asked", WIDE).asRowHeader(),
                                column("met", BOX).inTheMiddle(),
                                column("unmet", BOX).inTheMiddle()),
                        rows)));
    }

    private Column column(String name, int share) {
        return Column.of(Phrase.of(words.messages().say("record." + name)), share);
    }

    private Row row(ClauseId clause, Optional<Verdict> verdict) {
        NodeId line = id.child(clause.value());
        return new Row(List.of(
                Cell.of(said(clause)),
                box(line.child("met"), verdict, Verdict.SATISFIED),
                box(line.child("unmet"), verdict, Verdict.UNSATISFIED)));
    }

    private Phrase said(ClauseId clause) {
        return words.orCode("clause." + clause, clause.value())
                .plus(Phrase.of(" (").plus(words.reference(clause)).plus(")").with(Emphasis.QUIET));
    }

    private static Cell box(NodeId id, Optional<Verdict> verdict, Verdict ticked) {
        return Cell.of(new Checkbox(id, Phrase.empty(), verdict.equals(Optional.of(ticked))));
    }
}
