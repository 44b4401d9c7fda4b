package io.github.certif.render.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.certif.render.Fixtures;
import io.github.certif.render.document.Table.Cell;
import io.github.certif.render.document.Table.Column;
import io.github.certif.render.document.Table.Row;
import java.util.List;
import org.junit.jupiter.api.Test;

class DocumentTest {

    private static final NodeId ID = NodeId.of("n");

    @Test
    void twoNodesWithOneNameAreRefused() {
        Note one = new Note(ID, Phrase.of("a"));
        assertThatIllegalArgumentException().isThrownBy(() -> Fixtures.document(one, one));
    }

    @Test
    void namesFromAnyCodeAreValidAndDiffer() {
        assertThat(List.of(
                        ID.child("C.8"),
                        ID.child("C8"),
                        ID.child("C_8"),
                        ID.child("C 8"),
                        ID.child("C-8"),
                        ID.child("C_2e_8"),
                        ID.child("C").child("8"),
                        ID.child("é"),
                        ID.child("\uD83D\uDE00")))
                .doesNotHaveDuplicates();
        assertThatIllegalArgumentException().isThrownBy(() -> NodeId.of("a b"));
    }

    @Test
    void aRowHasOneCellForEachColumn() {
        List<Column> columns = List.of(Column.of(Phrase.of("a"), 1), Column.of(Phrase.of("b"), 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Table.of(ID, Phrase.empty(), columns, List.of(new Row(List.of(Cell.empty())))));
    }

    @Test
    void walkingReachesWhatStandsInCells() {
        Checkbox box = new Checkbox(ID.child("box"), Phrase.empty(), true);
        Table table = Table.of(
                ID.child("t"),
                Phrase.empty(),
                List.of(Column.of(Phrase.of("a"), 1)),
                List.of(new Row(List.of(Cell.of(box)))));
        Document document = Fixtures.document(Section.of(ID, Phrase.of("s"), List.of(table)));
        assertThat(document.walk()).contains(box);
    }
}
