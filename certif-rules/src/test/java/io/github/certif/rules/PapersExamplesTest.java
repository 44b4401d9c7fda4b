package io.github.certif.rules;

import static io.github.certif.rules.PapersTest.replaced;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.certif.model.decision.Finding;
import io.github.certif.model.decision.SessionReport;
import io.github.certif.model.decision.Severity;
import io.github.certif.model.json.CertifJson;
import io.github.certif.model.json.JsonSource;
import io.github.certif.model.regulation.Stage;
import io.github.certif.model.session.Session;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What happens to grids and minutes in practice, told as in the texts. */
class PapersExamplesTest {

    private static final CertifJson JSON = CertifJson.create();
    private static final SessionRules RULES = SessionRules.of(Trials.referential("papers"));
    private static final LocalDate LATER = LocalDate.parse("2026-07-10");

    private final String whole =
            JSON.writeLine(Trials.workedCase("papers", "all-kept").getSession().orElseThrow());

    @Test
    @Tag("row:PV-04")
    void aGridThatSaysInPartAndMinutesThatTickAdmittedInFullBlockTheClosing() {
        String session = replaced(whole, "\"rows\"", "[\"PARTIALLY_ADMITTED\"]", "[\"ADMITTED\"]");

        assertThat(about("PV-04", session)).extracting(Finding::getSeverity).containsExactly(Severity.BLOCKING);
    }

    @Test
    @Tag("row:GRI-05")
    void aGridSignedByTwoJurorsOfThreeIsNotFitToBeSent() {
        String third = replaced(
                whole,
                "\"jury\":",
                "[{\"id\":\"A\"",
                "[{\"id\":\"D\",\"familyName\":\"Juror\",\"givenName\":\"D\",\"recusedFor\":[\"c2\"]},{\"id\":\"A\"");

        assertThat(about("GRI-05", third))
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.getArguments().get("facts")).contains("unsigned D"));
    }

    @Test
    @Tag("row:S2-PV-2")
    @Tag("row:S0-PV-4")
    void aPartialAdmissionWithoutACommentIsIncompleteAndReasonsAloneAreTooLittle() {
        String blank = replaced(
                whole,
                "\"rows\"",
                "\"reasons\":\"Row reasons.\",\"recommendations\":\"Row advice.\"",
                "\"reasons\":\"\"");
        String reasons = replaced(whole, "\"rows\"", ",\"recommendations\":\"Row advice.\"", "");

        assertThat(Stream.of(blank, reasons)).allSatisfy(session -> {
            assertThat(about("S2-PV-2", session)).hasSize(1);
            assertThat(about("S0-PV-4", session)).hasSize(1);
        });
    }

    @Test
    @Tag("row:S0-PV-12")
    void tenPresentEightAdmittedAndOneRefusedDoNotAddUp() {
        String session = replaced(
                whole,
                "\"counts\"",
                "\"present\":2,\"absent\":1,\"admitted\":1,\"partial\":1,\"notAdmitted\":0",
                "\"present\":10,\"absent\":1,\"admitted\":8,\"notAdmitted\":1");

        assertThat(about("S0-PV-12", session))
                .extracting(finding -> finding.getArguments().get("facts"))
                .contains("present 10, admitted + partial + notAdmitted 9");
    }

    @Test
    void aNameStruckOutAndInitialledByAllIsADefectLikeAnother() {
        String session = replaced(whole, "\"declared\"", "true", "true,\"defects\":[\"INITIALLED_CORRECTION\"]");

        assertThat(report(session).getFindings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.getPath()).hasValue("/minutes/0/defects/0"));
    }

    @Test
    @Tag("row:S0-PV-11")
    @Tag("row:S2-PV-7")
    void minutesOfManyYearsAgoAreNotDestroyed() {
        List<Finding> refused =
                RetentionRules.of(Trials.referential("papers")).purge("MINUTES", LocalDate.parse("2010-06-30"), LATER);

        assertThat(refused)
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.getClause().orElseThrow().rows()).contains("S0-PV-11", "S2-PV-7"));
    }

    @Test
    @Tag("row:GRI-08")
    void aDiplomaIssuedBeforeTheCommitteeAttestsIsFound() {
        assertThat(about("GRI-08", replaced(whole, "\"records\"", "2026-07-08", "2026-07-06")))
                .hasSize(1);
    }

    private static SessionReport report(String text) {
        return RULES.check(
                JSON.read(JsonSource.of("session", text), Session.class).get(), Stage.AFTER, LATER);
    }

    private static List<Finding> about(String row, String text) {
        return report(text).getFindings().stream()
                .filter(finding -> finding.getClause()
                        .filter(clause -> clause.rows().contains(row))
                        .isPresent())
                .toList();
    }
}
