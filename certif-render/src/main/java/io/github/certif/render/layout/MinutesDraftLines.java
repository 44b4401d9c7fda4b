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
import io.github.certif.render.document.Phrase;
import io.github.certif.render.message.Messages;
import io.github.certif.render.message.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Rows of candidates that follow from decisions. */
final class MinutesDraftLines {

    private final Words words;
    private final Messages messages;

    MinutesDraftLines(Words words) {
        this.words = words;
        this.messages = words.messages();
    }

    MinutesLine line(MinutesRow row) {
        return new MinutesLine(
                name(row, Candidate::getFamilyName),
                name(row, Candidate::getGivenName),
                routes(row),
                row.ticked().stream().toList(),
                Phrase.of(String.join("\n", acquired(row))),
                Phrase.of(String.join("\n", refused(row))),
                comments(row));
    }

    private static Phrase name(MinutesRow row, Function<Candidate, String> part) {
        return Sheet.text(row.dossier().map(Dossier::getCandidate).map(part));
    }

    private List<String> routes(MinutesRow row) {
        return words.referential().getRegulation().getRoutes().stream()
                .filter(known -> row.dossier()
                        .flatMap(Dossier::getRoute)
                        .filter(known.getRoute()::equals)
                        .isPresent())
                .map(AccessRoute::getColumn)
                .toList();
    }

    private List<String> acquired(MinutesRow row) {
        return blocs(row)
                .filter(bloc -> bloc.getState() == UnitState.ACQUIRED)
                .map(bloc -> code(bloc.getUnit()) + earlier(bloc))
                .toList();
    }

    private static Stream<UnitResult> blocs(MinutesRow row) {
        return row.decision().stream().flatMap(decision -> decision.getBlocs().stream());
    }

    private String earlier(UnitResult bloc) {
        return bloc.getOrigin()
                .filter(origin -> origin != UnitOrigin.NOW && origin != UnitOrigin.BOTH)
                .map(origin -> " (" + messages.word(origin) + ")")
                .orElse("");
    }

    private List<String> refused(MinutesRow row) {
        return row.isTicked(Outcome.ABSENT)
                ? List.of()
                : blocs(row)
                        .filter(bloc -> bloc.getState() == UnitState.NOT_ACQUIRED)
                        .map(bloc -> code(bloc.getUnit()))
                        .toList();
    }

    private String code(Unit unit) {
        return words.referential().getBlocs().stream()
                .map(Bloc::getCode)
                .filter(bloc -> bloc.value().equals(unit.code()))
                .findFirst()
                .map(words::shortCode)
                .orElse(unit.code());
    }

    private Phrase comments(MinutesRow row) {
        List<Phrase> lines = new ArrayList<>();
        if (row.decision().isPresent() && row.isOpen()) {
            lines.add(Phrase.of(messages.say("minutes.open")));
        }
        motive(row, Motives.REASONS, Sitting::getReasons).ifPresent(lines::add);
        motive(row, Motives.RECOMMENDATIONS, Sitting::getRecommendations).ifPresent(lines::add);
        return Phrase.join(lines, "\n");
    }

    private Optional<Phrase> motive(MinutesRow row, String kind, Function<Sitting, Optional<String>> written) {
        Optional<String> text = row.sitting().flatMap(written).filter(words -> !words.isBlank());
        if (text.isPresent()) {
            return Optional.of(new Motives(messages).line(kind, text.get()));
        }
        boolean needed = row.decision()
                .map(Decision::getMotives)
                .filter(motives -> motives.contains(kind))
                .isPresent();
        return needed ? Optional.of(Phrase.of(messages.say("minutes.motive." + kind + ".missing"))) : Optional.empty();
    }
}
