package io.github.certif.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.certif.model.code.Clause;
import io.github.certif.model.code.ClauseId;
import io.github.certif.model.code.PolicyId;
import io.github.certif.model.decision.Finding;
import io.github.certif.model.decision.SessionReport;
import io.github.certif.model.decision.Severity;
import io.github.certif.model.json.CertifJson;
import io.github.certif.model.json.JsonSource;
import io.github.certif.model.regulation.Stage;
import io.github.certif.model.session.Session;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Grids and minutes of a session that keeps every rule, spoilt in one place: exactly the rules that are broken are found.
 * In the trial regulation each rule about grids and minutes has the clause of its own name.
 */
class PapersTest {

    private static final LocalDate LATER = LocalDate.parse("2026-07-10");
    private static final CertifJson JSON = CertifJson.create();
    private static final SessionRules RULES = SessionRules.of(Trials.referential("papers"));

    /** What is wrong; after which text; what is replaced; by what; which clauses are broken. */
    private static final String SPOILT = """
            the minutes are those of another session | "minutes": | "session":"S" | "session":"T" | SET TRANSMITTED
            the minutes name a certification that is not awarded | "registryNumber" | "place": | "certification":"OTHER","place": | SET TRANSMITTED
            a registered candidate has no row | "rows" | "candidate":"c3" | "candidate":"c9" | ROWS
            a candidate has two rows | "rows" | {"candidate":"c3" | {"candidate":"c3","routes":["TRAINING"],"decisions":["ABSENT"],"familyName":"Candidate","givenName":"03"},{"candidate":"c3" | ROWS COUNTS
            one more is counted present than has a result | "counts" | "present":2 | "present":3 | COUNTS
            more are counted as registered than have a row | "counts" | "registered":3 | "registered":4 | COUNTS
            the counts add up and are not those of the rows | "counts" | "admitted":1,"partial":1 | "admitted":2,"partial":0 | COUNTS
            a count that is not written is a field to fill in | "counts" | ,"notAdmitted":0 | | FIELD-COUNT_NOT_ADMITTED
            a row bears the name of another candidate | "rows" | "familyName":"Candidate","givenName":"02" | "familyName":"Candidate","givenName":"03" | AS_REGISTERED
            a row bears a name in capitals | "rows" | "familyName":"Candidate","givenName":"02" | "familyName":"CANDIDATE","givenName":"02" |
            the minutes bear the title of another certification | "certificationName" | "Title" | "Other title" | AS_REGISTERED
            the minutes bear the title in capitals | "certificationName" | "Title" | "TITLE" |
            the minutes bear the number of another certification | "registryNumber" | "INV2002" | "INV2003" | AS_REGISTERED
            the minutes bear the number after its register | "registryNumber" | "INV2002" | "RNCP: INV 2002" |
            a row has two decisions | "rows" | ["ADMITTED"] | ["ADMITTED","NOT_ADMITTED"] | ONE_DECISION AGREES_WITH_GRID AGREES_WITH_RESULTS COUNTS MOTIVES COMMENT
            a row has no decision | "rows" | ["ADMITTED"] | [] | ONE_DECISION AGREES_WITH_GRID AGREES_WITH_RESULTS COUNTS FIELD-DECISION
            a row says what is no decision | "rows" | ["ABSENT"] | ["PENDING"] | ONE_DECISION AGREES_WITH_RESULTS COUNTS FIELD-BLOCS_ACQUIRED FIELD-BLOCS_REFUSED
            a row has two routes | "rows" | ["TRAINING"] | ["TRAINING","VAE"] | ONE_ROUTE
            a row has no route | "rows" | ["TRAINING"] | [] | ONE_ROUTE FIELD-ROUTE
            a row has the route of another candidate | "rows" | ["VAE"] | ["TRAINING"] | ONE_ROUTE
            a row has a route that nobody knows | "rows" | ["TRAINING"] | ["OTHER"] | ONE_ROUTE
            the grid says admitted in part and the row admitted | "rows" | ["PARTIALLY_ADMITTED"] | ["ADMITTED"] | AGREES_WITH_GRID AGREES_WITH_RESULTS COUNTS
            grid and row agree on what the results do not give | "grids" | @both["PARTIALLY_ADMITTED"] | ["NOT_ADMITTED"] | AGREES_WITH_RESULTS COUNTS
            a row refuses a bloc that is acquired | "rows" | "blocsAcquired":["B1"],"blocsRefused":["B2"] | "blocsAcquired":["B2"],"blocsRefused":["B1"] | BLOCS_AGREE
            a row has reasons and no recommendations | "rows" | ,"recommendations":"Row advice." | | MOTIVES
            a row has recommendations and no reasons | "rows" | "reasons":"Row reasons.", | | MOTIVES
            a row has blank reasons and recommendations | "rows" | "reasons":"Row reasons.","recommendations":"Row advice." | "reasons":" " | MOTIVES COMMENT
            a juror has not signed | "jurors" | ,"signature":{"by":"B","on":"2026-06-25","kind":"HANDWRITTEN"} | | SIGNED FIELD-SIGNATURE
            a juror has no row | "jurors" | "juror":"B" | "juror":"C" | SIGNED
            a juror has signed for another | "jurors" | {"by":"B" | {"by":"A" | SIGNED
            a juror has signed later than today | "jurors" | {"by":"B","on":"2026-06-25" | {"by":"B","on":"2026-08-25" | SIGNED FIELD-SIGNATURE
            the manager has not signed | "manager" | ,"signature":{"by":"manager","on":"2026-06-25","kind":"HANDWRITTEN"} | | MANAGER_SIGNED FIELD-MANAGER_SIGNATURE
            the manager has signed without a date | "manager" | "on":"2026-06-25", | | MANAGER_SIGNED
            a signature is electronic in a session on the spot | "jurors" | HANDWRITTEN | ELECTRONIC | BY_HAND
            a signature of a grid is electronic in a session on the spot | "grids" | HANDWRITTEN | ELECTRONIC | BY_HAND
            there is no stamp | "stamped" | true | false | STAMPED FIELD-STAMP
            the jurors have not declared that they have no ties | "declared" | true | false | DECLARED
            a name is struck out | "declared" | true | true,"defects":["STRUCK"] | NO_DEFECT
            the days of the exams lie outside the session | "examDates" | 2026-06-24 | 2026-06-26 | EXAM_DATES
            there is neither a place nor a link | "registryNumber" | ,"place":"Room 1" | | FIELD-PLACE FIELD-VIDEO_LINK
            a link stands for the place | "registryNumber" | "place":"Room 1" | "videoLink":"https://example.org" |
            the number in the register is blank | "registryNumber": | "INV2002" | " " | FIELD-REGISTRY_NUMBER
            the manager observes nothing | "manager" | ,"observations":"None." | | FIELD-MANAGER_OBSERVATIONS
            a juror has no company | "jurors" | ,"company":"C" | | FIELD-COMPANY
            a candidate has no name | "rows" | "familyName":"Candidate", | | FIELD-FAMILY_NAME
            the minutes are prepared after the session has begun | "times" | 2026-06-20T00:00 | 2026-06-25T08:00 | PREFILLED
            the minutes are handed over a day late | "times" | 2026-06-24T08:30 | 2026-06-25T08:30 | HANDED_OVER
            nobody knows when the minutes were handed over | "times" | "handedOver":"2026-06-24T08:30:00", | | ?HANDED_OVER
            the results are entered before the grids are complete | "times" | 2026-06-25T16:30 | 2026-06-25T15:30 | GRIDS_FIRST
            results of the same day as the grids, no hour known | "times" | 2026-06-25T16:30 | 2026-06-25T00:00 |
            the minutes are closed before the results are entered | "times" | 2026-06-25T17:30 | 2026-06-25T16:29 | CLOSED_LAST
            a candidate who was present has no grid | "grids" | "candidate":"c1" | "candidate":"c9" | GRID_EACH ?GRID_AFTER_EXAM ?GRID_EXAM_DAY
            a candidate has two grids | "grids" | "candidate":"c2" | "candidate":"c1" | GRID_EACH AGREES_WITH_GRID GRID_SIGNED GRID_COMPLETE
            an absent candidate has a grid | "grids": | [{ | [{"candidate":"c3","examOn":"2026-06-24","completedOn":"2026-06-24","outcomes":["NOT_ADMITTED"],"reasons":"x","recommendations":"x","signatures":[{"by":"A"},{"by":"B"}],"returnedOn":"2026-06-25"},{ | AGREES_WITH_GRID TRANSMITTED
            a competency aimed at has no level in the grid | "grids" | ,"K3":"A" | | GRID_COMPLETE
            a level of the grid is not on the scale | "grids" | "K3":"A" | "K3":"PERHAPS" | GRID_COMPLETE
            the grid of one bloc has a level of another | "c2","examOn" | "K2":"A" | "K2":"A","K3":"N" | GRID_WITHIN_SCOPE
            no decision is circled on a grid | "grids" | ["ADMITTED"] | [] | GRID_ONE_DECISION AGREES_WITH_GRID
            two decisions are circled on a grid | "grids" | ["ADMITTED"] | ["ADMITTED","NOT_ADMITTED"] | GRID_ONE_DECISION AGREES_WITH_GRID GRID_MOTIVES GRID_COMMENT
            a grid has no recommendations | "grids" | ,"recommendations":"Grid advice." | | GRID_MOTIVES
            a grid has no comment | "grids" | "reasons":"Grid reasons.","recommendations":"Grid advice.", | | GRID_MOTIVES GRID_COMMENT
            a grid is signed by one juror of two | "grids" | ,{"by":"B","on":"2026-06-24","kind":"HANDWRITTEN"} | | GRID_SIGNED
            a grid is not dated | "grids" | "completedOn":"2026-06-24", | | GRID_SIGNED ?GRID_AFTER_EXAM
            a grid was completed before the exam | "grids" | "completedOn":"2026-06-24" | "completedOn":"2026-06-23" | GRID_AFTER_EXAM
            a grid bears another day than the exam | "grids" | "examOn":"2026-06-24" | "examOn":"2026-06-25" | GRID_EXAM_DAY
            a grid has not been returned | "grids" | ,"returnedOn":"2026-06-25" | | GRID_RETURNED
            a recused juror need not sign | "jury" | "recusedFor":["c2"] | "recusedFor":["c1","c2"] |
            a juror who is not recused must sign | "jury" | "recusedFor":["c2"] | "recusedFor":[] | GRID_SIGNED
            minutes are sent without all grids | "transmissions" | "grids":2 | "grids":1 | TRANSMITTED
            grids are sent without minutes | "transmissions" | "minutes":1 | "minutes":0 | TRANSMITTED
            minutes are sent before they are closed | "transmissions" | 2026-06-26 | 2026-06-24 | TRANSMITTED
            nothing has been sent yet | "transmissions" | 2026-06-26 | 2026-08-26 | TRANSMITTED
            a refusal to attest has no reason | "attestations" | ,"reason":"No stamp." | | REASONED
            a diploma is issued before minutes and grids are attested | "records" | 2026-07-08 | 2026-07-06 | ISSUED_AFTER
            a diploma is issued on the day of the attestation | "records" | 2026-07-08 | 2026-07-07 |
            a diploma is issued in a dossier before minutes and grids are attested | "VAE","sittings" | "closings" | "records":[{"kind":"issued","on":"2026-07-01"}],"closings" | ISSUED_AFTER
            minutes are to be destroyed | "purge" | "DRAFT" | "MINUTES" | KEEP-MINUTES
            grids are to be destroyed | "purge" | "DRAFT" | "GRID" | KEEP-GRID
            a report is to be destroyed within its year | "purge" | "DRAFT" | "REPORT" | KEEP-REPORT
            a report is to be destroyed after its year | "purge" | "DRAFT"} | "REPORT"},"days":{"closed":"2025-07-08"} |
            a booklet is to be destroyed after its year while the register lasts | "purge" | "DRAFT"} | "BOOKLET"},"days":{"closed":"2025-07-08"} | KEEP-REPORT
            """;

