package io.github.certif.render.layout;

import io.github.certif.model.dossier.Candidate;
import io.github.certif.model.dossier.Dossier;
import io.github.certif.model.session.Session;
import io.github.certif.render.document.FieldList;
import io.github.certif.render.document.Meta;
import io.github.certif.render.document.NodeId;
import io.github.certif.render.document.Orientation;
import io.github.certif.render.document.Phrase;
import io.github.certif.render.message.Words;
import java.util.List;
import java.util.Optional;

/** What stands at the head of a grid: which certification and session, whose grid it is. */
record GridHead(Words words, NodeId root) {

    FieldList about(GridRecord filled) {
        Optional<Candidate> candidate = filled.dossier().map(Dossier::getCandidate);
        return new FieldList(
                root.child("about"),
                List.of(
                        field("certification", "CERTIFICATION", certification()),
                        field("session-date", "SESSION_DATE", filled.session().map(new Particulars(words)::days)),
                        field(
                                "family-name",
                                "FAMILY_NAME",
                                candidate.map(Candidate::getFamilyName).map(Phrase::of)),
                        field(
                                "given-name",
                                "GIVEN_NAME",
                                candidate.map(Candidate::getGivenName).map(Phrase::of))));
    }

    /** Left open on the form of a text that leaves its certifications to the centre. */
    private Optional<Phrase> certification() {
        return words.referential().unitsParameter().isPresent()
                ? Optional.empty()
                : Optional.of(words.find("grid.certification").orElseGet(words::title));
    }

    private FieldList.Field field(String name, String key, Optional<Phrase> value) {
        return new FieldList.Field(name, words.orOwn("grid." + key, "grid." + key), value.orElseGet(Phrase::empty));
    }

    Meta meta(Phrase title, GridRecord filled) {
        return new Meta(
                title.plain()
                        + words.messages().say("join.dash")
                        + words.title().plain(),
                words.find("certifier").map(Phrase::plain),
                filled.session().map(Session::getEndsOn),
                Orientation.LANDSCAPE);
    }
}
