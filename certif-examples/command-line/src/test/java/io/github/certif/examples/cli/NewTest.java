package io.github.certif.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class NewTest {

    private static final String HEADER = "bloc;intitulé du bloc;compétence;libellé;critère;texte\r\n";
    private static final String GOOD = HEADER
            + "BC01;Préparer;C1;Lire un plan;C1.1;Le plan est lu\r\n"
            + "BC01;;C1;;C1.2;\"Les cotes ; toutes, dites \"\"justes\"\"\"\r\n"
            + ";;;;;\r\n"
            + "BC01;Préparer;C2;Choisir le bois;;\r\n"
            + "BC02;Réaliser;C.3;Assembler à l'œil;C3.1;L'assemblage tient\n"
            + ";;C.3;;P1;Les gestes sont sûrs\n"
            + ";;C1;;P1;Les gestes sont sûrs\n";

    private final ObjectMapper json = new ObjectMapper();

    @TempDir
    private Path folder;

    private Path pack() {
        return folder.resolve("atelier");
    }

    private Console newPack(String... more) {
        return Console.run(Stream.concat(Stream.of("new", "atelier", "--out", pack().toString()), Stream.of(more))
                .toArray(String[]::new));
    }

    private Path table(String text, Charset charset) throws IOException {
        return Files.write(folder.resolve("criteres.csv"), text.getBytes(charset));
    }

    private Console withTable(String text) throws IOException {
        return newPack("--criteria", table(text, StandardCharsets.UTF_8).toString());
    }

    // ---- the scaffold

    @Test
    void aNewPackPassesTheCheckWithoutAnyRemark() {
        Console made = newPack();
        Console checked = Console.run("check", pack().toString());

        assertThat(made.code()).isZero();
        assertThat(made.err()).isEmpty();
        assertThat(checked.out()).contains("0 bloquant(s), 0 avertissement(s), 0 information(s)");
        assertThat(checked.code()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"admis", "partiel"})
    void itsCasesCanBeTried(String id) {
        newPack();

        Console console = Console.run("try", pack().toString(), id);

        assertThat(console.out()).contains("Le cas " + id + " donne la réponse attendue.");
        assertThat(console.err()).isEmpty();
        assertThat(console.code()).isZero();
    }

    @Test
    void itsBlankFormsCanBePrinted() {
        newPack();
        Path forms = folder.resolve("formulaires");

        Console console =
                Console.run("documents", "--blank", pack().toString(), "--out", forms.toString(), "--formats", "md");

        assertThat(console.err()).isEmpty();
        assertThat(forms.resolve("blank/minutes.md")).exists();
        assertThat(forms.resolve("blank/evaluation-grid.md")).content().contains("Nom court de la compétence C1");
    }

    @Test
    void everyFilePointsAtASchemaThatIsThere() throws IOException {
        newPack();

        try (Stream<Path> files = Files.walk(pack())) {
            List<Path> written = files.filter(file -> file.toString().endsWith(".json"))
                    .filter(file -> !file.toString().endsWith(".schema.json"))
                    .toList();
            assertThat(written).hasSize(6);
            for (Path file : written) {
                JsonNode content = json.readTree(file.toFile());
                assertThat(file.resolveSibling(content.get("$schema").asText())).exists();
                assertThat(content.get("$comment").asText()).isNotBlank();
            }
        }
    }

    @Test
    void everySchemaThatACopiedOneNamesIsCopiedToo() throws IOException {
        newPack();

        try (Stream<Path> schemas = Files.list(pack().resolve("schema"))) {
            for (Path schema : schemas.toList()) {
                for (JsonNode ref : json.readTree(schema.toFile()).findValues("$ref")) {
                    String file = ref.asText().split("#", 2)[0];
                    assertThat(schema.resolveSibling(
                                    file.isEmpty() ? schema.getFileName().toString() : file))
                            .exists();
                }
            }
        }
    }

    @Test
    void whatIsThereAlreadyIsLeftAlone() throws IOException {
        Files.createDirectory(pack());
        Files.writeString(pack().resolve("pack.json"), "mine");

        Console console = newPack();

        assertThat(console.code()).isEqualTo(2);
        assertThat(console.err()).contains("existe déjà");
        assertThat(pack().resolve("pack.json")).hasContent("mine");
    }

    @Test
    void whatCannotBeWrittenLeavesNothingBehind() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");

        Console console =
                Console.run("new", "atelier", "--out", file.resolve("atelier").toString());

        assertThat(console.code()).isEqualTo(2);
        assertThat(console.err()).contains("écriture impossible");
        assertThat(folder).isDirectoryNotContaining("glob:**atelier*");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../ailleurs", "Titre", "a b", "été", ".cache", "a/b", ""})
    void anIdThatCannotNameAFolderEverywhereIsRefused(String id) {
        Console console = Console.run("new", id, "--out", pack().toString());

        assertThat(console.code()).isEqualTo(2);
        assertThat(pack()).doesNotExist();
    }

    // ---- the table of criteria

    static Stream<byte[]> savedTables() throws IOException {
        ByteArrayOutputStream marked = new ByteArrayOutputStream();
        marked.write(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF});
        marked.write(GOOD.getBytes(StandardCharsets.UTF_8));
        return Stream.of(
                GOOD.getBytes(StandardCharsets.UTF_8),
                marked.toByteArray(),
                GOOD.getBytes(Charset.forName("windows-1252")),
                ("sep=;\r\n" + GOOD).getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @MethodSource("savedTables")
    void everyRowOfATableStandsInThePack(byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve("criteres.csv"), bytes);

        Console console = newPack("--criteria", file.toString());
        Console checked = Console.run("check", pack().toString());

        assertThat(console.err()).isEmpty();
        assertThat(checked.out()).contains("0 bloquant(s), 0 avertissement(s), 0 information(s)");
        JsonNode referential = json.readTree(pack().resolve("referential.json").toFile());
        assertThat(referential.get("blocs")).hasSize(2);
        assertThat(referential.get("competencies").findValuesAsText("code")).containsExactly("C1", "C2", "C.3");
        assertThat(referential.get("criteria").findValuesAsText("code")).containsExactly("C1.1", "C1.2", "C3.1", "P1");
        assertThat(referential.at("/criteria/3/competencies")).hasToString("[\"C.3\",\"C1\"]");
        JsonNode texts =
                json.readTree(pack().resolve("wording/fr.json").toFile()).get("texts");
        assertThat(texts.at("/criterion.C1.2/value").asText()).isEqualTo("Les cotes ; toutes, dites \"justes\"");
        assertThat(texts.at("/competency.C.3.label/value").asText()).isEqualTo("Assembler à l'œil");
        assertThat(texts.at("/bloc.BC02.title/value").asText()).isEqualTo("Réaliser");
    }

    @Test
    void headersMayDifferInCaseAccentsAndOrder() throws IOException {
        Console console = withTable("COMPETENCE;Libelle;Bloc;INTITULÉ DU BLOC;remarque;Critere;Texte\n"
                + "C1;Lire;B1;Préparer;à revoir;;\n");

        assertThat(console.code()).isZero();
        assertThat(console.err()).contains("ligne 1, colonne 5", "CSV_HEADER_UNKNOWN", "remarque");
        assertThat(pack()).exists();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            B1;Un;C1;Lire;C1.1;a#B1;;C1;;C1.1;a          | CSV_CRITERION_TWICE             | 3 | 5
            B1;Un;C1;Lire;C1.1;a#B1;;C2;Dire;C1.1;b      | CSV_CRITERION_DIFFERS           | 3 | 6
            B1;Un;C1;Lire;C1.1;a#B1;;;;C1.2;b            | CSV_CRITERION_WITHOUT_COMPETENCY| 3 | 3
            B1;Un;C1;Lire;;#B2;Deux;C1;;;                | CSV_COMPETENCY_ELSEWHERE        | 3 | 1
            B1;Un;C1;Lire;;#B1;;C1;;;                    | CSV_COMPETENCY_TWICE            | 3 | 3
            B1;Un;C1;Lire;C1.1;a#B1;Autre;C1;;C1.2;b     | CSV_TEXT_DIFFERS                | 3 | 2
            B1;Un;C1;Lire;C1.1;a#B1;;C1;Dire;C1.2;b      | CSV_TEXT_DIFFERS                | 3 | 4
            ;;C1;Lire;;                                  | CSV_CELL_EMPTY                  | 2 | 1
            B1;;C1;Lire;;                                | CSV_CELL_EMPTY                  | 2 | 2
            B1;Un;;Lire;;                                | CSV_CELL_EMPTY                  | 2 | 3
            B1;Un;C1;;;                                  | CSV_CELL_EMPTY                  | 2 | 4
            B1;Un;C1;Lire;;a                             | CSV_CELL_EMPTY                  | 2 | 5
            B1;Un;C1;Lire;C1.1;                          | CSV_CELL_EMPTY                  | 2 | 6
            B1;Un;C1;Lire;;#B2;Deux;;;;                  | CSV_BLOC_EMPTY                  | 3 | 3
            B1;Un;"C1#C2";Lire;;                         | CSV_CODE_INVALID                | 2 | 3
            B1;Un;C1;"Lire" dit;;                        | CSV_SYNTAX                      | 2 | 1
            """)
    void aProblemIsSaidAtItsRowAndColumnAndNothingIsWritten(String rows, String code, int row, int column)
            throws IOException {
        Console console = withTable(HEADER + rows.replace("#", "\n"));

        assertThat(console.code()).isEqualTo(1);
        assertThat(console.err()).contains(code + " - ", "ligne " + row + ", colonne " + column, "Rien n'est écrit.");
        assertThat(console.err()).doesNotContain(code + " - " + code);
        assertThat(folder).isDirectoryNotContaining("glob:**atelier*");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            bloc;intitulé du bloc;compétence;libellé;critère;texte        | CSV_EMPTY
            bloc,intitulé du bloc,compétence,libellé,critère,texte        | CSV_SEPARATOR
            bloc;intitulé du bloc;compétence;libelé;critère;texte#B;U;C;L | CSV_HEADER_MISSING
            bloc;bloc;intitulé du bloc;compétence;libellé;critère;texte   | CSV_HEADER_TWICE
            """)
    void aTableWithoutItsColumnsIsRefused(String text, String code) throws IOException {
        Console console = withTable(text.replace("#", "\n"));

        assertThat(console.code()).isEqualTo(1);
        assertThat(console.err()).contains(code).doesNotContain(code + " - " + code);
    }

    @Test
    void allProblemsAreSaidInOneRun() throws IOException {
        Console console = newPack(
                "--format",
                "json",
                "--criteria",
                table(HEADER + "B1;Un;C1;;C1.1;\nB1;;;;C2.1;x\nB1;;C1;;C1.1;\n", StandardCharsets.UTF_8)
                        .toString());

        assertThat(json.readTree(console.out()).get("findings")).hasSize(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16"})
    void anEncodingThatNobodyExpectsIsRefused(String charset) throws IOException {
        Console console =
                newPack("--criteria", table(GOOD, Charset.forName(charset)).toString());

        assertThat(console.code()).isEqualTo(1);
        assertThat(console.err()).contains("CSV_ENCODING");
    }

    @Test
    void aTableThatIsNotThereIsSaidInOneLine() {
        Console console = newPack("--criteria", folder.resolve("rien.csv").toString());

        assertThat(console.code()).isEqualTo(2);
        assertThat(console.err()).contains("rien.csv", "n'existe pas");
    }
}
