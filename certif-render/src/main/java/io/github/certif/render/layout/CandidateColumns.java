package io.github.certif.render.layout;

import io.github.certif.model.code.Unit;
import io.github.certif.model.decision.Decision;
import io.github.certif.model.decision.Outcome;
import io.github.certif.model.decision.UnitOrigin;
import io.github.certif.model.decision.UnitResult;
import io.github.certif.model.decision.UnitState;
import io.github.certif.model.dossier.Candidate;
import io.github.certif.model.dossier.Dossier;
import io.github.certif.model.dossier.Sitting;
import io.github.certif.model.referential.Bloc;
import io.github.certif.model.regulation.AccessRoute;
import io.github.certif.model.regulation.MinutesItem;
import io.github.certif.model.regulation.Setting;
import io.github.certif.render.document.Checkbox;
import io.github.certif.render.document.NodeId;
import io.github.certif.render.document.Phrase;
import io.github.certif.render.document.Table.Cell;
import io.github.certif.render.document.Table.Column;
import io.github.certif.render.message.Messages;
import io.github.certif.render.message.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

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
    private final Messages messages;
    private final MinutesForm form;

    CandidateColumns(Words words, MinutesForm form) {
        this.words = words;
        this.messages = words.messages();
        this.form = form;
    }

    MinutesColumns<MinutesRow> of(MinutesItem item) {
        return switch (item) {
            case FAMILY_NAME ->
                MinutesColumns.single(new MinutesColumn<>(
                        Column.of(form.label(item), NAME).asRowHeader(),
                        (id, row) -> name(row, Candidate::getFamilyName)));
            case GIVEN_NAME -> text(item, NAME, row -> name(row, Candidate::getGivenName));
            case ROUTE -> routes();
            case DECISION -> decisions();
            case BLOCS_ACQUIRED -> text(item, BLOCS, this::acquired);
            case BLOCS_REFUSED -> text(item, BLOCS, this::refused);
            case COMMENTS -> text(item, COMMENTS, this::comments);
            default -> text(item, NAME, row -> Cell.empty());
        };
    }

    private MinutesColumns<MinutesRow> text(MinutesItem item, int share, Function<MinutesRow, Cell> cell) {
        return MinutesColumns.single(
                new MinutesColumn<>(Column.of(form.label(item), share), (id, row) -> cell.apply(row)));
    }

    private static Cell name(MinutesRow row, Function<Candidate, String> part) {
        return Cell.of(row.dossier()
                .map(Dossier::getCandidate)
                .map(part)
                .map(Phrase::of)
                .orElseGet(Phrase::empty));
    }

    private MinutesColumns<MinutesRow> routes() {
        List<AccessRoute> routes = words.referential().getRegulation().getRoutes();
        return new MinutesColumns<>(
                form.label(MinutesItem.ROUTE),
                routes.stream()
                        .map(AccessRoute::getColumn)
                        .distinct()
                        .map(column -> tick(
                                words.orCode("route.column." + column, column),
                                "route-" + column.toLowerCase(Locale.ROOT),
                                row -> isOf(row, column)))
                        .toList());
    }

    private boolean isOf(MinutesRow row, String column) {
        return row.dossier()
                .flatMap(Dossier::getRoute)
                .filter(route -> words.referential().getRegulation().getRoutes().stream()
                        .anyMatch(known -> known.getRoute().equals(route)
                                && known.getColumn().equals(column)))
                .isPresent();
    }

    private MinutesColumns<MinutesRow> decisions() {
        return new MinutesColumns<>(
                form.label(MinutesItem.DECISION),
                DECISIONS.stream()
                        .filter(this::isPossible)
                        .map(outcome -> tick(
                                decision(outcome),
                                "decision-" + outcome.name().toLowerCase(Locale.ROOT),
                                row -> row.isTicked(outcome)))
                        .toList());
    }

    private boolean isPossible(Outcome outcome) {
        Setting partial =
                words.referential().getRegulation().getAward().getPartial().getValue();
        return outcome != Outcome.PARTIALLY_ADMITTED || !partial.equals(Setting.literal("FORBIDDEN"));
    }

    private Phrase decision(Outcome outcome) {
        return words.label("minutes.decision." + outcome.name())
                .or(() -> words.label("outcome.minutes." + outcome.name()))
                .orElseGet(() -> Phrase.of(messages.word(outcome)));
    }

    private static MinutesColumn<MinutesRow> tick(Phrase header, String name, Predicate<MinutesRow> ticked) {
        return new MinutesColumn<>(
                Column.of(header, TICK).inTheMiddle(),
                (NodeId id, MinutesRow row) -> Cell.of(new Checkbox(id.child(name), Phrase.empty(), ticked.test(row))));
    }

    private Cell acquired(MinutesRow row) {
        List<String> blocs = new ArrayList<>();
        row.decision()
                .ifPresent(decision -> decision.getBlocs().stream()
                        .filter(bloc -> bloc.getState() == UnitState.ACQUIRED)
                        .forEach(bloc -> blocs.add(code(bloc.getUnit()) + earlier(bloc))));
        return Cell.of(Phrase.of(String.join("\n", blocs)));
    }

    private String earlier(UnitResult bloc) {
        return bloc.getOrigin()
                .filter(origin -> origin != UnitOrigin.NOW && origin != UnitOrigin.BOTH)
                .map(origin -> " (" + messages.word(origin) + ")")
                .orElse("");
    }

    private Cell refused(MinutesRow row) {
        List<String> blocs = row.decision().map(Decision::getBlocs).orElseGet(List::of).stream()
                .filter(bloc -> bloc.getState() == UnitState.NOT_ACQUIRED)
                .map(bloc -> code(bloc.getUnit()))
                .toList();
        boolean missed = row.isTicked(Outcome.ABSENT);
        return missed ? Cell.empty() : Cell.of(Phrase.of(String.join("\n", blocs)));
    }

    private String code(Unit unit) {
        return words.referential().getBlocs().stream()
                .map(Bloc::getCode)
                .filter(bloc -> bloc.value().equals(unit.code()))
                .findFirst()
                .map(words::shortCode)
                .orElse(unit.code());
    }

    private Cell comments(MinutesRow row) {
        List<Phrase> lines = new ArrayList<>();
        if (row.decision().isPresent() && row.isOpen()) {
            lines.add(Phrase.of(messages.say("minutes.open")));
        }
        motive(row, "REASONS", Sitting::getReasons).ifPresent(lines::add);
        motive(row, "RECOMMENDATIONS", Sitting::getRecommendations).ifPresent(lines::add);
        return Cell.of(Phrase.join(lines, "\n"));
    }

    private Optional<Phrase> motive(MinutesRow row, String kind, Function<Sitting, Optional<String>> written) {
        Optional<String> text = row.sitting().flatMap(written).filter(words -> !words.isBlank());
        boolean needed = row.decision()
                .filter(decision -> decision.getMotives().contains(kind))
                .isPresent();
        if (text.isPresent()) {
            return Optional.of(Phrase.of(messages.say("minutes.motive." + kind) + messages.say("join.colon"))
                    .plus(text.get()));
        }
        return needed ? Optional.of(Phrase.of(messages.say("minutes.motive." + kind + ".missing"))) : Optional.empty();
    }
}
