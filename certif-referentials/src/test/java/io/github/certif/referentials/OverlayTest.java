package io.github.certif.referentials;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.certif.model.code.Language;
import io.github.certif.model.code.ReferentialId;
import io.github.certif.model.decision.Finding;
import io.github.certif.model.decision.Location;
import io.github.certif.model.json.JsonSource;
import io.github.certif.model.referential.Referential;
import io.github.certif.model.referential.Wording;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OverlayTest {

    private static final String OVERLAY = """
            {
              "format": "certif-wording/1",
              "language": "fr",
              "referential": "garden-designer",
              "official": "Certificateur A",
              "texts": {
                "bloc.B1.title": {"value": "Le dessin", "origin": "PRINTED"},
                "competency.C.2.statement": {"value": "Trace un plan.", "origin": "PRINTED"},
                "bloc.B9.title": {"value": "Le neuvième", "origin": "PRINTED"}
              }
            }
            """;

    private final Referentials plain = Referentials.ofFolder(Packs.good());

    @TempDir
    Path folder;

    @Test
    void officialTextsReplaceAndAddKeyByKeyAndTheirSourceIsNamed() {
        Wording wording = french(plain.withWording(JsonSource.of("overlay.json", OVERLAY)));

        assertThat(wording.text("bloc.B1.title")).contains("Le dessin");
        assertThat(wording.text("competency.C.2.statement")).contains("Trace un plan.");
        assertThat(wording.text("bloc.B2.title")).contains("Planter un jardin");
        assertThat(wording.getOfficial()).contains("Certificateur A");
        assertThat(french(plain).text("bloc.B1.title")).contains("Dessiner un jardin");
        assertThat(french(plain).getOfficial()).isEmpty();
    }

    @Test
    void aTextForSomethingThatThePackDoesNotHaveIsLeftOutAndFound() {
        Referentials laidOver = plain.withWording(JsonSource.of("overlay.json", OVERLAY));

        assertThat(french(laidOver).text("bloc.B9.title")).isEmpty();
        Finding finding = laidOver.findings().get(0);
        assertThat(finding.getCode()).isEqualTo("OVERLAY_KEY_UNKNOWN");
        assertThat(finding.getLocation()).contains(new Location("overlay.json", 9, 22));
        assertThat(finding.getArguments()).containsEntry("key", "bloc.B9.title").containsEntry("pack", Packs.GOOD);
    }

    @Test
    void theRestOfThePackStaysAsItIs() {
        Pack before = plain.packs().get(0);
        Pack after = plain.withWording(JsonSource.of("overlay.json", OVERLAY))
                .packs()
                .get(0);

        assertThat(after.getCases()).isEqualTo(before.getCases());
        assertThat(after.getReferential().getRegulation())
                .isEqualTo(before.getReferential().getRegulation());
        assertThat(languages(after.getReferential())).isEqualTo(languages(before.getReferential()));
    }

    @Test
    void anotherLanguageIsAdded() {
        String spanish = OVERLAY.replace("\"fr\"", "\"es\"");
        Referential referential =
                plain.withWording(JsonSource.of("es.json", spanish)).get(ReferentialId.of(Packs.GOOD));

        assertThat(languages(referential)).containsExactly("fr", "en", "es");
        assertThat(referential.wording(Language.of("es")).orElseThrow().getTexts())
                .hasSize(2);
    }

    @Test
    void overlaysInSeveralLanguagesLieSideBySide() {
        String english = OVERLAY.replace("\"fr\"", "\"en\"").replace("Le dessin", "Drawing");

        Referential referential = plain.withWording(JsonSource.of("fr.json", OVERLAY))
                .withWording(JsonSource.of("en.json", english))
                .get(ReferentialId.of(Packs.GOOD));

        assertThat(languages(referential)).containsExactly("fr", "en");
        assertThat(referential.wording(Language.FR).orElseThrow().text("bloc.B1.title"))
                .contains("Le dessin");
        Wording laidOver = referential.wording(Language.EN).orElseThrow();
        assertThat(laidOver.text("bloc.B1.title")).contains("Drawing");
        assertThat(laidOver.text("level.ACQUIS")).contains("acquired");
    }

    @Test
    void anOverlayThatCostsTooMuchIsRefused() throws IOException {
        Path file = folder.resolve("overlay.json");
        Packs.write(file, "[".repeat(100_000));
        assertThat(codes(plain.withWording(file))).containsExactly("PACK_FILE_TOO_DEEP");

        Files.write(file, new byte[] {'{', (byte) 0xFF});
        assertThat(codes(plain.withWording(file))).containsExactly("PACK_FILE_NOT_UTF8");

        try (var out = Files.newOutputStream(file)) {
            for (int i = 0; i < 100; i++) {
                out.write(new byte[1024 * 1024]);
            }
        }
        assertThat(codes(plain.withWording(file))).containsExactly("PACK_FILE_TOO_LARGE");
        assertThat(codes(plain.withWording(folder))).containsExactly("PACK_FILE_UNREADABLE");
    }

    private static List<String> codes(Referentials referentials) {
        return referentials.findings().stream().map(Finding::getCode).toList();
    }

    @Test
    void anOverlayIsReadFromAFile() {
        Path file = folder.resolve("overlay.json");
        Packs.write(file, OVERLAY);

        assertThat(french(plain.withWording(file)).getOfficial()).contains("Certificateur A");
    }

    @Test
    void whatCannotBeLaidOverChangesNothingAndIsFound() {
        assertThat(refused(OVERLAY.replace("  \"official\": \"Certificateur A\",\n", "")))
                .isEqualTo("OVERLAY_INCOMPLETE overlay.json:1:1");
        assertThat(refused(OVERLAY.replace("garden-designer", "garden-keeper")))
                .isEqualTo("OVERLAY_PACK_UNKNOWN overlay.json:4:18");
        assertThat(refused(OVERLAY.replace("\"texts\"", "\"text\"")))
                .startsWith("JSON_UNKNOWN_PROPERTY overlay.json:6:");
        assertThat(refused(OVERLAY.replace("certif-wording/1", "certif-wording/2")))
                .startsWith("JSON_VALUE overlay.json");
        assertThat(plain.withWording(folder.resolve("nowhere.json")).findings())
                .extracting(Finding::getCode)
                .containsExactly("PACK_FILE_UNREADABLE");
    }

    private String refused(String overlay) {
        Referentials laidOver = plain.withWording(JsonSource.of("overlay.json", overlay));
        assertThat(french(laidOver)).isEqualTo(french(plain));
        assertThat(laidOver.findings()).hasSize(1);
        return BrokenPackTest.shown(laidOver.findings().get(0), folder);
    }

    private static Wording french(Referentials referentials) {
        return referentials
                .get(ReferentialId.of(Packs.GOOD))
                .wording(Language.FR)
                .orElseThrow();
    }

    private static List<String> languages(Referential referential) {
        return referential.getWordings().stream()
                .map(wording -> wording.getLanguage().code())
                .toList();
    }
}
