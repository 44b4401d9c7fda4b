package io.github.certif.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
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

/** The documents of the sample sessions are archivable and accessible, by the reference validator: the largest of each kind. */
class DemoPdfTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"session-rncp34757.json", "session-rncp37827.json"})
    void everyKindOfPdfOfASampleSessionConformsToPdfA3aAndPdfUa1(String sample) throws Exception {
        Path session = folder.resolve(sample);
        try (InputStream in = DemoCommand.class.getResourceAsStream("samples/" + sample)) {
            Files.writeString(session, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
        Path out = folder.resolve("out");
        Console console = Console.run(
                "documents", session.toString(), "--out", out.toString(), "--formats", "pdf", "--progress", "never");
        assertThat(console.err()).doesNotContain("Exception");

        assertThat(conforming(out)).isGreaterThan(10);
    }

    @ParameterizedTest
    @ValueSource(strings = {"rncp37827", "rncp34757", "chef-projet-ia", "expert-ingenierie-logiciel"})
    void everyBlankFormOfAPackConformsToo(String pack) throws Exception {
        Path out = folder.resolve("out");
        Console.run("documents", "--blank", pack, "--out", out.toString(), "--formats", "pdf", "--progress", "never");

        assertThat(conforming(out)).isGreaterThan(2);
    }

    @Test
    void aFilledBookletConformsToo() throws Exception {
        Path session = Path.of("src", "test", "resources", "forms", "session-rncp37827.json");
        Path out = folder.resolve("out");
        Console.run(
                "documents", session.toString(), "--out", out.toString(), "--formats", "pdf", "--progress", "never");

        assertThat(out.resolve("candidates/cand-01/form-livret-2.pdf")).exists();
        assertThat(conforming(out)).isGreaterThan(2);
    }

    /** How many kinds of files conform, which is all of them. */
    private static int conforming(Path out) throws Exception {
        List<String> failures = new ArrayList<>();
        Collection<Path> kinds = largestOfEachName(out);
        for (Path pdf : kinds) {
            failures.addAll(failures(pdf, PDFAFlavour.PDFA_3_A));
            failures.addAll(failures(pdf, PDFAFlavour.PDFUA_1));
        }
        assertThat(failures).isEmpty();
        return kinds.size();
    }

    private static Collection<Path> largestOfEachName(Path out) throws Exception {
        try (Stream<Path> files = Files.walk(out)) {
            return files.filter(Files::isRegularFile)
                    .sorted(Comparator.comparingLong(file -> file.toFile().length()))
                    .collect(Collectors.toMap(
                            file -> file.getFileName().toString(), file -> file, (less, more) -> more, TreeMap::new))
                    .values();
        }
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
