package io.github.certif.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.certif.model.json.JsonSource;
import io.github.certif.model.session.Session;
import io.github.certif.render.layout.DocumentKind;
import io.github.certif.render.layout.Matter;
import io.github.certif.render.layout.Paper;
import io.github.certif.render.pdf.PdfAttachment;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;
import picocli.CommandLine;

/** The documents of the sample sessions are archivable and accessible, by the reference validator: the first of each kind. */
class DemoPdfTest {

    @TempDir
    private Path folder;

    private final Desk desk = new Desk(new CommandLine(new DocumentsCommand()).getCommandSpec(), new CommonOptions());

    @ParameterizedTest
    @ValueSource(strings = {"session-rncp34757.json", "session-rncp37827.json"})
    void everyKindOfPaperOfASampleSessionConformsToPdfA3aAndPdfUa1(String sample) throws Exception {
        try (InputStream in = DemoCommand.class.getResourceAsStream("samples/" + sample)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(conforming(JsonSource.of(sample, text))).isGreaterThan(9);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"rncp37827", "rncp34757", "chef-projet-ia", "expert-ingenierie-logiciel"})
    void everyBlankFormOfAPackConformsToo(String pack) throws Exception {
        assertThat(conforming(new Papers(desk).blank(desk.pack(pack).getReferential(), List.of()), paper -> List.of()))
                .isGreaterThan(2);
    }

    @Test
    void aFilledBookletConformsToo() throws Exception {
        Path session = Path.of("src", "test", "resources", "forms", "session-rncp37827.json");
        assertThat(conforming(desk.source(session))).isGreaterThan(2);
    }

    private int conforming(JsonSource source) throws Exception {
        Session session = desk.read(source, Session.class);
        SessionRun run = SessionRun.of(desk, session, Optional.empty()).get(0);
        Matter matter = run.matter(desk, List.of());
        return conforming(new Papers(desk).of(run, matter), new PaperData(desk.json(), run, List.of()));
    }

    /** How many papers conform, the first of each kind: that is all of them. */
    private int conforming(List<Paper> papers, Function<Paper, List<PdfAttachment>> data) throws Exception {
        Map<String, Paper> byName = new LinkedHashMap<>();
        papers.forEach(paper -> byName.putIfAbsent(
                paper.kind() == DocumentKind.FORM ? paper.name() : paper.kind().id(), paper));
        new Papers(desk)
                .write(
                        List.copyOf(byName.values()),
                        data,
                        List.of("pdf"),
                        LocalDate.EPOCH,
                        new OutputFolder(folder, desk.texts()));
        List<String> failures = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path pdf : files.filter(Files::isRegularFile).sorted().toList()) {
                failures.addAll(failures(pdf, PDFAFlavour.PDFA_3_A));
                failures.addAll(failures(pdf, PDFAFlavour.PDFUA_1));
            }
        }
        assertThat(failures).isEmpty();
        return byName.size();
    }

    private static List<String> failures(Path pdf, PDFAFlavour flavour) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        try (InputStream in = Files.newInputStream(pdf);
                PDFAParser parser = Foundries.defaultInstance().createParser(in, flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            ValidationResult result = validator.validate(parser);
            assertThat(result.getTotalAssertions()).as("%s was looked at", pdf).isPositive();
            return result.getTestAssertions().stream()
                    .map(assertion -> pdf.getFileName() + " " + flavour + " " + assertion.getRuleId() + " "
                            + assertion.getMessage())
                    .toList();
        }
    }
}
