package io.github.certif.referentials;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.tuple;

import io.github.certif.model.decision.Finding;
import io.github.certif.model.decision.Location;
import io.github.certif.model.decision.Severity;
import io.github.certif.model.referential.Referential;
import io.github.certif.model.worked.CaseJudge;
import io.github.certif.model.worked.WorkedCase;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackLinterTest {

    @TempDir
    Path folder;

    private final PackLinter linter = PackLinter.withoutJudge();
    private Path pack;

    @BeforeEach
    void copy() {
        pack = Packs.copy(folder);
    }

    @Test
    void everyCaseIsHandedToTheJudgeAndWhatDiffersStandsAtItsExpectation() {
        CaseJudge judge = (referential, workedCase) -> workedCase.getId().equals("partial")
                ? List.of(Finding.blocking("CASE_DIFFERS")
                        .putArguments("expected", "x")
                        .build())
                : List.of();

        List<Finding> findings = PackLinter.of(judge).lint(pack);

        assertThat(findings).hasSize(1);
        assertThat(findings.get(0).getLocation())
                .contains(new Location(Packs.place(pack) + "/cases/partial.json", 14, 13));
        assertThat(findings.get(0).getArguments()).containsEntry("case", "partial");
    }

    @Test
    void aJudgeThatFailsIsAFindingOfThatCase() {
        CaseJudge judge = (referential, workedCase) -> {
            throw new IllegalStateException("no rules today");
        };

        assertThat(PackLinter.of(judge).lint(pack))
                .extracting(Finding::getCode)
                .containsExactly("PACK_CASE_FAILED", "PACK_CASE_FAILED");
    }

    @Test
    void aKindOfRequirementThatNobodyOffersIsFoundAndNoCaseIsJudged() {
        custom("org.example.Sunny");

        assertThat(PackLinter.of(knowing("org.example.Sunshine")).lint(pack))
                .extracting(Finding::getCode)
                .containsExactly("PACK_CASES_NOT_JUDGED", "PACK_CUSTOM_NOT_OFFERED");
        assertThat(PackLinter.of(knowing()).lint(pack).get(1).getArguments())
                .containsEntry("code", "org.example.Sunny")
                .containsEntry("near", "-");
    }

    @Test
    void aKindOfRequirementThatTheJudgeOffersIsNoMatter() {
        custom("org.example.Sunny");

        assertThat(PackLinter.of(knowing("org.example.Sunny")).lint(pack)).isEmpty();
        assertThat(PackLinter.of((referential, workedCase) -> List.of()).lint(pack))
                .as("a judge that cannot tell")
                .isEmpty();
        assertThat(PackLinter.withoutJudge().lint(pack)).isEmpty();
        assertThat(Referentials.ofFolder(pack).packs()).hasSize(1);
    }

    private void custom(String type) {
        String mark = "{\"compare\": {\"mark\": \"T3\"}, \"atLeast\": \"8\"}";
        Packs.replace(pack, "regulation.json", mark, "{\"custom\": {\"type\": \"" + type + "\"}}");
    }

    private static CaseJudge knowing(String... types) {
        return new CaseJudge() {
            @Override
            public List<Finding> judge(Referential referential, WorkedCase workedCase) {
                return List.of();
            }

            @Override
            public Optional<Set<String>> customTypes() {
                return Optional.of(Set.of(types));
            }
        };
    }

    @Test
    void casesOfAPackThatIsNotSoundAreNotJudged() {
        Packs.replace(pack, "regulation.json", "\"take\": \"LATEST\"", "\"take\": \"LAST\"");
        CaseJudge judge = (referential, workedCase) -> {
            throw new IllegalStateException("must not be asked");
        };

        assertThat(PackLinter.of(Optional.of(judge)).lint(pack))
                .extracting(Finding::getCode)
                .containsExactly("PACK_CASES_NOT_JUDGED", "PACK_SETTING_INVALID");
    }

    @Test
    void anAcknowledgedWarningIsShownAsAnInformationWithItsReason() {
        Packs.replace(pack, "wording/fr.json", "\"criterion.K2\"", "\"criterion.K3\"");
        acknowledge("{\"code\": \"PACK_TEXT_MISSING\", \"path\": \"/texts/criterion.K2\", \"why\": \"not printed\"}");

        List<Finding> findings = linter.lint(pack);

        assertThat(findings)
                .extracting(Finding::getCode, Finding::getSeverity)
                .containsExactly(
                        tuple("PACK_TEXT_MISSING", Severity.INFO), tuple("PACK_TEXT_OF_NOTHING", Severity.WARNING));
        assertThat(findings.get(0).getArguments()).containsEntry("acknowledged", "not printed");
    }

    @Test
    void anAcknowledgementOfAnotherFileOrPlaceFitsNothing() {
        Packs.replace(pack, "wording/fr.json", "\"criterion.K2\"", "\"criterion.K3\"");
        acknowledge("{\"code\": \"PACK_TEXT_MISSING\", \"file\": \"wording/en.json\", \"why\": \"x\"},"
                + " {\"code\": \"PACK_TEXT_OF_NOTHING\", \"path\": \"/texts/title\", \"why\": \"x\"}");

        assertThat(linter.lint(pack))
                .extracting(Finding::getCode)
                .containsExactly(
                        "PACK_ACKNOWLEDGED_NOTHING",
                        "PACK_ACKNOWLEDGED_NOTHING",
                        "PACK_TEXT_MISSING",
                        "PACK_TEXT_OF_NOTHING");
    }

    @Test
    void aBlockingFindingCannotBeAcknowledged() {
        Packs.replace(pack, "regulation.json", "\"take\": \"LATEST\"", "\"take\": \"LAST\"");
        acknowledge("{\"code\": \"PACK_SETTING_INVALID\", \"why\": \"I insist\"}");

        assertThat(linter.lint(pack))
                .extracting(Finding::getCode, Finding::getSeverity)
                .contains(tuple("PACK_SETTING_INVALID", Severity.BLOCKING));
    }

    @Test
    void whateverKeyOrWordIsTakenAwayTheLinterAnswers() {
        for (String file : List.of("pack.json", "referential.json", "regulation.json", "cases/admitted.json")) {
            String text = Packs.read(pack.resolve(file));
            Matcher quoted = Pattern.compile("\"[^\"]*\"").matcher(text);
            while (quoted.find()) {
                String spoilt = text.substring(0, quoted.start()) + "\"$comment\"" + text.substring(quoted.end());
                Packs.write(pack.resolve(file), spoilt);
                assertThatNoException()
                        .as(file + " without " + quoted.group() + " at " + quoted.start())
                        .isThrownBy(() -> linter.lint(pack));
            }
            Packs.write(pack.resolve(file), text);
        }
    }

    private void acknowledge(String acknowledgements) {
        Packs.replace(
                pack, "pack.json", "\"validFrom\"", "\"acknowledged\": [" + acknowledgements + "], \"validFrom\"");
    }
}
