package io.github.certif.examples.cli;

import io.github.certif.model.decision.Answer;
import io.github.certif.model.decision.Finding;
import io.github.certif.render.pdf.PdfAttachment;
import io.github.certif.render.pdf.PdfData;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Takes the data out of a PDF. */
@Command(
        name = "extract",
        mixinStandardHelpOptions = true,
        description = "Takes the data out of a PDF, and says whether they are as they were attached.")
final class ExtractCommand implements Callable<Integer> {

    /** With these the whole file is unusable, not one of the files in it. */
    private static final Set<String> UNUSABLE = Set.of("PDF_UNREADABLE", "PDF_ENCRYPTED", "PDF_WITHOUT_DATA");

    private static final String JSON = "application/json";

    @Spec
    private CommandSpec spec;

    @Mixin
    private CommonOptions options = new CommonOptions();

    @Parameters(paramLabel = "FILE.pdf", description = "A document of a session, as PDF.")
    private Path file = Path.of("");

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description =
                    "A folder where each file is written, never in the place of another (default: standard output).")
    private @Nullable Path out;

    @Override
    public Integer call() {
        Desk desk = new Desk(spec, options);
        Answer<List<PdfAttachment>> answer = PdfData.read(new InputFile(file, desk.texts()).bytes());
        List<Finding> findings = answer.findings();
        if (findings.stream().anyMatch(finding -> UNUSABLE.contains(finding.getCode()))) {
            throw new UnusableException(findings.stream()
                    .map(finding -> file + ": " + desk.line(finding))
                    .collect(Collectors.joining("\n")));
        }
        List<PdfAttachment> files = answer.value().orElse(List.of());
        Optional.ofNullable(out).ifPresent(folder -> write(desk, files, folder));
        if (options.isJson()) {
            desk.printRaw(desk.json().write(AttachmentList.of(files, findings)));
        } else {
            desk.tell(findings);
            show(desk, files);
        }
        return Desk.code(findings);
    }

    /** Nothing is written unless everything can be. */
    private static void write(Desk desk, List<PdfAttachment> files, Path folder) {
        Map<PdfAttachment, NewFile> targets = new LinkedHashMap<>();
        files.forEach(each -> targets.put(each, new NewFile(folder.resolve(each.name()), desk.texts())));
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UnusableException(
                    desk.texts().say("file.unwritable", folder, e.getClass().getSimpleName()));
        }
        targets.forEach((each, target) -> target.write(each.content()));
    }

    /** The canonical form has no line feed, so that each file is one line of standard output. */
    private void show(Desk desk, List<PdfAttachment> files) {
        for (PdfAttachment each : files) {
            boolean shown = out == null && JSON.equals(each.mediaType());
            if (shown) {
                desk.print(new String(each.content(), StandardCharsets.UTF_8));
            }
            desk.note(desk.texts()
                    .say(
                            shown || out != null ? "extract.checked" : "extract.other",
                            each.name(),
                            each.content().length,
                            each.digest()));
        }
        if (out != null && !files.isEmpty()) {
            desk.print(desk.texts().say("documents.written", files.size(), out));
        }
    }
}
