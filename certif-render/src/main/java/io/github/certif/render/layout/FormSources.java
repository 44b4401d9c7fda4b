package io.github.certif.render.layout;

import io.github.certif.model.dossier.Candidate;
import io.github.certif.model.dossier.DossierRecord;
import io.github.certif.model.referential.FormSource;
import io.github.certif.model.session.Session;
import io.github.certif.render.document.Phrase;
import io.github.certif.render.message.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Answers that stand elsewhere than in the record of a form. */
final class FormSources {

    private FormSources() {}

    /** The answer; empty when it is not known. */
    static Optional<Phrase> find(FormSource source, FormRecord filled) {
        Words words = filled.words();
        return switch (source) {
            case FAMILY_NAME -> ofCandidate(filled, Candidate::getFamilyName);
            case GIVEN_NAME -> ofCandidate(filled, Candidate::getGivenName);
            case NAME -> ofCandidate(filled, person -> person.getFamilyName() + " " + person.getGivenName());
            case CERTIFICATION -> certification(words);
            case REGISTRY_NUMBER ->
                words.referential().getCertification().map(Particulars::number).map(Phrase::of);
            case CERTIFIER -> words.find("certifier");
            case CENTRE -> filled.session().flatMap(Session::getCentre).map(Phrase::of);
            case PLACE -> filled.session().flatMap(Session::getPlace).map(Phrase::of);
            case SESSION_START -> day(words, filled.session().map(Session::getStartsOn));
            case SESSION_END -> day(words, filled.session().map(Session::getEndsOn));
            case MANAGER ->
                filled.session()
                        .flatMap(Session::getManager)
                        .map(manager -> Phrase.of(manager.getFamilyName() + " " + manager.getGivenName()));
            case RECORDED_ON -> day(words, filled.record().map(DossierRecord::getOn));
            case STARTS_ON -> day(words, filled.record().flatMap(DossierRecord::getStartsOn));
            case ENDS_ON -> day(words, filled.record().flatMap(DossierRecord::getEndsOn));
            case ABOUT -> about(filled);
        };
    }

    private static Optional<Phrase> ofCandidate(FormRecord filled, Function<Candidate, String> name) {
        return filled.candidate().map(name).map(Phrase::of);
    }

    /** Left open where the text leaves its certifications to the centre. */
    private static Optional<Phrase> certification(Words words) {
        return words.referential().unitsParameter().isPresent() ? Optional.empty() : Optional.of(words.title());
    }

    private static Optional<Phrase> day(Words words, Optional<LocalDate> day) {
        return day.map(words.messages()::date).map(Phrase::of);
    }

    private static Optional<Phrase> about(FormRecord filled) {
        List<Phrase> units = filled.record().stream()
                .flatMap(record -> record.getAbout().stream())
                .map(filled.words()::unit)
                .toList();
        return units.isEmpty() ? Optional.empty() : Optional.of(Phrase.join(units, ", "));
    }
}
