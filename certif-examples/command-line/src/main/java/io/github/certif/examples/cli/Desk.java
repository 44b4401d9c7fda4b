package io.github.certif.examples.cli;

import io.github.certif.model.code.Language;
import io.github.certif.model.code.ReferentialId;
import io.github.certif.model.decision.Answer;
import io.github.certif.model.decision.Finding;
import io.github.certif.model.decision.Severity;
import io.github.certif.model.json.CertifJson;
import io.github.certif.model.json.JsonSource;
import io.github.certif.model.referential.Referential;
import io.github.certif.referentials.Pack;
import io.github.certif.referentials.Referentials;
import io.github.certif.render.message.Messages;
import io.github.certif.rules.AwardRules;
import io.github.certif.rules.PolicyChoices;
import io.github.certif.rules.SessionRules;
import io.github.certif.rules.WorkedCases;
import io.github.certif.rules.WorkingDays;
import io.github.certif.rules.spi.RequirementEvaluator;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.function.Supplier;
import picocli.CommandLine.Model.CommandSpec;

/** What every verb works with: the packs, the languages, where results and messages go. */
final class Desk {

    private final CommonOptions options;
    private final PrintWriter out;
    private final PrintWriter err;
    private final Texts texts;
    private final Messages messages;
    private final CertifJson json = CertifJson.create();
    private final Referentials referentials;

    Desk(CommandSpec spec, CommonOptions options) {
        this.options = options;
        this.out = spec.commandLine().getOut();
        this.err = spec.commandLine().getErr();
        this.texts = new Texts(options.language());
        this.messages = Messages.of(options.language());
        this.referentials = options.referentials();
        tell(referentials.findings());
    }

    CommonOptions options() {
        return options;
    }

    Language language() {
        return options.language();
    }

    Texts texts() {
        return texts;
    }

    Messages messages() {
        return messages;
    }

    CertifJson json() {
        return json;
    }

    Referentials referentials() {
        return referentials;
    }

    void print(String line) {
        out.println(line);
    }

    void printRaw(String text) {
        out.print(text);
        out.flush();
    }

    void note(String line) {
        err.println(line);
    }

    /** The referential for an id, or the list of what there is. */
    Referential referential(ReferentialId id) {
        return referentials
                .find(id)
                .orElseThrow(() -> new UnusableException(texts.say("unknown.referential", id, ids())));
    }

    private String ids() {
        return String.join(
                ", ",
                referentials.packs().stream().map(pack -> pack.id().value()).toList());
    }

    /** The rules of a referential, with the requirements of third parties that are installed. */
    AwardRules rules(Referential referential, PolicyChoices choices) {
        return AwardRules.of(referential, choices, WorkingDays.MONDAY_TO_FRIDAY, evaluators());
    }

    /** The rules of procedure of a referential. */
    SessionRules procedure(Referential referential, PolicyChoices choices) {
        return SessionRules.of(referential, choices, WorkingDays.MONDAY_TO_FRIDAY, evaluators());
    }

    /** What judges worked cases, by the same rules. */
    WorkedCases judge() {
        return WorkedCases.judge(WorkingDays.MONDAY_TO_FRIDAY, evaluators());
    }

    /** A requirement that cannot be made is left out and said: what names it is then refused, nothing else is lost. */
    private List<RequirementEvaluator> evaluators() {
        return ServiceLoader.load(RequirementEvaluator.class).stream()
                .flatMap(provider -> evaluator(provider).stream())
                .toList();
    }

    private Optional<RequirementEvaluator> evaluator(ServiceLoader.Provider<RequirementEvaluator> provider) {
        try {
            return Optional.of(provider.get());
        } catch (ServiceConfigurationError e) {
            note(texts.say("evaluator.failed", provider.type().getName()));
            return Optional.empty();
        }
    }

    /** The pack in a folder or zip, or the installed one of an id. */
    Pack pack(String folderOrId) {
        Path folder = Path.of(folderOrId);
        if (Files.exists(folder)) {
            Referentials read = Referentials.ofFolder(folder);
            tell(read.findings());
            return read.packs().stream().findFirst().orElseThrow(() -> noPack(folderOrId));
        }
        return referentials.pack(ReferentialId.of(folderOrId)).orElseThrow(() -> noPack(folderOrId));
    }

    private UnusableException noPack(String folderOrId) {
        return new UnusableException(texts.say("check.nothing", folderOrId, ids()));
    }

    /** Reads a whole file as UTF-8. */
    JsonSource source(Path file) {
        return new InputFile(file, texts).source();
    }

    /** Counts the steps of a long run. */
    Progress progress(int total) {
        return new Progress(err, options.progress(), Progress.isTerminal(), total);
    }

    /** Reads a value, or says why it cannot be read and ends. */
    <T> T read(JsonSource source, Class<T> type) {
        Answer<T> answer = json.read(source, type);
        if (!answer.isPresent()) {
            throw new UnusableException(
                    String.join("\n", answer.findings().stream().map(this::line).toList()));
        }
        return answer.get();
    }

    /** Misuse on the command line is said in one line. */
    static <T> T orUnusable(Supplier<T> made) {
        try {
            return made.get();
        } catch (IllegalArgumentException e) {
            throw new UnusableException(String.valueOf(e.getMessage()));
        }
    }

    /** Says findings on standard error, the most serious first. */
    void tell(List<Finding> findings) {
        sorted(findings).forEach(finding -> err.println(line(finding)));
    }

    static List<Finding> sorted(List<Finding> findings) {
        return findings.stream()
                .sorted(Comparator.comparing(Finding::getSeverity))
                .toList();
    }

    String line(Finding finding) {
        StringBuilder line = new StringBuilder();
        messages.where(finding).ifPresent(where -> line.append(where).append(": "));
        finding.getCandidate().ifPresent(candidate -> line.append(candidate).append(": "));
        line.append(messages.word(finding.getSeverity()))
                .append(" ")
                .append(finding.getCode())
                .append(" - ");
        line.append(finding.getMessage().orElseGet(() -> messages.text(finding)));
        finding.getRemedy()
                .or(() -> messages.remedy(finding))
                .ifPresent(remedy -> line.append(" ").append(remedy));
        return line.toString();
    }

    static int code(List<Finding> findings) {
        return findings.stream().anyMatch(finding -> finding.getSeverity() == Severity.BLOCKING)
                ? CertifCommand.BLOCKED
                : CertifCommand.DONE;
    }
}
