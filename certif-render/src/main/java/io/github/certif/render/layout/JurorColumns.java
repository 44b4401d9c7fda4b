package io.github.certif.render.layout;

import io.github.certif.model.regulation.MinutesItem;
import io.github.certif.render.document.NodeId;
import io.github.certif.render.document.Phrase;
import io.github.certif.render.document.SignatureBlock;
import io.github.certif.render.document.Table.Cell;
import io.github.certif.render.document.Table.Column;
import java.util.function.Function;

/** The columns of the table of jurors; what a juror left empty is to be filled in. */
final class JurorColumns {

    private static final int TEXT = 3;
    private static final int SIGNATURE = 5;

    private final MinutesForm form;

    JurorColumns(MinutesForm form) {
        this.form = form;
    }

    MinutesColumns<MinutesSigner> of(MinutesItem item) {
        return switch (item) {
            case FAMILY_NAME ->
                MinutesColumns.single(new MinutesColumn<>(
                        Column.of(form.label(item), TEXT).asRowHeader(), (id, juror) -> Cell.of(juror.familyName())));
            case GIVEN_NAME -> column(item, MinutesSigner::givenName);
            case QUALITY -> column(item, MinutesSigner::quality);
            case COMPANY -> column(item, MinutesSigner::company);
            case SIGNATURE ->
                MinutesColumns.single(
                        new MinutesColumn<>(Column.of(form.label(item), SIGNATURE), JurorColumns::signature));
            default -> column(item, juror -> Phrase.empty());
        };
    }

    private static Cell signature(NodeId row, MinutesSigner juror) {
        return juror.signed().map(Cell::of).orElseGet(() -> Cell.of(SignatureBlock.bare(row.child("signature"))));
    }

    private MinutesColumns<MinutesSigner> column(MinutesItem item, Function<MinutesSigner, Phrase> what) {
        return MinutesColumns.single(
                new MinutesColumn<>(Column.of(form.label(item), TEXT), (id, juror) -> Cell.of(what.apply(juror))));
    }
}
