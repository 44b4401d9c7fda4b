package io.github.certif.render.layout;

import io.github.certif.model.code.BodyId;
import io.github.certif.model.code.CandidateId;
import io.github.certif.model.decision.Decision;
import io.github.certif.model.decision.Outcome;
import io.github.certif.model.dossier.Candidate;
import io.github.certif.model.referential.Certification;
import io.github.certif.model.session.Session;
import io.github.certif.render.document.Document;
import io.github.certif.render.document.FieldList;
import io.github.certif.render.document.Meta;
import io.github.certif.render.document.Node;
import io.github.certif.render.document.NodeId;
import io.github.certif.render.document.Orientation;
import io.github.certif.render.document.Phrase;
import io.github.certif.render.message.Messages;
import io.github.certif.render.message.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What stands at the head of documents about a candidate, a session or a certification. */
final class Particulars {

    private final Words words;
    private final Messages messages;

    Particulars(Words words) {
        this.words = words;
        this.messages = words.messages();
    }

    FieldList.Field field(String name, Phrase value) {
        return new FieldList.Field(name, Phrase.of(messages.say("about." + name)), value);
    }

    FieldList.Field field(String name, Optional<String> value) {
        return field(name, value.map(Phrase::of).orElseGet(Phrase::empty));
    }

    static String number(Certification certification) {
        String code = certification.getCode().value();
        return code.startsWith(certification.getRegister()) ? code : certification.getRegister() + " " + code;
    }

    /** The number of the certification; empty for a text that has none. */
    Optional<String> number() {
        return words.referential().getCertification().map(Particulars::number);
    }

    Phrase days(Session session) {
        String first = messages.date(session.getStartsOn());
        String last = messages.date(session.getEndsOn());
        return Phrase.of(first.equals(last) ? first : messages.say("date.range", Map.of("first", first, "last", last)));
    }

    /** The outcome, as the minutes call it; as grids do, where the text has no minutes. */
    Phrase outcome(Outcome outcome) {
        String name = outcome.name();
        return words.label("minutes.decision." + name)
                .or(() -> words.label("outcome.minutes." + name))
                .or(() -> words.referential().getRegulation().getMinutes().isPresent()
                        ? Optional.empty()
                        : words.label("outcome.grid." + name))
                .orElseGet(() -> Phrase.of(messages.word(outcome)));
    }

    /** The outcome of a decision, in the same words. */
    Phrase outcome(Decision decision) {
        return outcome(decision.getOutcome());
    }

    Phrase body(BodyId body) {
        return words.orCode("body." + body, body.value());
    }

    /** What a body ruled, as the pack calls it; else in the words of the library. */
    Phrase verdict(BodyId body, String verdict) {
        return words.find("verdict." + body + "." + verdict)
                .or(() -> messages.find("value." + verdict).map(Phrase::of))
                .orElseGet(() -> Phrase.of(verdict));
    }

    /** Whom a document is about, before which jury, for which certification. */
    FieldList candidate(NodeId id, Session session, CandidateId candidate) {
        Candidate person = GridRecord.registered(session, candidate).getCandidate();
        List<FieldList.Field> fields = new ArrayList<>();
        fields.add(field("candidate", Sheet.name(person)));
        fields.addAll(certification());
        session.getCentre().ifPresent(centre -> fields.add(field("centre", Phrase.of(centre))));
        fields.add(field("session", days(session)));
        return new FieldList(id, fields);
    }

    /** The certification: its name, its number, who awards it. */
    List<FieldList.Field> certification() {
        List<FieldList.Field> fields = new ArrayList<>();
        fields.add(field("certification", words.title()));
        number().ifPresent(number -> fields.add(field("number", Phrase.of(number))));
        words.find("certifier").ifPresent(certifier -> fields.add(field("certifier", certifier)));
        return fields;
    }

    /** A document with its foot. */
    Document document(NodeId root, Phrase title, Optional<LocalDate> date, Orientation orientation, List<Node> nodes) {
        List<Node> all = new ArrayList<>(nodes);
        all.addAll(Foot.of(words, root));
        Meta meta = new Meta(
                title.plain() + messages.say("join.dash") + words.title().plain(),
                words.find("certifier").map(Phrase::plain),
                date,
                orientation);
        return new Document(root, title, messages.language(), meta, all);
    }
}
