package io.github.certif.render.message;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.certif.model.code.Language;
import io.github.certif.model.regulation.Setting;
import io.github.certif.render.Fixtures;
import org.junit.jupiter.api.Test;

class SettingsTest {

    private static Settings in(Language language) {
        return new Settings(Words.of(Fixtures.referential("chantier"), language));
    }

    @Test
    void aLengthWithoutEndIsSaidInWords() {
        Setting kept = Setting.literal("UNLIMITED");

        assertThat(in(Language.FR).period(kept).plain()).isEqualTo("sans limite");
        assertThat(in(Language.EN).period(kept).plain()).isEqualTo("without limit");
    }

    @Test
    void copiesThatDependOnTheSessionAreSaidInWords() {
        Setting each = Setting.literal("PER_CANDIDATE");
        Setting eachOfBoth = Setting.literal("PER_CANDIDATE_AND_CERTIFICATION");

        assertThat(in(Language.FR).text(each).plain()).isEqualTo("un par candidat");
        assertThat(in(Language.FR).text(eachOfBoth).plain()).isEqualTo("un par candidat et par certification");
        assertThat(in(Language.EN).text(each).plain()).isEqualTo("one for each candidate");
        assertThat(in(Language.EN).text(eachOfBoth).plain()).isEqualTo("one for each candidate and certification");
    }

    @Test
    void aNumberAndALengthStayWhatTheyAre() {
        assertThat(in(Language.FR).text(Setting.literal("2")).plain()).isEqualTo("2");
        assertThat(in(Language.EN).period(Setting.literal("P5Y")).plain()).isEqualTo("5 years");
    }
}
