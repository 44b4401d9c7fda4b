package io.github.certif.render.layout;

import io.github.certif.model.code.BlocCode;
import io.github.certif.model.code.Unit;
import io.github.certif.model.code.UnitKind;
import io.github.certif.model.decision.Decision;
import io.github.certif.model.decision.RetakePlan;
import io.github.certif.model.decision.UnitResult;
import io.github.certif.model.decision.UnitState;
import io.github.certif.model.regulation.Retake;
import io.github.certif.model.regulation.Validity;
import io.github.certif.render.document.Node;
import io.github.certif.render.document.NodeId;
import io.github.certif.render.document.Paragraph;
import io.github.certif.render.document.Phrase;
import io.github.certif.render.document.Section;
import io.github.certif.render.document.Table;
import io.github.certif.render.document.Table.Cell;
import io.github.certif.render.document.Table.Column;
import io.github.certif.render.document.Table.Row;
import io.github.certif.render.message.Messages;
import io.github.certif.render.message.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which blocs a candidate holds, and which are missing. */
final class RetakeBlocs {

    private static final int NAME = 5;
    private static final int REST = 3;

    private final Words words;
    private final Messages messages;
    private final Cited cited;
    private final NodeId root;

    RetakeBlocs(Words words, NodeId root) {
        this.words = words;
        this.messages = words.messages();
        this.cited = new Cited(words);
        this.root = root;
    }

    Section held(Decision decision) {
        NodeId id = root.child("held");
        List<UnitResult> held = decision.getBlocs().stream()
                .filter(bloc -> bloc.getState() == UnitState.ACQUIRED)
                .toList();
        List<Node> nodes = new ArrayList<>();
        if (held.isEmpty()) {
            nodes.add(new Paragraph(id.child("none"), Phrase.of(messages.say("retake.held.none"))));
        } else {
            nodes.add(table(id.child("blocs"), held));
            kept().ifPresent(nodes::add);
        }
        return Section.of(id, Phrase.of(messages.say("retake.held")), nodes);
    }

    private Table table(NodeId id, List<UnitResult> held) {
        return Table.of(
                id,
                Phrase.empty(),
                List.of(
                        Column.of(Phrase.of(messages.say("retake.bloc")), NAME).asRowHeader(),
                        Column.of(Phrase.of(messages.say("retake.acquired")), REST),
                        Column.of(Phrase.of(messages.say("retake.validity")), NAME)),
                held.stream().map(this::heldRow).toList());
    }

    private Row heldRow(UnitResult bloc) {
        return new Row(List.of(
                Cell.of(words.unit(bloc.getUnit())),
                Cell.of(new HowAcquired(messages).told(bloc)),
                Cell.of(validity(bloc))));
    }

    private Phrase validity(UnitResult bloc) {
        Optional<Validity> rule = words.referential().getRegulation().getValidity().stream()
                .filter(validity -> validity.getOf() == UnitKind.BLOC)
                .findFirst();
        if (bloc.getLastValidDay().isPresent()) {
            String day = messages.date(bloc.getLastValidDay().get());
            return cited.by(messages.say("retake.validity.until", "day", day), rule.map(Validity::getClause));
        }
        return rule.map(known -> cited.by(messages.say("retake.validity.life"), known.getClause()))
                .orElseGet(() -> Phrase.of(messages.say("retake.validity.silent")));
    }

    private Optional<Node> kept() {
        return words.referential()
                .getRegulation()
                .getRetake()
                .map(Retake::getClause)
                .map(clause -> new Paragraph(root.child("held").child("rule"), words.clause(clause)));
    }

    /** The blocs that are not held; who is judged by experience does not sit them. */
    Optional<Section> missing(RetakePlan plan, boolean experience) {
        NodeId id = root.child("missing");
        List<Row> rows = new ArrayList<>();
        plan.getToRetake()
                .forEach(bloc -> rows.add(row(bloc, experience ? "retake.again.experience" : "retake.again")));
        plan.getToSitFirst().forEach(bloc -> rows.add(row(bloc, "retake.first")));
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        Table table = Table.of(
                id.child("blocs"),
                Phrase.empty(),
                List.of(
                        Column.of(Phrase.of(messages.say("retake.bloc")), NAME).asRowHeader(),
                        Column.of(Phrase.of(messages.say("retake.situation")), REST)),
                rows);
        return Optional.of(Section.of(id, Phrase.of(messages.say("retake.missing")), List.of(table)));
    }

    private Row row(BlocCode bloc, String situation) {
        return new Row(List.of(Cell.of(words.unit(Unit.of(bloc))), Cell.of(Phrase.of(messages.say(situation)))));
    }
}
