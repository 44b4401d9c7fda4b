package io.github.certif.render.layout;

import io.github.certif.model.code.Unit;
import io.github.certif.model.dossier.Candidate;
import io.github.certif.model.dossier.Dossier;
import io.github.certif.model.dossier.DossierRecord;
import io.github.certif.model.referential.FormTopic;
import io.github.certif.model.session.Session;
import io.github.certif.render.document.Phrase;
import io.github.certif.render.message.Messages;
import io.github.certif.render.message.Words;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What fills a form, or a part of one: a record, and where the record says nothing the candidate and the session.
 *
 * @param record the record; absent for a form or a part to be filled in by hand
 * @param all all records beside which it stands, for the parts that have records of their own
 */
record FormRecord(
        Words words,
        Optional<Session> session,
        Optional<Candidate> candidate,
        Optional<DossierRecord> record,
        List<DossierRecord> all) {

    static FormRecord blank(Words words) {
        return new FormRecord(words, Optional.empty(), Optional.empty(), Optional.empty(), List.of());
    }

    static FormRecord of(Words words, Session session, DossierRecord record) {
        return new FormRecord(words, Optional.of(session), Optional.empty(), Optional.of(record), session.getRecords());
    }

    static FormRecord of(Words words, Session session, Dossier dossier, DossierRecord record) {
        return new FormRecord(
                words,
                Optional.of(session),
                Optional.of(dossier.getCandidate()),
                Optional.of(record),
                dossier.getRecords());
    }

    /** The records of a kind, each of which fills a part. */
    List<FormRecord> of(String kind) {
        return all.stream()
                .filter(other -> other.getKind().equals(kind))
                .map(other -> new FormRecord(words, session, candidate, Optional.of(other), all))
                .toList();
    }

    /** The same candidate and session, nothing recorded. */
    FormRecord withoutRecord() {
        return new FormRecord(words, session, candidate, Optional.empty(), all);
    }

    /** What stands on the line of a topic; empty for a line to be filled in. */
    Phrase answer(FormTopic topic) {
        return answer(topic.name())
                .or(() -> topic.from().flatMap(source -> FormSources.find(source, this)))
                .orElseGet(Phrase::empty);
    }

    /** What the record holds under a name: words, a day, an amount, a list, or a document with that name. */
    Optional<Phrase> answer(String name) {
        return record.flatMap(held -> Stream.<Function<DossierRecord, Optional<String>>>of(
                        from -> Optional.ofNullable(from.getAttributes().get(name)),
                        from -> Optional.ofNullable(from.getDays().get(name)).map(messages()::date),
                        from -> Optional.ofNullable(from.getAmounts().get(name))
                                .map(amount -> amount.stripTrailingZeros().toPlainString()),
                        from -> Optional.ofNullable(from.getLists().get(name)).map(list -> String.join(", ", list)),
                        from -> from.getDocuments().contains(name)
                                ? Optional.of(messages().say("form.attached"))
                                : Optional.empty())
                .flatMap(where -> where.apply(held).stream())
                .filter(text -> !text.isBlank())
                .findFirst()
                .map(Phrase::of));
    }

    /** Whether a box is ticked, or an answer of its heading circled. */
    boolean has(FormTopic topic, Optional<FormTopic> heading) {
        String name = topic.name();
        return holds(name)
                || heading.map(FormTopic::name)
                        .filter(question -> name.equals(attribute(question)))
                        .isPresent();
    }

    /** Whether the record says yes to a name, or one of its lists has it. */
    boolean holds(String name) {
        return "true".equals(attribute(name))
                || record.stream()
                        .map(held -> held.getLists().values())
                        .flatMap(Collection::stream)
                        .anyMatch(list -> list.contains(name));
    }

    /** Whether the record is about a unit. */
    boolean isAbout(Unit unit) {
        return record.filter(held -> held.getAbout().contains(unit)).isPresent();
    }

    /** A word of the record; empty when it says none. */
    String attribute(String name) {
        return record.map(held -> held.getAttributes().getOrDefault(name, "")).orElse("");
    }

    private Messages messages() {
        return words.messages();
    }
}