    static List<Spoilt> spoilt() {
        return SPOILT.lines().map(Spoilt::of).toList();
    }

    /** One line of the table. */
    record Spoilt(String what, String after, String found, String by, Set<String> broken) {

        static Spoilt of(String line) {
            List<String> parts = Arrays.stream((line + " ").split("\\|", -1))
                    .map(String::strip)
                    .toList();
            assertThat(parts).as(line).hasSize(5);
            Set<String> broken = Stream.of(parts.get(4).split(" "))
                    .filter(part -> !part.isEmpty())
                    .collect(Collectors.toCollection(TreeSet::new));
            return new Spoilt(parts.get(0), parts.get(1), parts.get(2), parts.get(3), broken);
        }

        String in(String text) {
            if (found.startsWith("@both")) {
                return replaced(replaced(text, after, found.substring(5), by), "\"rows\"", found.substring(5), by);
            }
            return replaced(text, after, found, by);
        }

        @Override
        public String toString() {
            return what;
        }
    }

    @ParameterizedTest
    @MethodSource("spoilt")
    void exactlyWhatIsBrokenIsFound(Spoilt spoilt) {
        assertThat(clauses(report(spoilt.in(whole()), LATER))).isEqualTo(spoilt.broken());
    }

    @Test
    void whatIsCompleteHasNoFinding() {
        assertThat(report(whole(), LATER).getFindings()).isEmpty();
    }

