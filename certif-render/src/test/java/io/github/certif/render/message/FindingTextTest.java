package io.github.certif.render.message;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.certif.model.code.Clause;
import io.github.certif.model.code.ClauseId;
import io.github.certif.model.code.Force;
import io.github.certif.model.code.Language;
import io.github.certif.model.decision.Finding;
import io.github.certif.render.Fixtures;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FindingTextTest {

    private final FindingText french = FindingText.of(Words.of(Fixtures.referential("phare"), Language.FR));
    private final Messages messages = Messages.of(Language.EN);

    @Test
    void aBodyThatCannotBeCheckedIsSaidWithoutNamesOfTheModel() {
        Finding finding = body("rule Every").build();

        assertThat(french.fact(finding))
                .isEqualTo("La composition de l’instance «\u00A0jury\u00A0» ne peut pas être vérifiée\u00A0: "
                        + "profil de chaque membre.");
        assertThat(messages.text(finding))
                .isEqualTo("The composition of the body “jury” cannot be checked: profile of each member.");
    }

    @Test
    void whatWasFoundFollowsInWords() {
        assertThat(messages.text(body("rule Every, member j1").build()))
                .isEqualTo(
                        "The composition of the body “jury” cannot be checked: profile of each member (member: j1).");
    }

    @Test
    void aRuleThatAClauseSaysIsNotCalledByItsName() {
        assertThat(french.text(rule("A8").build()))
                .isEqualTo("La règle citée n’est pas respectée. "
                        + "Le texte\u00A0: Un juré qui a un lien avec un candidat ne siège pas pour lui.");
    }

    @Test
    void aRuleThatNoClauseSaysKeepsItsName() {
        assertThat(french.text(rule("NOWHERE").build())).isEqualTo("La règle ties n’est pas respectée.");
    }

    private static Finding.Builder body(String facts) {
        return Finding.warning("BODY_NOT_CHECKED")
                .putArguments("body", "jury")
                .putArguments("rule", "Every")
                .putArguments("facts", facts);
    }

    private static Finding.Builder rule(String clause) {
        return Finding.warning("RULE_NOT_KEPT")
                .putArguments("rule", "ties")
                .putArguments("facts", "-")
                .clause(new Clause(
                        ClauseId.of(clause), "REGLEMENT", "art. 8", Force.STATED, Optional.empty(), List.of()));
    }
}
