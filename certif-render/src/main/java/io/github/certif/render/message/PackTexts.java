package io.github.certif.render.message;

import io.github.certif.model.code.Language;
import io.github.certif.model.referential.Referential;
import io.github.certif.model.referential.Wording;
import io.github.certif.render.document.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The texts of one pack for one language: where one is missing, that of another language stands in, and says which. */
final class PackTexts {

    private final Language language;
    private final Language own;
    private final List<Wording> wordings;

    PackTexts(Referential referential, Language language) {
        this.language = language;
        this.own = referential.getWordings().stream()
                .findFirst()
                .map(Wording::getLanguage)
                .orElse(language);
        this.wordings = inOrder(referential, language);
    }

    private static List<Wording> inOrder(Referential referential, Language language) {
        List<Wording> all = new ArrayList<>();
        referential.wording(language).ifPresent(all::add);
        referential.getWordings().stream()
                .filter(wording -> !wording.getLanguage().equals(language))
                .forEach(all::add);
        return List.copyOf(all);
    }

    /** Who provided the wording that comes first. */
    Optional<String> official() {
        return wordings.stream().findFirst().flatMap(Wording::getOfficial);
    }

    Optional<Phrase> find(String key) {
        for (Wording wording : wordings) {
            Optional<String> text = wording.text(key);
            if (text.isPresent()) {
                return text.map(typed -> set(typed, wording.getLanguage()));
            }
        }
        return Optional.empty();
    }

    /** A text of the pack's data, in the first language of the pack. */
    Phrase typed(String text) {
        return set(text, own);
    }

    /** The one place where what an author typed becomes what is shown. */
    private Phrase set(String typed, Language of) {
        String text = Typography.apply(of, typed);
        return of.equals(language) ? Phrase.of(text) : Phrase.of(text, of);
    }
}
