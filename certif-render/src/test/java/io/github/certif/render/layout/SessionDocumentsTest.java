package io.github.certif.render.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.certif.model.code.ClauseId;
import io.github.certif.model.code.Language;
import io.github.certif.model.decision.Outcome;
import io.github.certif.model.referential.Referential;
import io.github.certif.model.regulation.Check;
import io.github.certif.model.regulation.MinutesRule;
import io.github.certif.model.regulation.Regulation;
import io.github.certif.model.session.Minutes;
import io.github.certif.model.session.MinutesRow;
import io.github.certif.model.session.Session;
import io.github.certif.render.Documents;
import io.github.certif.render.Fixtures;
import io.github.certif.render.document.Checkbox;
import io.github.certif.render.document.Document;
import io.github.certif.render.document.SignatureBlock;
import io.github.certif.render.text.TextRenderer;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SessionDocumentsTest {

    private static final Set<DocumentKind> OF_THE_TEXT = Set.of(
            DocumentKind.TRANSMISSION_SLIP,
            DocumentKind.COMMITTEE_REPORT,
            DocumentKind.SHARING_CALENDAR,
            DocumentKind.ACCOMMODATIONS,
            DocumentKind.JURY_DOSSIER,
            DocumentKind.JURY_QUESTIONS,
            DocumentKind.LINKS_DECLARATION,
            DocumentKind.JURY_GRID);

    private final Fixtures.Decided decided = Fixtures.session("phare");
    private final Documents documents = Documents.of(Fixtures.referential("phare"), Language.FR);

    private static Set<DocumentKind> kinds(Documents documents, Matter matter) {
        return documents.papers(matter).stream().map(Paper::kind).collect(Collectors.toSet());
    }

    private static String text(Document document) {
        return TextRenderer.create().render(document);
    }

    private Document minutes(Session session) {
        return documents.document(DocumentKind.MINUTES, Matter.of(session, decided.decisions()));
    }

    private Session with(Minutes minutes) {
        return Session.builder()
                .from(decided.session())
                .minutes(List.of(minutes))
                .build();
    }

    private Minutes recorded() {
        return decided.session().getMinutes().get(0);
    }

    // ---- which documents there are

    @Test
    void aTextThatAsksForNoneOfThemHasNoneOfThem() {
        Documents silent = Documents.of(Fixtures.referential("navire"), Language.FR);
        Matter session = Fixtures.session("navire").matter();

        assertThat(kinds(silent, session)).doesNotContainAnyElementsOf(OF_THE_TEXT);
        assertThat(kinds(silent, Matter.blank())).doesNotContainAnyElementsOf(OF_THE_TEXT);
    }

    @Test
    void aTextThatAsksForAllOfThemHasAllOfThem() {
        assertThat(kinds(documents, decided.matter())).containsAll(OF_THE_TEXT);
    }

    @Test
    void eachRoleHasItsOwnReport() {
        assertThat(documents.papers(DocumentKind.COMMITTEE_REPORT, decided.matter()))
                .extracting(Paper::name)
                .containsExactly("committee/report-quality-committee", "session/report-session-manager");
    }

    @Test
    void nothingIsReportedWhereNothingWasFound() {
        Matter regular =
                Matter.builder().from(decided.matter()).findings(List.of()).build();

        assertThat(documents.papers(DocumentKind.COMMITTEE_REPORT, regular)).isEmpty();
    }

    @Test
    void aSessionWithoutAccommodationsAnnouncesNone() {
        Session session = Session.builder()
                .from(decided.session())
                .accommodations(List.of())
                .build();

        assertThat(documents.papers(DocumentKind.ACCOMMODATIONS, Matter.of(session, List.of())))
                .isEmpty();
    }

    // ---- the jury's grids

    @Test
    void theJuryHasOneGridForEachCandidate() {
        assertThat(documents.papers(DocumentKind.JURY_GRID, decided.matter()))
                .extracting(Paper::name)
                .hasSameSizeAs(decided.session().getDossiers())
                .contains("jury/grid-cand-01", "jury/grid-cand-02")
                .doesNotHaveDuplicates();
    }

    @Test
    void whoeverIsRecusedDoesNotSignTheGridOfTheCandidate() {
        assertThat(signatories("jury/grid-cand-01")).contains("Juré A Prénom");
        assertThat(signatories("jury/grid-cand-02")).isNotEmpty().doesNotContain("Juré A Prénom");
    }

    private List<String> signatories(String grid) {
        return documents.papers(DocumentKind.JURY_GRID, decided.matter()).stream()
                .filter(paper -> paper.name().equals(grid))
                .flatMap(paper -> paper.document().walk())
                .filter(SignatureBlock.class::isInstance)
                .map(SignatureBlock.class::cast)
                .flatMap(block -> block.signatories().stream())
                .map(one -> one.name().plain())
                .toList();
    }

    @Test
    void aJuryThatSignsAGridOfEachCandidateHasItToFillIn() {
        Referential silent = Fixtures.referential("navire");
        Matter session = Fixtures.session("navire").matter();

        assertThat(Documents.of(signed(silent), Language.FR).papers(DocumentKind.JURY_GRID, session))
                .hasSameSizeAs(session.getSession().orElseThrow().getDossiers());
    }

    private static Referential signed(Referential silent) {
        return Referential.builder()
                .from(silent)
                .regulation(Regulation.builder()
                        .from(silent.getRegulation())
                        .addChecks(Check.builder()
                                .id("grid-signed")
                                .minutes(MinutesRule.GRID_SIGNED)
                                .clause(ClauseId.of("A1"))
                                .build())
                        .build())
                .build();
    }

    @Test
    void aJurorsGridTicksNothing() {
        assertThat(documents.papers(DocumentKind.JURY_GRID, decided.matter()))
                .allSatisfy(paper -> assertThat(paper.document()
                                .walk()
                                .filter(Checkbox.class::isInstance)
                                .map(Checkbox.class::cast))
                        .noneMatch(Checkbox::checked));
    }

    // ---- minutes

    @Test
    void minutesThatWereFilledInShowWhatWasFilledIn() {
        Minutes other = Minutes.builder()
                .from(recorded())
                .rows(List.of(MinutesRow.builder()
                        .from(recorded().getRows().get(0))
                        .decisions(List.of(Outcome.NOT_ADMITTED))
                        .reasons("Contraire à ce qui fut décidé.")
                        .build()))
                .build();

        assertThat(text(minutes(with(other))))
                .contains("Contraire à ce qui fut décidé.")
                .doesNotContain("Candidat 02");
    }

    @Test
    void minutesWithNamesAloneAreStillAForm() {
        Minutes names = Minutes.builder()
                .session(recorded().getSession())
                .referential(recorded().getReferential())
                .rows(recorded().getRows().stream()
                        .map(row -> MinutesRow.builder()
                                .from(row)
                                .decisions(List.of())
                                .build())
                        .toList())
                .build();

        assertThat(minutes(with(names))).isEqualTo(minutes(without()));
    }

    private Session without() {
        return Session.builder().from(decided.session()).minutes(List.of()).build();
    }

    @Test
    void whatIsEmptyInSealedMinutesIsNoLongerFilledIn() {
        String sealed = text(documents.document(DocumentKind.MINUTES, decided.matter()));

        assertThat(sealed).contains("Scellé le 7 juillet 2026").doesNotContain("……");
    }

    // ---- accommodations

    @Test
    void thePlanningShowsTheTimesOfALongerSlotNeverTheMinutes() {
        String planning = text(documents.document(DocumentKind.PLANNING, decided.matter()));

        assertThat(planning)
                .contains("10\u00a0h\u00a014")
                .doesNotContain("74")
                .doesNotContain("ccordé")
                .doesNotContain("ménagement");
    }

    @Test
    void minutesThatNobodyComputedAreNotAddedUp() {
        Matter unknown =
                Matter.builder().from(decided.matter()).extraMinutes(Map.of()).build();

        assertThat(text(documents.document(DocumentKind.ACCOMMODATIONS, unknown)))
                .contains("4/3")
                .doesNotContain("74");
    }
}
