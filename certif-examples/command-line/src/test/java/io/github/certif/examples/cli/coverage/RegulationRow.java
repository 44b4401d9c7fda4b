package io.github.certif.examples.cli.coverage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * One line of {@code docs/regulation-rows.tsv}: a rule of a text, or a question that the text leaves open.
 *
 * @param id its id
 * @param packs the packs that it concerns
 * @param lines where it stands in the text
 * @param kind {@code rule} or {@code question}
 * @param type of a rule {@code software} or {@code beyond}; of a question {@code policy}, {@code reading} or
 *     {@code display}
 * @param text what it says
 * @param why why nothing can prove it, how it is read, or which policies leave it open
 */
record RegulationRow(String id, List<String> packs, String lines, String kind, String type, String text, String why) {

    static final Path FILE = Path.of("..", "..", "docs", "regulation-rows.tsv");

    private static final int COLUMNS = 7;

    static List<RegulationRow> all() throws IOException {
        return Files.readAllLines(FILE).stream().skip(1).map(RegulationRow::of).toList();
    }

    private static RegulationRow of(String line) {
        String[] cells = line.split("\t", -1);
        if (cells.length != COLUMNS) {
            throw new IllegalArgumentException("seven columns are expected: " + line);
        }
        return new RegulationRow(
                cells[0], Arrays.asList(cells[1].split(",")), cells[2], cells[3], cells[4], cells[5], cells[6]);
    }

    boolean isRule() {
        return kind.equals("rule");
    }

    boolean isBeyond() {
        return type.equals("beyond");
    }

    boolean isPolicy() {
        return type.equals("policy");
    }

    /** The policies that leave a question open: the words before the colons. */
    List<String> policies() {
        return Arrays.stream(why.split(";"))
                .map(part -> part.split(":", 2)[0].strip())
                .toList();
    }
}
