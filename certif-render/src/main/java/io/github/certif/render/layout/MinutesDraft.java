package io.github.certif.render.layout;

import io.github.certif.model.decision.Outcome;
import io.github.certif.model.dossier.Sitting;
import io.github.certif.model.regulation.MinutesItem;
import io.github.certif.model.session.Session;
import io.github.certif.model.session.SessionManager;
import io.github.certif.render.document.Phrase;
import io.github.certif.render.message.Messages;
import io.github.certif.render.message.Words;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Minutes that nobody has filled in yet: what the session says, and what decisions would say in them. */
final class MinutesDraft implements MinutesEntries {

    private static final int BLANK_JURORS = 3;

    private final Words words;
    private final Messages messages;
    private final Optional<Session> session;
    private final MinutesResults rows;

    MinutesDraft(Words words, Optional<Session> session, MinutesResults rows) {
        this.words = words;
        this.messages = words.messages();
        this.session = session;
        this.rows = rows;
    }

    @Override
    public Phrase text(MinutesItem item) {
        return switch (item) {
            case CERTIFICATION_NAME -> certificationName();
            case REGISTRY_NUMBER -> text(words.referential().getCertification().map(Particulars::number));
            case EXAM_DATE -> text(examDays());
            case SESSION_START -> text(session.map(Session::getStartsOn).map(messages::date));
            case SESSION_END -> text(session.map(Session::getEndsOn).map(messages::date));
            case CENTRE -> text(session.flatMap(Session::getCentre));
            case PLACE -> either(Session::getPlace, Session::getVideoLink);
            case VIDEO_LINK -> either(Session::getVideoLink, Session::getPlace);
            case MANAGER_NAME -> Sheet.manager(session);
            case MANAGER_FUNCTION -> text(manager(SessionManager::getFunction));
            default -> text(count(item).map(String::valueOf));
        };
    }

    @Override
    public Phrase written(MinutesItem item) {
        return switch (item) {
            case SESSION_COMMENTS -> text(session.flatMap(Session::getComments));
            case MANAGER_OBSERVATIONS -> text(manager(SessionManager::getObservations));
            default -> Phrase.empty();
        };
    }

    @Override
    public Optional<Phrase> done(MinutesItem item) {
        return switch (item) {
            case MANAGER_SIGNATURE, SIGNATURE, STAMP -> unsigned();
            default -> Optional.empty();
        };
    }

    /** While a result is open nothing is signed. */
    private Optional<Phrase> unsigned() {
        return rows.open().isEmpty()
                ? Optional.empty()
                : Optional.of(Phrase.of(messages.say("minutes.draft.unsigned")));
    }

    @Override
    public List<MinutesLine> candidates() {
        MinutesDraftLines lines = new MinutesDraftLines(words);
        return rows.rows().stream().map(lines::line).toList();
    }

    @Override
    public List<MinutesSigner> jurors() {
        List<MinutesSigner> jurors = session.map(Session::getJury).orElseGet(List::of).stream()
                .map(juror -> MinutesSigner.of(juror, unsigned()))
                .toList();
        return jurors.isEmpty() ? Collections.nCopies(BLANK_JURORS, MinutesSigner.blank()) : jurors;
    }

    /** A session has an address or a link: the one that is given leaves nothing to fill in for the other. */
    private Phrase either(Function<Session, Optional<String>> asked, Function<Session, Optional<String>> instead) {
        return text(session.flatMap(asked).or(() -> session.flatMap(instead).map(given -> messages.say("field.none"))));
    }

    private Optional<Integer> count(MinutesItem item) {
        return switch (item) {
            case COUNT_REGISTERED -> rows.registered();
            case COUNT_PRESENT -> rows.present();
            case COUNT_ABSENT -> rows.ticked(Outcome.ABSENT);
            case COUNT_ADMITTED -> rows.ticked(Outcome.ADMITTED);
            case COUNT_PARTIAL -> rows.ticked(Outcome.PARTIALLY_ADMITTED);
            case COUNT_NOT_ADMITTED -> rows.ticked(Outcome.NOT_ADMITTED);
            default -> Optional.empty();
        };
    }

    /** Left open on the form of a text that leaves its certifications to the centre. */
    private Phrase certificationName() {
        if (words.referential().unitsParameter().isPresent()) {
            return Phrase.empty();
        }
        return words.find("title.kind")
                .map(kind -> words.title().plus(" (").plus(kind).plus(")"))
                .orElseGet(words::title);
    }

    private Optional<String> examDays() {
        List<LocalDate> days = rows.rows().stream()
                .flatMap(row -> row.sitting().stream())
                .map(Sitting::getExamOn)
                .distinct()
                .sorted()
                .toList();
        return days.isEmpty()
                ? Optional.empty()
                : Optional.of(messages.list(days.stream().map(messages::date).toList()));
    }

    private Optional<String> manager(Function<SessionManager, Optional<String>> what) {
        return session.flatMap(Session::getManager).flatMap(what);
    }

    private static Phrase text(Optional<String> text) {
        return Sheet.text(text);
    }
}
