package io.github.certif.render.layout;

import io.github.certif.model.decision.Outcome;
import io.github.certif.model.dossier.Sitting;
import io.github.certif.model.regulation.MinutesItem;
import io.github.certif.model.session.Juror;
import io.github.certif.model.session.Session;
import io.github.certif.model.session.SessionManager;
import io.github.certif.render.document.FieldList;
import io.github.certif.render.document.Node;
import io.github.certif.render.document.NodeId;
import io.github.certif.render.document.Phrase;
import io.github.certif.render.document.SignatureBlock;
import io.github.certif.render.document.StampZone;
import io.github.certif.render.document.WritingZone;
import io.github.certif.render.message.Messages;
import io.github.certif.render.message.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** The fields of the minutes outside tables. */
final class MinutesForm {

    private static final int LINES = 3;

    private final Words words;
    private final Messages messages;
    private final Optional<Session> session;
    private final MinutesResults rows;

    MinutesForm(Words words, Optional<Session> session, MinutesResults rows) {
        this.words = words;
        this.messages = words.messages();
        this.session = session;
        this.rows = rows;
    }

    static String name(MinutesItem item) {
        return item.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Phrase label(MinutesItem item) {
        return words.label("minutes." + item.name()).orElseGet(() -> Phrase.of(messages.word(item)));
    }

    /** Fields that hold one line stand together in a list; a zone interrupts it. */
    List<Node> nodes(NodeId part, List<MinutesItem> items) {
        List<Node> nodes = new ArrayList<>();
        List<FieldList.Field> lines = new ArrayList<>();
        for (MinutesItem item : items) {
            Optional<Node> zone = zone(part.child(name(item)), item);
            if (zone.isPresent()) {
                flush(part, lines, nodes);
                nodes.add(zone.get());
            } else {
                lines.add(new FieldList.Field(name(item), label(item), value(item)));
            }
        }
        flush(part, lines, nodes);
        return nodes;
    }

    private static void flush(NodeId part, List<FieldList.Field> lines, List<Node> nodes) {
        if (!lines.isEmpty()) {
            nodes.add(new FieldList(part.child("fields-" + lines.get(0).name()), lines));
            lines.clear();
        }
    }

    private Optional<Node> zone(NodeId id, MinutesItem item) {
        return switch (item) {
            case SESSION_COMMENTS -> Optional.of(writing(id, item, session.flatMap(Session::getComments)));
            case MANAGER_OBSERVATIONS -> Optional.of(writing(id, item, manager(SessionManager::getObservations)));
            case MANAGER_SIGNATURE -> Optional.of(new SignatureBlock(id, label(item), List.of(managerSigns())));
            case SIGNATURE -> Optional.of(new SignatureBlock(id, label(item), jurorsSign()));
            case STAMP -> Optional.of(new StampZone(id, label(item)));
            default -> Optional.empty();
        };
    }

    private Node writing(NodeId id, MinutesItem item, Optional<String> text) {
        return new WritingZone(
                id, label(item), Phrase.empty(), text.map(Phrase::of).orElseGet(Phrase::empty), LINES);
    }

    private SignatureBlock.Signatory managerSigns() {
        return new SignatureBlock.Signatory(value(MinutesItem.MANAGER_NAME), value(MinutesItem.MANAGER_FUNCTION));
    }

    private List<SignatureBlock.Signatory> jurorsSign() {
        List<SignatureBlock.Signatory> jurors = session.map(Session::getJury).orElseGet(List::of).stream()
                .map(MinutesForm::signatory)
                .toList();
        return jurors.isEmpty() ? List.of(new SignatureBlock.Signatory(Phrase.empty(), Phrase.empty())) : jurors;
    }

    private static SignatureBlock.Signatory signatory(Juror juror) {
        return new SignatureBlock.Signatory(
                Phrase.of(juror.getFamilyName() + " " + juror.getGivenName()),
                juror.getQuality().map(Phrase::of).orElseGet(Phrase::empty));
    }

    private Phrase value(MinutesItem item) {
        return switch (item) {
            case CERTIFICATION_NAME -> certificationName();
            case REGISTRY_NUMBER -> text(words.referential().getCertification().map(Particulars::number));
            case EXAM_DATE -> text(examDays());
            case SESSION_START -> text(session.map(Session::getStartsOn).map(messages::date));
            case SESSION_END -> text(session.map(Session::getEndsOn).map(messages::date));
            case CENTRE -> text(session.flatMap(Session::getCentre));
            case PLACE -> either(Session::getPlace, Session::getVideoLink);
            case VIDEO_LINK -> either(Session::getVideoLink, Session::getPlace);
            case MANAGER_NAME ->
                text(session.flatMap(Session::getManager)
                        .map(manager -> manager.getFamilyName() + " " + manager.getGivenName()));
            case MANAGER_FUNCTION -> text(manager(SessionManager::getFunction));
            default -> text(count(item).map(String::valueOf));
        };
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
        return text.map(Phrase::of).orElseGet(Phrase::empty);
    }
}
