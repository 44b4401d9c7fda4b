package io.github.certif.render.layout;

import io.github.certif.model.regulation.MinutesItem;
import io.github.certif.model.session.Juror;
import io.github.certif.render.document.Phrase;
import io.github.certif.render.document.SignatureBlock;
import io.github.certif.render.document.Table.Cell;
import io.github.certif.render.document.Table.Column;
import java.util.Optional;
import java.util.function.Function;

/** The columns of the table of jurors; a row without juror is left to be filled in. */
final class JurorColumns {

    private static final int TEXT = 3;
    private static final int SIGNATURE = 5;

    private final MinutesForm form;

    JurorColumns(MinutesForm form) {
        this.form = form;
    }

    MinutesColumns<Optional<Juror>> of(MinutesItem item) {
        return switch (item) {
            case FAMILY_NAME ->
                MinutesColumns.single(new MinutesColumn<>(
                        Column.of(form.label(item), TEXT).asRowHeader(),
                        (id, juror) -> text(juror, j -> Optional.of(j.getFamilyName()))));
            case GIVEN_NAME -> column(item, j -> Optional.of(j.getGivenName()));
            case QUALITY -> column(item, Juror::getQuality);
            case COMPANY -> column(item, Juror::getCompany);
            case SIGNATURE ->
                MinutesColumns.single(new MinutesColumn<>(
                        Column.of(form.label(item), SIGNATURE),
                        (id, juror) -> Cell.of(SignatureBlock.bare(id.child("signature")))));
            default -> column(item, j -> Optional.empty());
        };
    }

    private MinutesColumns<Optional<Juror>> column(MinutesItem item, Function<Juror, Optional<String>> what) {
        return MinutesColumns.single(
                new MinutesColumn<>(Column.of(form.label(item), TEXT), (id, juror) -> text(juror, what)));
    }

    private static Cell text(Optional<Juror> juror, Function<Juror, Optional<String>> what) {
        return Cell.of(juror.flatMap(what).map(Phrase::of).orElseGet(Phrase::empty));
    }
}