    @Test
    void aSessionWithoutMinutesIsAskedForThem() {
        Session bare =
                Session.builder().from(session(whole())).minutes(List.of()).build();

        assertThat(clauses(RULES.check(bare, Stage.AFTER, LATER))).containsExactly("SET", "TRANSMITTED");
    }

    @Test
    void aFindingSaysWhoAndWhere() {
        String spoilt = replaced(whole(), "\"rows\"", "[\"PARTIALLY_ADMITTED\"]", "[\"ADMITTED\"]");

        Finding finding = report(spoilt, LATER).getFindings().stream()
                .filter(one -> one.getClause()
                        .filter(clause -> clause.id().value().equals("AGREES_WITH_GRID"))
                        .isPresent())
                .findFirst()
                .orElseThrow();

        assertThat(finding.getCandidate())
                .hasValueSatisfying(id -> assertThat(id.value()).isEqualTo("c2"));
        assertThat(finding.getPath()).hasValue("/minutes/0/rows/1");
        assertThat(finding.getArguments().get("facts")).contains("minutes ADMITTED", "grid PARTIALLY_ADMITTED");
        assertThat(finding.toString()).doesNotContain("Row reasons", "Candidate");
    }

    @Test
    void whatIsRecordedLaterDoesNotExist() {
        assertThat(clauses(report(whole(), LocalDate.parse("2026-06-24"))))
                .contains("SIGNED", "MANAGER_SIGNED", "?CLOSED_LAST", "GRID_EACH", "TRANSMITTED");
    }

