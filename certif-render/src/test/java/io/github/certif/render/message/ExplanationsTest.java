package io.github.certif.render.message;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.certif.model.code.BlocCode;
import io.github.certif.model.code.Clause;
import io.github.certif.model.code.ClauseId;
import io.github.certif.model.code.CompetencyCode;
import io.github.certif.model.code.Force;
import io.github.certif.model.code.Language;
import io.github.certif.model.code.Unit;
import io.github.certif.model.decision.Awaited;
import io.github.certif.model.decision.AwaitedKind;
import io.github.certif.model.decision.Explanation;
import io.github.certif.model.decision.Fact;
import io.github.certif.model.decision.Reason;
import io.github.certif.model.decision.Verdict;
import io.github.certif.model.referential.Referential;
import io.github.certif.render.Fixtures;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ExplanationsTest {

    private final Referential referential = Fixtures.referential("navire");

    @Test
    void aJurorReadsVerdictFactsClauseAndWhatIsMissing() {
        Explanation competency = node("competency", Verdict.SATISFIED, Reason.MET)
                .about(Unit.of(CompetencyCode.of("C1")))
                .addFacts(new Fact("competency:C1", "ACQUIS", Optional.of(LocalDate.of(2026, 6, 30)), Optional.empty()))
                .build();
        Explanation missing = node("competency", Verdict.UNDETERMINED, Reason.NOT_RECORDED)
                .about(Unit.of(CompetencyCode.of("C2")))
                .addAwaiting(new Awaited(AwaitedKind.RECORD, "competency:C2", "jury"))
                .build();
        Explanation bloc = node("acquired", Verdict.UNDETERMINED, Reason.CHILDREN)
                .about(Unit.of(BlocCode.of("INV1001B1")))
                .clause(new Clause(ClauseId.of("A2"), "REGLEMENT", "art. 2", Force.STATED, Optional.empty(), List.of()))
                .addChildren(
                        Explanation.builder().from(competency).decisive(false).build(), missing)
                .build();
        assertThat(lines(bloc))
                .containsExactly(
                        "En attente – bloc INV1001B1 (Tracer les pièces) : toutes les compétences du bloc sont acquises",
                        "    Règle : Un bloc est acquis quand toutes ses compétences le sont. (Règlement d’essai, art. 2)",
                        "  En attente – compétence C2 (Tailler le bois : découpe et ajustage) : acquise",
                        "      Parce que : rien n’est encore consigné",
                        "      Manque : une saisie : C2 (Tailler le bois : découpe et ajustage) (attendu de : jury)");
        assertThat(lines(competency))
                .containsExactly(
                        "Oui – compétence C1 (Relever un plan) : acquise",
                        "    Constaté : C1 (Relever un plan) = Acquis (30 juin 2026)");
    }

    @Test
    void measuresPoliciesAndUnknownThingsHaveNamesToo() {
        Explanation node = node("compare", Verdict.SATISFIED, Reason.MET)
                .addFacts(
                        Fact.of("count:bloc:ACQUIRED", "1"),
                        Fact.of("mark:E1", "12"),
                        Fact.of("window-anchor", "EXAM"),
                        Fact.of("something-else", "x"))
                .build();
        assertThat(lines(node))
                .contains(
                        "    Constaté : blocs acquis = 1",
                        "    Constaté : note de E1 = 12",
                        "    Constaté : De quel jour part le délai d’un an ? = du jour d’examen du candidat",
                        "    Constaté : something-else = x");
    }

    @Test
    void aKindThatTheBundleDoesNotKnowIsShownByName() {
        assertThat(lines(node("com.example.Mine", Verdict.UNSATISFIED, Reason.NOT_MET)
                                .build())
                        .get(0))
                .isEqualTo("Non – com.example.Mine");
    }

    @Test
    void aCaseThatAPolicyExcludesIsNoFailure() {
        Explanation choice =
                node("policyIs", Verdict.UNSATISFIED, Reason.NOT_MET).build();
        Explanation kept = node("level", Verdict.SATISFIED, Reason.MET).build();
        Explanation excluded = node("allOf", Verdict.UNSATISFIED, Reason.CHILDREN)
                .addChildren(choice, kept)
                .build();

        assertThat(lines(node("when", Verdict.SATISFIED, Reason.CHILDREN)
                        .addChildren(choice, kept)
                        .build()))
                .containsExactly("Oui – ce qui vaut dans ce cas est rempli", "  Oui – le niveau demandé est atteint");
        assertThat(lines(node("anyOf", Verdict.SATISFIED, Reason.CHILDREN)
                        .addChildren(excluded, kept)
                        .build()))
                .containsExactly(
                        "Oui – au moins une des conditions est remplie", "  Oui – le niveau demandé est atteint");
        assertThat(lines(excluded)).containsExactly("ce cas ne s’applique pas");
    }

    @Test
    void aRecordThatLastsIsShownFromOneDayToTheOther() {
        Explanation item = node("item", Verdict.SATISFIED, Reason.MET)
                .addFacts(Fact.of("record:stage", "2024-01-15/2024-05-31"))
                .build();

        assertThat(lines(item)).contains("    Constaté : élément du dossier stage = du 15 janvier 2024 au 31 mai 2024");
    }

    private java.util.List<String> lines(Explanation explanation) {
        return Explanations.of(referential, Language.FR).lines(explanation).stream()
                .map(line -> line.replace('\u00A0', ' ').replace('\u202F', ' '))
                .toList();
    }

    private static Explanation.Builder node(String kind, Verdict verdict, Reason reason) {
        Explanation.Builder node = Explanation.builder();
        node.kind(kind).verdict(verdict).raw(verdict).reason(reason);
        return node;
    }
}
