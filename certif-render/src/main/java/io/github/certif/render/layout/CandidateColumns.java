package io.github.certif.render.layout;

import io.github.certif.model.decision.Outcome;
import io.github.certif.model.regulation.AccessRoute;
import io.github.certif.model.regulation.MinutesItem;
import io.github.certif.model.regulation.Setting;
import io.github.certif.render.document.Checkbox;
import io.github.certif.render.document.NodeId;
import io.github.certif.render.document.Phrase;
import io.github.certif.render.document.Table.Cell;
import io.github.certif.render.document.Table.Column;
import io.github.certif.render.message.Words;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The columns of the table of candidates. */
final class CandidateColumns {

    private static final int NAME = 4;
    private static final int TICK = 3;
    private static final int BLOCS = 4;
    private static final int COMMENTS = 9;

    /** As forms print them: who was not there first, then from nothing to all, admission in part last. */
    private static final List<Outcome> DECISIONS =
            List.of(Outcome.ABSENT, Outcome.NOT_ADMITTED, Outcome.ADMITTED, Outcome.PARTIALLY_ADMITTED);

    private final Words words;
    private final MinutesForm form;
    private final List<MinutesLine> lines;

    CandidateColumns(Words words, MinutesForm form, List<MinutesLine> lines) {
        this.words = words;
        this.form = form;
        this.lines = lines;
    }

    MinutesColumns<MinutesLine> of(MinutesItem item) {
        return switch (item) {
            case FAMILY_NAME ->
                MinutesColumns.single(new MinutesColumn<>(
                        Column.of(form.label(item), NAME).asRowHeader(), (id, line) -> Cell.of(line.familyName())));
            case GIVEN_NAME -> text(item, NAME, MinutesLine::givenName);
            case ROUTE -> routes();
            case DECISION -> decisions();
            case BLOCS_ACQUIRED -> text(item, BLOCS, MinutesLine::acquired);
            case BLOCS_REFUSED -> text(item, BLOCS, MinutesLine::refused);
            case COMMENTS -> text(item, COMMENTS, MinutesLine::comments);
            default -> text(item, NAME, line -> Phrase.empty());
        };
    }

    private MinutesColumns<MinutesLine> text(MinutesItem item, int share, Function<MinutesLine, Phrase> what) {
        return MinutesColumns.single(
                new MinutesColumn<>(Column.of(form.label(item), share), (id, line) -> Cell.of(what.apply(line))));
    }

    /** The columns of the regulation, and any other that is ticked in a row all the same. */
    private MinutesColumns<MinutesLine> routes() {
        Stream<String> known =
                words.referential().getRegulation().getRoutes().stream().map(AccessRoute::getColumn);
        Stream<String> ticked = lines.stream().flatMap(line -> line.routes().stream());
        return new MinutesColumns<>(
                form.label(MinutesItem.ROUTE),
                Stream.concat(known, ticked)
                        .distinct()
                        .map(column -> tick(
                                words.orCode("route.column." + column, column),
                                "route-" + column.toLowerCase(Locale.ROOT),
                                line -> line.routes().contains(column)))
                        .toList());
    }

    private MinutesColumns<MinutesLine> decisions() {
        return new MinutesColumns<>(
                form.label(MinutesItem.DECISION),
                DECISIONS.stream()
                        .filter(outcome -> isPossible(outcome)
                                || lines.stream().anyMatch(line -> line.ticked().contains(outcome)))
                        .map(outcome -> tick(
                                decision(words, outcome),
                                "decision-" + outcome.name().toLowerCase(Locale.ROOT),
                                line -> line.ticked().contains(outcome)))
                        .toList());
    }

    private boolean isPossible(Outcome outcome) {
        Setting partial =
                words.referential().getRegulation().getAward().getPartial().getValue();
        return outcome != Outcome.PARTIALLY_ADMITTED || !partial.equals(Setting.literal("FORBIDDEN"));
    }

    static Phrase decision(Words words, Outcome outcome) {
        return words.label("minutes.decision." + outcome.name())
                .or(() -> words.label("outcome.minutes." + outcome.name()))
                .orElseGet(() -> Phrase.of(words.messages().word(outcome)));
    }

    private static MinutesColumn<MinutesLine> tick(Phrase header, String name, Predicate<MinutesLine> ticked) {
        return new MinutesColumn<>(
                Column.of(header, TICK).inTheMiddle(),
                (NodeId id, MinutesLine line) ->
                        Cell.of(new Checkbox(id.child(name), Phrase.empty(), ticked.test(line))));
    }
}
