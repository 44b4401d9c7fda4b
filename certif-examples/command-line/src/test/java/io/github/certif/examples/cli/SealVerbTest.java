package io.github.certif.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Minutes are sealed, verified and rectified on the command line; nothing is ever written over. */
class SealVerbTest {

    static final String SESSION = """
            {"format": "certif-session/1", "id": "S", "referential": "mon-titre",
             "startsOn": "2026-06-24", "endsOn": "2026-06-24", "centre": "Centre A", "place": "Salle 1",
             "jury": [{"id": "A", "familyName": "Juré", "givenName": "A", "quality": "Q", "company": "E"}],
             "manager": {"familyName": "Responsable", "givenName": "01"},
             "minutes": [{"session": "S", "referential": "mon-titre", "centre": "Centre A",
               "rows": [{"candidate": "01", "familyName": "Candidat", "givenName": "01", "decisions": ["ABSENT"]}],
               "jurors": [{"juror": "A", "familyName": "Juré", "givenName": "A",
                           "signature": {"by": "A", "on": "2026-06-24"}}],
               "manager": {"familyName": "Responsable", "givenName": "01",
                           "signature": {"by": "responsable", "on": "2026-06-24"}}}],
             "dossiers": [{"referential": "mon-titre", "candidate": {"id": "01", "familyName": "Candidat", "givenName": "01"}}]}
            """;

    @TempDir
    private Path folder;

    private Path session = Path.of("");
    private Path sealed = Path.of("");

    @BeforeEach
    void begin() throws IOException {
        Console.run("new", "mon-titre", "--out", folder.resolve("pack").toString());
        session = Files.writeString(folder.resolve("session.json"), SESSION);
        sealed = folder.resolve("pv.json");
    }

    private Console seal(Path from, Path to, String... more) {
        String[] arguments = new String[6 + more.length];
        arguments[0] = "seal";
        arguments[1] = from.toString();
        arguments[2] = "--packs";
        arguments[3] = folder.resolve("pack").toString();
        arguments[4] = "--out";
        arguments[5] = to.toString();
        System.arraycopy(more, 0, arguments, 6, more.length);
        return Console.run(arguments);
    }

    @Test
    void whatIsSealedIsWhole() {
        Console console = seal(session, sealed);

        assertThat(console.err()).contains("est scellé au 2026-06-24");
        assertThat(console.code()).isZero();
        assertThat(Console.run("verify", sealed.toString()).out()).contains("tel qu'il a été scellé");
        assertThat(Console.run("verify", sealed.toString()).code()).isZero();
    }

    @Test
    void whatWasAlteredIsSaidAndACopySaysWhere() throws IOException {
        seal(session, sealed);
        Path altered = folder.resolve("altered.json");
        Files.writeString(altered, Files.readString(sealed).replace("Centre A", "Centre B"));

        Console alone = Console.run("verify", altered.toString());
        Console compared = Console.run("verify", altered.toString(), "--earlier", sealed.toString());

        assertThat(alone.code()).isEqualTo(1);
        assertThat(alone.out()).contains("SEAL_BROKEN");
        assertThat(compared.out()).contains("/minutes/centre", "SEAL_ALTERED");
    }

    @Test
    void aSealIsNeverWrittenOver() throws IOException {
        seal(session, sealed);
        String before = Files.readString(sealed);

        Console again = seal(session, sealed);

        assertThat(again.code()).isEqualTo(2);
        assertThat(Files.readString(sealed)).isEqualTo(before);
    }

    @Test
    void minutesThatLackAFieldAreNotSealedAndNothingIsWritten() throws IOException {
        Files.writeString(session, SESSION.replace("\"decisions\": [\"ABSENT\"]", "\"decisions\": []"));

        Console console = seal(session, sealed);

        assertThat(console.code()).isEqualTo(1);
        assertThat(console.err()).contains("FIELD_MISSING", "Rien n'est scellé.");
        assertThat(sealed).doesNotExist();
    }

    @Test
    void aRectificationKeepsWhatItReplaces() throws IOException {
        seal(session, sealed);
        Files.writeString(session, SESSION.replace("Centre A", "Centre B"));
        Path rectified = folder.resolve("pv-2.json");

        Console console = seal(
                session,
                rectified,
                "--rectifies",
                sealed.toString(),
                "--reason",
                "Nom du centre.",
                "--author",
                "Responsable");

        assertThat(console.code()).isZero();
        assertThat(Console.run("verify", rectified.toString(), "--earlier", sealed.toString())
                        .code())
                .isZero();
        assertThat(Files.readString(rectified)).contains("Centre A", "Centre B", "Nom du centre.");
    }

    @Test
    void aRectificationNeedsAReason() {
        seal(session, sealed);

        assertThat(seal(session, folder.resolve("pv-2.json"), "--rectifies", sealed.toString())
                        .code())
                .isEqualTo(2);
    }

    @Test
    void documentsShowTheSealedMinutesWithTheirSeal() throws IOException {
        seal(session, sealed);
        Path out = folder.resolve("out");

        Console console = documents(session, out);

        assertThat(console.code()).isZero();
        assertThat(Files.readString(out.resolve("session/minutes.md"))).contains("SHA-256");
    }

    @Test
    void sealedMinutesOfAnotherSessionAreRefused() throws IOException {
        seal(session, sealed);
        Path other = Files.writeString(folder.resolve("other.json"), SESSION.replace("\"id\": \"S", "\"id\": \"OTHER"));

        Console console = documents(other, folder.resolve("out"));

        assertThat(console.code()).isEqualTo(2);
        assertThat(console.err()).contains("pv.json");
    }

    private Console documents(Path from, Path out) {
        return Console.run(
                "documents",
                from.toString(),
                "--packs",
                folder.resolve("pack").toString(),
                "--sealed",
                sealed.toString(),
                "--formats",
                "md",
                "--out",
                out.toString());
    }
}
