package io.github.certif.examples.cli;

import io.github.certif.model.decision.Answer;
import io.github.certif.model.decision.Decision;
import io.github.certif.model.decision.Finding;
import io.github.certif.model.decision.SessionReport;
import io.github.certif.model.referential.Referential;
import io.github.certif.model.worked.WorkedCase;
import io.github.certif.referentials.Pack;
import io.github.certif.referentials.PackCase;
import io.github.certif.rules.PolicyChoices;
import io.github.certif.rules.SessionRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs one worked case of a pack and shows why it comes out as it does. */
@Command(
        name = "try",
        mixinStandardHelpOptions = true,
        description = "Runs one worked case of a pack and explains the answer.")
final class TryCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private CommonOptions options = new CommonOptions();

    @Parameters(index = "0", paramLabel = "PACK", description = "The folder of a pack, or the id of an installed one.")
    private String pack = "";

    @Parameters(index = "1", paramLabel = "CASE", description = "The id of the case.")
    private String caseId = "";

    @Override
    public Integer call() {
        Desk desk = new Desk(spec, options);
        Pack found = desk.pack(pack);
        WorkedCase workedCase = found.getCases().stream()
                .map(PackCase::workedCase)
                .filter(candidate -> candidate.getId().equals(caseId))
                .findFirst()
                .orElseThrow(() -> new UnusableException(desk.texts().say("try.unknown", caseId, pack, ids(found))));
        Referential referential = workedCase
                .getCertification()
                .map(found.getReferential()::awarding)
                .orElse(found.getReferential());
        TriedCase tried = tried(desk, found.getReferential(), referential, workedCase);
        if (options.isJson()) {
            desk.printRaw(desk.json().write(tried));
        } else {
            print(desk, referential, tried);
        }
        return Desk.code(tried.differences());
    }

    private static TriedCase tried(Desk desk, Referential whole, Referential referential, WorkedCase workedCase) {
        PolicyChoices choices = PolicyChoices.of(workedCase.getPolicies());
        List<Finding> findings = new ArrayList<>();
        Optional<Decision> decision = workedCase.getDossier().flatMap(dossier -> {
            Answer<Decision> answer = desk.rules(referential, choices).decide(dossier, workedCase.getAsOf());
            findings.addAll(answer.findings());
            return answer.value();
        });
        findings.addAll(
                procedure(desk.procedure(referential, choices), workedCase).getFindings());
        return TriedCase.of(
                workedCase.getId(),
                workedCase.getTitle(),
                decision,
                findings,
                desk.judge().judge(whole, workedCase));
    }

    private static void print(Desk desk, Referential referential, TriedCase tried) {
        desk.print(tried.title());
        tried.decision().ifPresent(new DecisionText(desk, referential)::print);
        desk.tell(tried.findings());
        tried.differences().forEach(finding -> desk.print(desk.line(finding)));
        desk.print(desk.texts().say(tried.right() ? "try.right" : "try.wrong", tried.id()));
    }

    private static SessionReport procedure(SessionRules rules, WorkedCase workedCase) {
        return workedCase
                .getSession()
                .map(session -> rules.check(session, workedCase.getStage(), workedCase.getAsOf()))
                .orElseGet(() -> rules.check(
                        workedCase.getDossier().orElseThrow(), workedCase.getStage(), workedCase.getAsOf()));
    }

    private static String ids(Pack pack) {
        return pack.getCases().stream()
                .map(packCase -> packCase.workedCase().getId())
                .collect(Collectors.joining(", "));
    }
}
