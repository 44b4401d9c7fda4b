package io.github.certif.render.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.certif.model.code.CandidateId;
import io.github.certif.model.code.Language;
import io.github.certif.model.decision.Decision;
import io.github.certif.model.session.Session;
import io.github.certif.render.Documents;
import io.github.certif.render.Fixtures;
import io.github.certif.render.document.Checkbox;
import io.github.certif.render.document.Document;
import io.github.certif.render.document.Node;
import io.github.certif.render.document.SignatureBlock;
import io.github.certif.render.document.StampZone;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MinutesLayoutTest {

    private final Fixtures.Decided decided = Fixtures.session("navire");
    private final Documents documents = Documents.of(Fixtures.referential("navire"), Language.FR);

    @Test
    void everyRowHasOneRouteAndAtMostOneDecision() {
        Document minutes = documents.document(DocumentKind.MINUTES, Matter.of(decided.session(), decided.decisions()));
        Map<String, Long> ticks = minutes.walk()
                .filter(Checkbox.class::isInstance)
                .map(Checkbox.class::cast)
                .filter(Checkbox::checked)
                .map(box -> box.id().value())
                .collect(
                        Collectors.groupingBy(id -> id.replaceAll("(route|decision)-.*", "$1"), Collectors.counting()));
        assertThat(ticks.values()).containsOnly(1L);
        assertThat(ticks).containsKey("minutes.results.table.1.decision");
        assertThat(ticks).doesNotContainKey("minutes.results.table.5.decision");
    }

    @Test
    void minutesWithAnOpenResultAreADraftThatNobodySigns() {
        Document draft = documents.document(DocumentKind.MINUTES, Matter.of(decided.session(), decided.decisions()));

        assertThat(draft.title().plain()).isEqualTo("Projet – Procès-verbal du jury");
        assertThat(draft.meta().subject()).startsWith("Projet – Procès-verbal du jury");
        assertThat(draft.walk()).noneMatch(MinutesLayoutTest::isToBeSigned);
    }

    @Test
    void minutesToBeFilledInByTheJuryHavePlacesToSign() {
        Document form = documents.document(DocumentKind.MINUTES, Matter.of(decided.session(), List.of()));

        assertThat(form.title().plain()).isEqualTo("Procès-verbal du jury");
        assertThat(form.walk()).anyMatch(MinutesLayoutTest::isToBeSigned);
    }

    private static boolean isToBeSigned(Node node) {
        return node instanceof SignatureBlock || node instanceof StampZone;
    }

    @Test
    void aBlankFormTicksNothing() {
        assertThat(documents
                        .document(DocumentKind.MINUTES, Matter.builder().rows(2).build())
                        .walk()
                        .filter(Checkbox.class::isInstance)
                        .map(Checkbox.class::cast))
                .isNotEmpty()
                .noneMatch(Checkbox::checked);
    }

    @Test
    void aDecisionAboutSomebodyElseIsRefusedWithoutNamingAnybody() {
        Session session = decided.session();
        List<Decision> stranger = List.of(Decision.builder()
                .from(decided.decisions().get(0))
                .candidate(CandidateId.of("stranger"))
                .build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> documents.document(DocumentKind.MINUTES, Matter.of(session, stranger)))
                .withMessageContaining("not registered")
                .withMessageNotContaining("stranger");
    }
}
