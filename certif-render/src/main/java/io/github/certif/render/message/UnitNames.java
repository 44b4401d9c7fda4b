package io.github.certif.render.message;

import io.github.certif.model.code.BlocCode;
import io.github.certif.model.code.Unit;
import io.github.certif.model.code.UnitKind;
import io.github.certif.render.document.Phrase;
import java.util.Optional;

/** Units by code and name. */
final class UnitNames {

    private final Words words;

    UnitNames(Words words) {
        this.words = words;
    }

    /** A unit that a text of the model names; empty where it names something else. */
    static Optional<Unit> parsed(String text) {
        try {
            return Optional.of(Unit.parse(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    String shortCode(BlocCode code) {
        String number = words.referential()
                .getCertification()
                .map(certification -> certification.getCode().value())
                .orElse("");
        String whole = code.value();
        return !number.isEmpty() && whole.startsWith(number) && whole.length() > number.length()
                ? whole.substring(number.length())
                : whole;
    }

    Phrase named(Unit unit) {
        Phrase code = Phrase.of(unit.code());
        return switch (unit.kind()) {
            case TITLE -> Phrase.of(words.messages().word(UnitKind.TITLE));
            case BLOC -> named(code, "bloc." + unit.code() + ".title");
            case COMPETENCY -> named(code, "competency." + unit.code() + ".label");
            case ASSESSMENT -> named(code, "assessment." + unit.code() + ".title");
            case CRITERION -> named(code, "criterion." + unit.code());
            case MODULE -> code;
        };
    }

    private Phrase named(Phrase code, String key) {
        return words.find(key)
                .filter(name -> !name.plain().equals(code.plain()))
                .map(name -> code.plus(" (").plus(name).plus(")"))
                .orElse(code);
    }
}
