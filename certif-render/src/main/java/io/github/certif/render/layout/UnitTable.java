package io.github.certif.render.layout;

import io.github.certif.model.code.Unit;
import io.github.certif.model.decision.Decision;
import io.github.certif.model.decision.UnitResult;
import io.github.certif.model.decision.UnitState;
import io.github.certif.render.document.NodeId;
import io.github.certif.render.document.Phrase;
import io.github.certif.render.document.Section;
import io.github.certif.render.document.Table;
import io.github.certif.render.document.Table.Cell;
import io.github.certif.render.document.Table.Column;
import io.github.certif.render.document.Table.Row;
import io.github.certif.render.message.Messages;
import io.github.certif.render.message.Words;
import java.util.List;
import java.util.Optional;

/** Results of units, one a row: what came out, when it was acquired, how. */
final class UnitTable {

    private static final int NAME = 5;
    private static final int REST = 2;

    private final Words words;
    private final Messages messages;

    UnitTable(Words words) {
        this.words = words;
        this.messages = words.messages();
    }

    /** The blocs; empty for a certification without any. */
    Optional<Section> blocs(NodeId id, Decision decision) {
        return blocs(
                id,
                decision.getBlocs().stream().map(bloc -> row(decision, bloc)).toList());
    }

    /** The blocs with room for their results. */
    Optional<Section> blank(NodeId id) {
        return blocs(
                id,
                words.referential().getBlocs().stream()
                        .map(bloc -> new Row(
                                List.of(Cell.of(words.unit(Unit.of(bloc.getCode()))), Cell.empty(), Cell.empty())))
                        .toList());
    }

    private Optional<Section> blocs(NodeId id, List<Row> rows) {
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(Section.of(
                        id,
                        Phrase.of(messages.say("unit.blocs")),
                        List.of(Table.of(
                                id.child("table"),
                                Phrase.empty(),
                                List.of(
                                        column("bloc", NAME).asRowHeader(),
                                        column("result", REST),
                                        column("acquired", NAME - 1)),
                                rows))));
    }

    Column column(String name, int share) {
        return Column.of(Phrase.of(messages.say("unit." + name)), share);
    }

    private Row row(Decision decision, UnitResult result) {
        return new Row(List.of(
                Cell.of(words.unit(result.getUnit())),
                Cell.of(Phrase.of(messages.word(result.getState()))),
                Cell.of(how(decision, result))));
    }

    /** When and how a unit was acquired; why not, where it is not. */
    Phrase how(Decision decision, UnitResult result) {
        if (result.getState() == UnitState.ACQUIRED) {
            return new HowAcquired(messages).inFull(result);
        }
        return new UnitMissing(words).why(decision, result);
    }
}