    @Test
    void aFieldIsAskedFromItsStageOn() {
        String spoilt = replaced(whole(), "\"counts\":", "\"registered\":3,", "");

        assertThat(clauses(at(Stage.BEFORE_SESSION, spoilt))).doesNotContain("FIELD-COUNT_REGISTERED");
        assertThat(clauses(at(Stage.AT_CLOSING, spoilt))).contains("FIELD-COUNT_REGISTERED");
    }

    @Test
    void aSovereignJuryIsWarned() {
        String spoilt = replaced(whole(), "\"rows\"", "[\"PARTIALLY_ADMITTED\"]", "[\"NOT_ADMITTED\"]");
        SessionRules sovereign = with("divergence", "WARNING");

        assertThat(sovereign.check(session(spoilt), Stage.AFTER, LATER).getFindings())
                .filteredOn(finding -> clause(finding).equals("AGREES_WITH_RESULTS"))
                .extracting(Finding::getSeverity)
                .containsExactly(Severity.WARNING);
    }

    @Test
    void theRowOfAnAbsentCandidateBearsACommentWhereTheCentreWantsIt() {
        assertThat(clauses(with("absent-comment", "REQUIRED").check(session(whole()), Stage.AFTER, LATER)))
                .containsExactly("ABSENT_COMMENT");
    }

