package io.github.certif.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A session of RNCP34757 before it begins: its jury, and what must have reached whom. */
class SessionVerbTest {

    private static final String JURY_A = """
            {"id": "jA", "familyName": "A", "givenName": "Juré", "roles": ["professional"], "fields": ["artificial-intelligence"], "years": 2,
             "habilitations": ["Simplon"], "ties": {}}""";
    private static final String JURY_B = JURY_A.replace("jA", "jB").replace("\"A\"", "\"B\"");

    private static final String SHARED = """
            {"document": "SECTION_1", "to": "PROJECT_TEAM", "on": "2026-01-05"},
            {"document": "SECTION_1", "to": "LEARNERS", "on": "2026-01-05"},
            {"document": "SECTION_1", "to": "TRAINERS", "on": "2026-01-05"}""";

    private final ObjectMapper json = new ObjectMapper();

    @TempDir
    private Path folder;

    private List<String> found(String jury, String dates, String shared, String... options) throws IOException {
        String text = """
                {"format": "certif-session/1", "id": "s", "referential": "rncp34757",
                 "startsOn": "2026-06-24", "endsOn": "2026-06-24", "centre": "Centre A", "place": "Salle 1",
                 "dates": {%s}, "shared": [%s], "jury": [%s],
                 "dossiers": [{"format": "certif-dossier/1", "referential": "rncp34757", "route": "FORMATION",
                   "candidate": {"id": "01", "familyName": "Candidat", "givenName": "01"}}]}
                """.formatted(dates, shared, jury);
        Path file = Files.writeString(folder.resolve("session.json"), text);
        List<String> arguments =
                new ArrayList<>(List.of("session", file.toString(), "--format", "json", "--as-of", "2026-03-01"));
        arguments.addAll(List.of(options));
        Console console = Console.run(arguments.toArray(String[]::new));
        JsonNode findings = json.readTree(console.out()).get("findings");
        boolean blocking = findings.findValuesAsText("severity").contains("BLOCKING");
        assertThat(console.code()).isEqualTo(blocking ? 1 : 0);
        List<String> codes = new ArrayList<>();
        findings.forEach(finding -> codes.add(finding.get("code").asText() + " "
                + finding.at("/clause/id").asText() + " "
                + finding.path("candidate").asText()));
        return codes;
    }

    private static final String DATES = "\"launch\": \"2026-02-09\", \"prairie-end\": \"2026-02-20\"";

    @Test
    @Tag("S2-JURY-1")
    void twoProfessionalsWithTwoYearsEachAreAJury() throws IOException {
        assertThat(found(JURY_A + "," + JURY_B, DATES, SHARED)).noneMatch(code -> code.startsWith("BODY_"));
    }

    @Test
    @Tag("S2-JURY-1")
    void oneYearOfExperienceIsTooLittle() throws IOException {
        assertThat(found(JURY_A + "," + JURY_B.replace("\"years\": 2", "\"years\": 1"), DATES, SHARED))
                .contains("BODY_IRREGULAR T88 ");
    }

    @Test
    @Tag("S2-JURY-1")
    void unknownExperienceCannotBeChecked() throws IOException {
        assertThat(found(JURY_A + "," + JURY_B.replace("\"years\": 2,", ""), DATES, SHARED))
                .contains("BODY_NOT_CHECKED T88 ");
    }

    @Test
    @Tag("S2-JURY-3")
    void whoTrainedACandidateCannotSit() throws IOException {
        assertThat(found(
                        JURY_A + "," + JURY_B.replace("\"ties\": {}", "\"ties\": {\"01\": [\"TRAINED\"]}"),
                        DATES,
                        SHARED))
                .contains("BODY_IRREGULAR T90 ");
    }

    @Test
    @Tag("Q27")
    void aPersonalTieConcernsOneCandidateAndARecusalLeavesTooFew() throws IOException {
        String tied = JURY_B.replace("\"ties\": {}", "\"ties\": {\"01\": [\"PERSONAL\"]}");
        String recused = tied.replace("\"ties\"", "\"recusedFor\": [\"01\"], \"ties\"");
        assertThat(found(JURY_A + "," + tied, DATES, SHARED)).contains("BODY_IRREGULAR Q27 01");
        assertThat(found(JURY_A + "," + recused, DATES, SHARED))
                .contains("BODY_IRREGULAR D-30 01")
                .doesNotContain("BODY_IRREGULAR Q27 01");
    }

    @Test
    @Tag("S2-SHARE-1")
    void theProjectTeamHasSectionOneAMonthBeforeTheLaunch() throws IOException {
        String jury = JURY_A + "," + JURY_B;
        String onTheDay = SHARED.replaceFirst("2026-01-05", "2026-01-09");
        String late = SHARED.replaceFirst("2026-01-05", "2026-01-10");
        assertThat(found(jury, DATES, onTheDay)).noneMatch(code -> code.contains(" T81 "));
        assertThat(found(jury, DATES, late)).contains("SHARED_WRONGLY T81 ");
        assertThat(found(jury, DATES, "")).contains("NOT_SHARED T81 ");
        assertThat(found(jury, "", SHARED)).contains("SHARING_NOT_CHECKED T81 ");
    }

    @Test
    void theNextLinesOfTheCalendarAreSaidWithTheirDay() throws IOException {
        found(JURY_A + "," + JURY_B, DATES, SHARED);
        Console console = Console.run("session", folder.resolve("session.json").toString(), "--as-of", "2026-03-01");
        assertThat(console.out()).contains("À remettre au plus tard le 2026-06-10");
    }

    @Test
    void aSessionAtItsClosingMissesWhatOnlyTheClosingAsks() throws IOException {
        String jury = JURY_A + "," + JURY_B;
        assertThat(found(jury, DATES, SHARED)).noneMatch(code -> code.startsWith("FIELD_MISSING"));
        assertThat(found(jury, DATES, SHARED, "--stage", "closing")).anyMatch(code -> code.startsWith("FIELD_MISSING"));
    }

    @Test
    void theCalendarIsAlsoWrittenForACalendarApplicationOnceAndInNobodysPlace() throws IOException {
        Path out = folder.resolve("remises.ics");
        found(JURY_A + "," + JURY_B, DATES, SHARED, "--calendar", out.toString());

        assertThat(Files.readString(out)).contains("DTSTAMP:20260301T000000Z", "DTSTART;VALUE=DATE:20260610");
        assertThat(Console.run("session", folder.resolve("session.json").toString(), "--calendar", out.toString())
                        .code())
                .isEqualTo(2);
    }
}
