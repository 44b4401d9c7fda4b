package io.github.certif.render.message;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.certif.model.code.Language;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TypographyTest {

    @Example
    void frenchSpacesDoNotBreakBeforeHighPunctuation() {
        assertThat(french("Oui ; « non » : quoi ? 5 %"))
                .isEqualTo("Oui\u202F; «\u00A0non\u00A0»\u00A0: quoi\u202F? 5\u202F%");
    }

    @Example
    void aFrenchApostropheIsCurlyBetweenLettersAndBeforeAQuotation() {
        assertThat(french("l'épreuve d'« essai »")).isEqualTo("l’épreuve d’«\u00A0essai\u00A0»");
    }

    @Example
    void straightQuotationMarksBecomeThoseOfTheLanguage() {
        assertThat(french("dit \"oui\" ; l'autre")).isEqualTo("dit «\u00A0oui\u00A0»\u202F; l’autre");
        assertThat(english("says \"yes\" (\"no\") of the jury's 'own' wish"))
                .isEqualTo("says “yes” (“no”) of the jury’s ‘own’ wish");
    }

    @Example
    void englishHasNoFrenchSpaces() {
        assertThat(english("a : b ?")).isEqualTo("a : b ?");
    }

    @Example
    void anotherLanguageIsLeftAsItIs() {
        assertThat(Typography.apply(Language.of("de"), "'s ist \"so\" !")).isEqualTo("'s ist \"so\" !");
    }

    @Property
    void whatIsWellSetStaysAsItIs(@ForAll("languages") Language language, @ForAll("texts") String text) {
        String set = Typography.apply(language, text);

        assertThat(Typography.apply(language, set)).isEqualTo(set);
    }

    @Property
    void noWordIsChanged(@ForAll("languages") Language language, @ForAll("texts") String text) {
        assertThat(letters(Typography.apply(language, text))).isEqualTo(letters(text));
    }

    @Provide
    Arbitrary<Language> languages() {
        return Arbitraries.of(Language.FR, Language.EN);
    }

    /** Texts full of what typography is about. */
    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withChars("aé1'\"«»“”‘’ \u00A0\u202F:;?!%(){}$\\-–\n")
                .ofMaxLength(30);
    }

    private static String french(String text) {
        return Typography.apply(Language.FR, text);
    }

    private static String english(String text) {
        return Typography.apply(Language.EN, text);
    }

    private static String letters(String text) {
        return text.replaceAll("[^\\p{L}0-9]", "");
    }
}