    @Test
    void whoLeavesMidwayHasACommentAndNoLevelForWhatWasNotSeen() {
        String left = replaced(
                whole(),
                "\"route\":\"SCHOOL\"",
                "\"levels\":{\"K1\":\"A\",\"K2\":\"A\",\"K3\":\"A\"}",
                "\"absences\":{\"E2\":\"ABSENT\"},\"levels\":{\"K1\":\"A\",\"K2\":\"A\"}");
        String unseen = replaced(left, "\"grids\"", ",\"K3\":\"A\"", "");

        assertThat(clauses(report(unseen, LATER))).contains("PARTLY_COMMENT").doesNotContain("GRID_COMPLETE");
    }

    @Test
    void aDossierThatContradictsItsReferentialIsSaidAndTakesNothingElseWithIt() {
        String wrong = replaced(whole(), "\"route\":\"SCHOOL\"", "{\"K1\":\"A\"", "{\"K7\":\"A\"");

        assertThat(report(wrong, LATER).getFindings()).isNotEmpty();
        assertThat(clauses(report(replaced(wrong, "\"stamped\"", "true", "false"), LATER)))
                .contains("STAMPED");
    }

    @Test
    void eachCertificationHasItsOwnMinutesAndGrids() {
        Session session = Trials.workedCase("several-papers", "two-certifications")
                .getSession()
                .orElseThrow();
        SessionRules rules = SessionRules.of(Trials.referential("several-papers"));

        assertThat(clauses(rules.check(session, Stage.AFTER, LATER))).isEmpty();
        Session one = Session.builder()
                .from(session)
                .minutes(session.getMinutes().subList(0, 1))
                .grids(session.getGrids().subList(1, session.getGrids().size()))
                .build();
        assertThat(clauses(rules.check(one, Stage.AFTER, LATER))).containsExactly("GRID_EACH", "SET", "TRANSMITTED");
    }

    // ---- helpers

    private static String whole() {
        return JSON.writeLine(
                Trials.workedCase("papers", "all-kept").getSession().orElseThrow());
    }

    static String replaced(String text, String after, String found, String by) {
        int from = text.indexOf(after);
        assertThat(from).as(after).isNotNegative();
        int at = text.indexOf(found, from);
        assertThat(at).as(found).isNotNegative();
        return text.substring(0, at) + by + text.substring(at + found.length());
    }

    private static Session session(String text) {
        return JSON.read(JsonSource.of("session", text), Session.class).get();
    }

    private static SessionReport report(String text, LocalDate asOf) {
        return RULES.check(session(text), Stage.AFTER, asOf);
    }

    private static SessionReport at(Stage stage, String text) {
        return RULES.check(session(text), stage, LATER);
    }

    private static SessionRules with(String policy, String value) {
        return SessionRules.of(
                Trials.referential("papers"),
                PolicyChoices.of(Map.of(PolicyId.of(policy), value)),
                WorkingDays.MONDAY_TO_FRIDAY,
                List.of());
    }

    private static Set<String> clauses(SessionReport report) {
        return report.getFindings().stream()
                .filter(finding -> finding.getClause().isPresent())
                .map(finding -> (finding.getCode().equals("RULE_NOT_CHECKED") ? "?" : "") + clause(finding))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String clause(Finding finding) {
        return finding.getClause().map(Clause::id).map(ClauseId::value).orElse("-");
    }
}
