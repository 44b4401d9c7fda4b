package io.github.certif.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VerbsTest {

    private final ObjectMapper json = new ObjectMapper();

    @TempDir
    private Path folder;

    // ---- packs and show

    @ParameterizedTest
    @CsvSource({
        "data-ia, 0, 0, 0, 20, 0, 3",
        "rncp37827, 3, 0, 0, 21, 141, 5",
        "rncp34757, 4, 0, 0, 18, 0, 3",
        "chef-projet-ia, 6, 17, 60, 31, 64, 17",
        "expert-ingenierie-logiciel, 4, 15, 75, 18, 114, 18",
    })
    void packsCountsWhatEachReferentialHolds(
            String id, int blocs, int activities, int tasks, int competencies, int criteria, int assessments)
            throws IOException {
        Console console = Console.run("packs", "--format", "json");

        JsonNode row = row(json.readTree(console.out()), id);
        assertThat(console.code()).isZero();
        assertThat(List.of("blocs", "activities", "tasks", "competencies", "criteria", "assessments"))
                .extracting(key -> row.get(key).asInt())
                .containsExactly(blocs, activities, tasks, competencies, criteria, assessments);
        assertThat(row.get("title").asText()).isNotBlank();
        assertThat(row.get("edition").asText()).isNotBlank();
    }

    private static JsonNode row(JsonNode rows, String id) {
        for (JsonNode row : rows.get("packs")) {
            if (row.get("id").asText().equals(id)) {
                return row;
            }
        }
        throw new AssertionError("no row " + id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"data-ia", "rncp34757", "rncp37827", "chef-projet-ia", "expert-ingenierie-logiciel"})
    void showListsThePoliciesAndTheClauses(String id) {
        Console console = Console.run("show", id);

        assertThat(console.code()).isZero();
        assertThat(console.out()).contains("POLITIQUES", "* ", "STATED", "POLICY");
    }

    @Test
    void aPackReplacesAnInstalledOneOnlyWhereThatIsSaid() throws IOException {
        Path copy = folder.resolve("rncp34757");
        copyPack("rncp34757", copy);
        Path manifest = copy.resolve("pack.json");
        String text = Files.readString(manifest).replaceFirst("\"edition\": \"[^\"]*\"", "\"edition\": \"copie\"");
        Files.writeString(manifest, text);

        Console both = Console.run("packs", "--format", "json", "--packs", copy.toString());
        Console replaced =
                Console.run("packs", "--format", "json", "--packs", copy.toString(), "--override", "rncp34757");

        assertThat(both.err()).contains("PACK_TWICE");
        assertThat(row(json.readTree(replaced.out()), "rncp34757")
                        .get("edition")
                        .asText())
                .isEqualTo("copie");
    }

    @Test
    void checkSaysThatAPackIsReplacedByNobody() throws IOException {
        Path copy = folder.resolve("rncp34757");
        copyPack("rncp34757", copy);
        Path manifest = copy.resolve("pack.json");
        String text = Files.readString(manifest).replaceFirst("\"id\":", "\"replacedBy\": \"nowhere\", \"id\":");
        Files.writeString(manifest, text);

        assertThat(Console.run("check", copy.toString()).out()).contains("PACK_REPLACED_BY_UNKNOWN", "nowhere");
    }

    private static void copyPack(String id, Path to) throws IOException {
        Path from = Path.of("../../certif-referentials/src/main/resources/META-INF/certif/packs", id);
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }

    @Test
    void showListsTheCompetenciesOfATextWithoutBlocs() {
        assertThat(Console.run("show", "data-ia").out())
                .contains("COMPÉTENCES", "  C20  ")
                .doesNotContain("BLOCS");
    }

    @Test
    void showOfSomethingUnknownSaysWhatThereIs() {
        Console console = Console.run("show", "nothing", "--lang", "en");

        assertThat(console.code()).isEqualTo(2);
        assertThat(console.err()).contains("unknown referential: nothing", "rncp34757");
    }

    // ---- decide

    @Test
    void aSessionIsDecidedCandidateByCandidate() throws IOException {
        Console console = Console.run("decide", sample("session-rncp34757.json").toString(), "--format", "json");

        JsonNode all = json.readTree(console.out());
        assertThat(all.get("format").asText()).isEqualTo("certif-decisions/1");
        assertThat(all.get("decisions")).hasSize(10);
        assertThat(console.code()).isZero();
    }

    @Test
    void aTextThatNamesNoCertificationAwardsNoneUntilTheCentreSaysWhich() throws IOException {
        Path session = write("session.json", severalCertifications(""));

        Console console = Console.run("decide", session.toString(), "--format", "json");

        assertThat(console.code()).isEqualTo(1);
        assertThat(json.readTree(console.out()).path("decisions")).isEmpty();
        assertThat(console.err()).contains("CERTIFICATIONS_NOT_SUPPLIED");
    }

    @Test
    void eachCertificationOfASessionHasItsOwnDecisionsAndMinutes() throws IOException {
        Path session = write("session.json", severalCertifications("""
                        "certifications": [
                          {"code": "X1", "title": "Certification 1", "competencies": ["C1", "C2"], "partial": "FORBIDDEN"},
                          {"code": "X2", "title": "Certification 2", "competencies": ["C2", "C16"], "partial": "FORBIDDEN"}
                        ],
                        """));
        Path out = folder.resolve("out");

        Console decided = Console.run("decide", session.toString(), "--format", "json");
        Console.run("documents", session.toString(), "--out", out.toString(), "--formats", "md");

        JsonNode decisions = json.readTree(decided.out()).get("decisions");
        assertThat(decisions.findValuesAsText("certification")).containsExactly("X1", "X2");
        assertThat(decisions.findValuesAsText("outcome")).containsExactly("ADMITTED", "NOT_ADMITTED");
        assertThat(Files.readString(out.resolve("X1/session/minutes.md"))).contains("Certification 1");
        assertThat(Files.readString(out.resolve("X2/session/minutes.md"))).contains("Certification 2");
    }

    /** Sample data: one candidate, everything acquired but C16. */
    private static String severalCertifications(String certifications) {
        return """
                {"format": "certif-session/1", "id": "s", "referential": "data-ia", %s
                 "startsOn": "2026-06-11", "endsOn": "2026-06-11", "centre": "Centre A", "place": "Salle 1",
                 "jury": [{"id": "j1", "familyName": "A", "givenName": "Juré", "quality": "q", "company": "e"}],
                 "dossiers": [{"format": "certif-dossier/1", "referential": "data-ia", "route": "FORMATION",
                   "candidate": {"id": "01", "familyName": "Candidat", "givenName": "01"},
                   "sittings": [{"id": "s", "examOn": "2026-06-11", "reasons": "-", "recommendations": "-",
                     "levels": {"C1": "ACQUIS", "C2": "ACQUIS", "C16": "NON_ACQUIS"}}],
                   "closings": [{"on": "2026-06-11"}]}]}
                """.formatted(certifications);
    }

    @Test
    void aDossierIsDecidedAndExplained() throws IOException {
        Path dossier = write("dossier.json", dossiers().get(7).toPrettyString());

        Console console = Console.run("decide", dossier.toString());

        assertThat(console.code()).isZero();
        assertThat(console.out()).contains("Pourquoi", "C17");
    }

    @Test
    void aPolicyChosenOnTheCommandLineIsShownWhereItMattered() throws IOException {
        Path dossier = write("dossier.json", dossiers().get(2).toString());

        Console allowed = Console.run("decide", dossier.toString());
        Console refused = Console.run("decide", dossier.toString(), "--policy", "zero-bloc-retake=NOT_ALLOWED");

        assertThat(allowed.out()).contains("zero-bloc-retake = ALLOWED");
        assertThat(refused.out()).doesNotContain("au plus tard le").contains("zero-bloc-retake = NOT_ALLOWED");
    }

    @Test
    void dossiersOneALineAreDecidedAndABadLineLosesNothingElse() throws IOException {
        List<JsonNode> dossiers = dossiers();
        Path lines = write(
                "dossiers.jsonl", dossiers.get(0) + "\n{\"format\":\"certif-dossier/1\",\n\n" + dossiers.get(1) + "\n");

        Console console = Console.run("decide", lines.toString(), "--format", "json");

        assertThat(console.code()).isEqualTo(1);
        assertThat(console.out().lines()).hasSize(3).first().asString().contains("\"outcome\":\"ADMITTED\"");
        assertThat(console.err()).contains("dossiers.jsonl").contains(" 2,");
    }

    // ---- bad input

    static Stream<List<String>> unusable() {
        return Stream.of(
                List.of("cut.json", "{\"format\":\"certif-dossier/1\",", "cut.json", "JSON_CUT"),
                List.of("none.json", "", "none.json", ""),
                List.of(
                        "unknown.json",
                        "{\"format\":\"certif-dossier/1\",\n  \"referential\":\"rncp34757\", \"colour\":1}",
                        "colour",
                        "2"),
                List.of("format.json", "{\"format\":\"certif-other/9\"}", "certif-other/9", "certif-session/1"),
                List.of("text.json", "not json", "text.json", "JSON_SYNTAX"));
    }

    @ParameterizedTest
    @org.junit.jupiter.params.provider.MethodSource("unusable")
    void whatCannotBeReadIsRefusedWithItsPlaceAndWithoutAStackTrace(List<String> row) throws IOException {
        Console console = Console.run("decide", write(row.get(0), row.get(1)).toString());

        assertThat(console.code()).isEqualTo(2);
        assertThat(console.err()).contains(row.get(2), row.get(3)).doesNotContain("Exception", "\tat ");
        assertThat(console.out()).isEmpty();
    }

    @Test
    void aFileThatIsNotThereAFolderAndATextThatIsNotUtf8AreRefused() throws IOException {
        Path latin = folder.resolve("latin.json");
        Files.write(latin, new byte[] {'"', (byte) 0xE9, '"'});

        assertThat(Console.run("decide", "missing.json").err()).contains("missing.json");
        assertThat(Console.run("decide", folder.toString()).code()).isEqualTo(2);
        assertThat(Console.run("decide", latin.toString()).err()).contains("UTF-8");
    }

    @Test
    void aLevelThatIsNotOnTheScaleIsRefusedWithItsPath() throws IOException {
        String dossier = dossiers().get(0).toString().replaceFirst("\"C4\":\"ACQUIS\"", "\"C4\":\"PARTIEL\"");

        Console console = Console.run("decide", write("partly.json", dossier).toString());

        assertThat(console.code()).isEqualTo(1);
        assertThat(console.err()).contains("LEVEL_NOT_ON_SCALE", "/sittings/0/levels/C4");
    }

    @Test
    void unknownPoliciesLanguagesAndFormatsAreRefused() throws IOException {
        String session = sample("session-rncp34757.json").toString();

        assertThat(Console.run("decide", session, "--policy", "nothing=1").err())
                .contains("unknown policy nothing");
        assertThat(Console.run("packs", "--lang", "de").code()).isEqualTo(2);
        assertThat(Console.run("documents", session, "--out", folder.toString(), "--formats", "doc")
                        .err())
                .contains("doc", "html");
        assertThat(Console.run("packs", "--format", "yaml").code()).isEqualTo(2);
    }

    // ---- documents and the demonstration

    @Test
    void documentsWritesWholeFilesOnly() throws IOException {
        Path out = folder.resolve("out");

        Console console = Console.run(
                "documents",
                sample("session-rncp37827.json").toString(),
                "--out",
                out.toString(),
                "--formats",
                "html,md");

        assertThat(console.code()).isZero();
        try (Stream<Path> files = Files.walk(out)) {
            assertThat(files.map(file -> out.relativize(file).toString()))
                    .contains(
                            "session/minutes.html",
                            "session/minutes.md",
                            "candidates/candidat-01/evaluation-grid.html",
                            "candidates/candidat-01/evaluation-grid.md")
                    .noneMatch(name -> name.endsWith(".part"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "session-rncp34757.json, zero-bloc-document=NONE, booklet.md",
        "session-rncp37827.json, bloc-attestation=ISSUED, bloc-attestation.md",
    })
    void whoHoldsSomeBlocsReceivesADocumentForThem(String sample, String policy, String name) throws IOException {
        Path out = folder.resolve("out");

        Console.run(
                "documents", sample(sample).toString(), "--out", out.toString(), "--formats", "md", "--policy", policy);

        try (Stream<Path> files = Files.walk(out)) {
            List<Path> papers = files.filter(file -> file.endsWith(name)).toList();
            assertThat(papers)
                    .isNotEmpty()
                    .allSatisfy(paper ->
                            assertThat(paper.resolveSibling("diploma.md")).doesNotExist());
        }
    }

    @Test
    void blankFormsAreWrittenForTheTitleOrForSomeBlocs() throws IOException {
        Console all = Console.run("documents", "--blank", "rncp37827", "--out", folder.toString(), "--formats", "md");
        String title = Files.readString(folder.resolve("blank/evaluation-grid.md"));
        Console one = Console.run(
                "documents", "--blank", "rncp37827", "--blocs", "BC02", "--out", folder.toString(), "--formats", "md");
        String bloc = Files.readString(folder.resolve("blank/evaluation-grid.md"));

        assertThat(List.of(all.code(), one.code())).containsOnly(0);
        assertThat(folder.resolve("blank/minutes.md")).exists();
        assertThat(title).contains("C1.1", "C13.8", "C21.5", "C4.7");
        assertThat(bloc).contains("C6.1", "C13.8").doesNotContain("C5.1", "C14.1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"data-ia", "rncp34757", "rncp37827", "chef-projet-ia", "expert-ingenierie-logiciel"})
    void everyPackCanBeRead(String pack) throws IOException {
        Console console = Console.run("documents", "--guide", pack, "--out", folder.toString(), "--formats", "md,html");

        assertThat(console.code()).isZero();
        try (Stream<Path> files = Files.list(folder.resolve("pack"))) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".md")))
                    .containsExactlyInAnyOrder(
                            "cases-guide.md", "policies-guide.md", "referential-guide.md", "regulation-guide.md");
        }
        assertThat(Files.readString(folder.resolve("pack/regulation-guide.md")))
                .doesNotContain("require.", "select.", "guide.", "constraint.", "window.");
    }

    /** The text says that these three are not made for it (FAQ, questions 31 and 32), and how its kind is called (30). */
    @Test
    void noPaperIsOneThatTheGuideExcludes() throws IOException {
        Path out = folder.resolve("out");

        Console.run(
                "documents", sample("session-rncp34757.json").toString(), "--out", out.toString(), "--formats", "md");

        try (Stream<Path> files = Files.walk(out)) {
            List<Path> papers = files.filter(Files::isRegularFile).toList();
            assertThat(papers).isNotEmpty().allSatisfy(paper -> {
                assertThat(paper.getFileName().toString())
                        .doesNotContainIgnoringCase("dte")
                        .doesNotContainIgnoringCase("professional-file")
                        .doesNotContainIgnoringCase("ecf");
                assertThat(Files.readString(paper).lines().findFirst().orElse(""))
                        .doesNotContainIgnoringCase("pli DTE")
                        .doesNotContainIgnoringCase("dossier professionnel")
                        .doesNotContain("ECF");
                assertThat(Files.readString(paper)).doesNotContainIgnoringCase("titre professionnel");
            });
            assertThat(papers.stream()
                            .filter(paper -> paper.getFileName().toString().startsWith("minutes")))
                    .as("the minutes are of the session, never of one candidate")
                    .allSatisfy(paper -> assertThat(paper.getParent()).endsWith(Path.of("session")));
            assertThat(papers.stream().filter(paper -> paper.endsWith("diploma.md")))
                    .isNotEmpty()
                    .allSatisfy(
                            paper -> assertThat(Files.readString(paper)).contains("titre à finalité professionnelle"));
        }
    }

    @Test
    void documentsWithoutAFileOrWithBothOrForAnUnknownBlocAreRefused() throws IOException {
        String out = folder.toString();
        String session = sample("session-rncp37827.json").toString();

        assertThat(Console.run("documents", "--out", out).err()).contains("--blank");
        assertThat(Console.run("documents", session, "--blank", "rncp37827", "--out", out)
                        .code())
                .isEqualTo(2);
        assertThat(Console.run("documents", "--blank", "rncp37827", "--blocs", "BC09", "--out", out)
                        .err())
                .contains("BC09", "RNCP37827BC01");
    }

    @Test
    void theDemonstrationDecidesBothSessions() {
        Console console = Console.run("demo", "--out", folder.resolve("demo").toString());

        assertThat(console.code()).isZero();
        assertThat(console.out()).contains("Admis", "Absent", "En attente", "22 juin 2027");
        assertThat(folder.resolve("demo")).isDirectoryRecursivelyContaining("glob:**/minutes.html");
    }

    // ---- check and try

    @ParameterizedTest
    @ValueSource(strings = {"rncp34757", "rncp37827"})
    void theShippedPacksPassTheirOwnCases(String id) {
        Console console = Console.run("check", id);

        assertThat(console.out().lines().toList())
                .last()
                .asString()
                .startsWith(id + " : 0 bloquant(s), 0 avertissement(s)");
        assertThat(console.code()).isZero();
    }

    @Test
    void aCaseThatExpectsSomethingElseIsReportedByCheck() throws IOException {
        Path pack = copy("rncp34757");
        Path changed = pack.resolve("cases/w-01.json");
        Files.writeString(changed, Files.readString(changed).replace("ADMITTED", "NOT_ADMITTED"));

        Console console = Console.run("check", pack.toString());

        assertThat(console.code()).isEqualTo(1);
        assertThat(console.out()).contains("CASE_DIFFERS", "outcome");
    }

    @Test
    void aCaseIsTriedAndExplained() {
        Console console = Console.run("try", "rncp34757", "q35f");

        assertThat(console.code()).isZero();
        assertThat(console.out()).contains("E1", "E3", "C16", "C18", "q35f");
    }

    // ---- helpers

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private Path sample(String name) throws IOException {
        try (InputStream in = DemoCommand.class.getResourceAsStream("samples/" + name)) {
            return write(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private List<JsonNode> dossiers() throws IOException {
        List<JsonNode> dossiers = json.readTree(sample("session-rncp34757.json").toFile())
                .get("dossiers")
                .findParents("candidate");
        // a dossier inside a session needs no format; a file of its own does
        dossiers.forEach(dossier -> ((ObjectNode) dossier).put("format", "certif-dossier/1"));
        return dossiers;
    }

    private Path copy(String id) throws IOException {
        Path source = Path.of("../../certif-referentials/src/main/resources/META-INF/certif/packs", id);
        Path target = folder.resolve(id.toLowerCase(Locale.ROOT));
        try (Stream<Path> files = Files.walk(source)) {
            for (Path file : files.toList()) {
                Path copy = target.resolve(source.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy);
                }
            }
        }
        return target;
    }
}
