package io.github.certif.examples.cli.coverage;

import io.github.certif.model.code.Clause;
import io.github.certif.model.code.ClauseId;
import io.github.certif.model.code.PolicyId;
import io.github.certif.model.code.ReferentialId;
import io.github.certif.model.regulation.Policy;
import io.github.certif.model.regulation.PolicyType;
import io.github.certif.model.worked.Expectation;
import io.github.certif.model.worked.ExpectedFinding;
import io.github.certif.model.worked.WorkedCase;
import io.github.certif.referentials.Pack;
import io.github.certif.referentials.PackCase;
import io.github.certif.referentials.Referentials;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which worked case or test proves which row. A case proves a row that it names where it expects a clause that states the
 * row; a test proves the rows of its tags.
 */
final class RegulationCoverage {

    private static final Pattern TAG = Pattern.compile("@Tag\\(\"(?:row:)?([^\"]+)\"\\)");
    private static final Path ROOT = Path.of("..", "..");

    private final List<RegulationRow> rows;
    private final Map<String, Pack> packs = new TreeMap<>();
    private final Map<String, Set<String>> proofs = new TreeMap<>();
    private final Map<String, Set<String>> defaults = new TreeMap<>();
    private final Map<String, Set<String>> alternatives = new TreeMap<>();

    private RegulationCoverage(List<RegulationRow> rows) {
        this.rows = rows;
    }

    static RegulationCoverage read() throws IOException {
        RegulationCoverage coverage = new RegulationCoverage(RegulationRow.all());
        Referentials installed = Referentials.installed();
        coverage.rows.stream().flatMap(row -> row.packs().stream()).distinct().forEach(id -> {
            Pack pack = installed.pack(ReferentialId.of(id)).orElseThrow();
            coverage.packs.put(id, pack);
            pack.getCases().stream().map(PackCase::workedCase).forEach(one -> coverage.add(pack, one));
        });
        coverage.addTags();
        return coverage;
    }

    List<RegulationRow> rows() {
        return rows;
    }

    private void add(Pack pack, WorkedCase workedCase) {
        Set<String> stated = stated(pack, workedCase.getExpect());
        String name = pack.id() + "/" + workedCase.getId();
        for (String row : workedCase.getRows()) {
            if (stated.contains(row)) {
                proofs.computeIfAbsent(row, key -> new TreeSet<>()).add(name);
            }
            for (Policy policy : pack.getReferential().getRegulation().getPolicies()) {
                boolean byDefault = isDefault(policy, workedCase);
                (byDefault ? defaults : alternatives)
                        .computeIfAbsent(row + " " + policy.getId(), key -> new TreeSet<>())
                        .add(name);
            }
        }
    }

    /** Which certifications a centre awards stands beside the policies of a case. */
    private static boolean isDefault(Policy policy, WorkedCase workedCase) {
        if (policy.getType() == PolicyType.UNITS) {
            return workedCase.getCertification().isEmpty();
        }
        String chosen = workedCase.getPolicies().get(policy.getId());
        return chosen == null || policy.getDefault().filter(chosen::equals).isPresent();
    }

    /** The rows stated by the clauses that a case expects. */
    private static Set<String> stated(Pack pack, Expectation expect) {
        Set<ClauseId> clauses = new HashSet<>(expect.getKept());
        expect.getClauses().stream().map(ClauseId::of).forEach(clauses::add);
        expect.getSaid().stream().map(ExpectedFinding::getClause).forEach(clauses::add);
        return pack.getReferential().getRegulation().getClauses().stream()
                .filter(clause -> clauses.contains(clause.id()))
                .map(Clause::rows)
                .flatMap(List::stream)
                .collect(Collectors.toSet());
    }

    private void addTags() throws IOException {
        try (Stream<Path> files = Files.walk(ROOT)) {
            List<Path> tests = files.filter(file -> file.toString().endsWith("Test.java"))
                    .filter(file -> file.toString().contains("src"))
                    .sorted()
                    .toList();
            for (Path test : tests) {
                String name = String.valueOf(test.getFileName()).replace(".java", "");
                TAG.matcher(Files.readString(test))
                        .results()
                        .map(found -> found.group(1))
                        .filter(tag -> rows.stream().anyMatch(row -> row.id().equals(tag)))
                        .forEach(tag -> proofs.computeIfAbsent(tag, key -> new TreeSet<>())
                                .add(name));
            }
        }
    }

    Set<String> proofs(RegulationRow row) {
        return proofs.getOrDefault(row.id(), Set.of());
    }

    /** Rules that nothing proves and that are not said to be beyond software. */
    List<String> unproved() {
        return rows.stream()
                .filter(row -> row.isRule() && !row.isBeyond() && proofs(row).isEmpty())
                .map(RegulationRow::id)
                .toList();
    }

    /** Rows named by a clause or a case, and by no line of the list. */
    Set<String> unknown() {
        Set<String> known = rows.stream().map(RegulationRow::id).collect(Collectors.toSet());
        Set<String> named = new TreeSet<>();
        packs.values()
                .forEach(pack -> pack.getReferential().getRegulation().getClauses().stream()
                        .flatMap(clause -> clause.rows().stream())
                        .forEach(named::add));
        named.removeAll(known);
        return named;
    }

    /** Open questions whose policies do not exist, or are not tried at the default and at another value. */
    List<String> untried() {
        List<String> untried = new ArrayList<>();
        rows.stream().filter(RegulationRow::isPolicy).forEach(row -> {
            for (String policy : row.policies()) {
                if (row.packs().stream().noneMatch(pack -> has(pack, policy))) {
                    untried.add(row.id() + ": no policy " + policy);
                } else if (cases(defaults, row, policy).isEmpty() && !isParameter(row, policy)) {
                    untried.add(row.id() + ": " + policy + " is not tried at its default");
                } else if (cases(alternatives, row, policy).isEmpty()) {
                    untried.add(row.id() + ": " + policy + " is not tried at another value");
                }
            }
        });
        return untried;
    }

    private boolean has(String pack, String policy) {
        return policy(pack, policy).isPresent();
    }

    private Optional<Policy> policy(String pack, String policy) {
        return Optional.ofNullable(packs.get(pack))
                .flatMap(found -> found.getReferential().getRegulation().policy(PolicyId.of(policy)));
    }

    private boolean isParameter(RegulationRow row, String policy) {
        return row.packs().stream()
                .flatMap(pack -> policy(pack, policy).stream())
                .anyMatch(found -> found.getDefault().isEmpty());
    }

    private static Set<String> cases(Map<String, Set<String>> tried, RegulationRow row, String policy) {
        return tried.getOrDefault(row.id() + " " + policy, Set.of());
    }

    /** The page of the documentation. */
    String page() {
        StringBuilder page = new StringBuilder();
        long rules = rows.stream().filter(RegulationRow::isRule).count();
        long proved = rows.stream()
                .filter(row -> row.isRule() && !proofs(row).isEmpty())
                .count();
        long beyond = rows.stream()
                .filter(row -> row.isBeyond() && proofs(row).isEmpty())
                .count();
        page.append("# What the texts say, and what proves it\n\n")
                .append(
                        "Generated from [regulation-rows.tsv](regulation-rows.tsv), the worked cases of the packs and the")
                .append(" tags of the tests.\n\n")
                .append("Of ")
                .append(rules)
                .append(" rules, ")
                .append(proved)
                .append(" are proved: a worked case, or a test, asserts an answer that cites the clause of the rule. ")
                .append(beyond)
                .append(" are beyond software.\n\n")
                .append("## Rules\n\n| rule | text | where | proved by |\n|---|---|---|---|\n");
        rows.stream().filter(RegulationRow::isRule).forEach(row -> rule(page, row));
        page.append("\n## Questions that the texts leave open\n\n")
                .append("`policy`: a named choice that can be made otherwise; `reading`: how the text is read;")
                .append(" `display`: what is shown.\n\n")
                .append("| question | text | where | class | how |\n|---|---|---|---|---|\n");
        rows.stream()
                .filter(row -> !row.isRule())
                .forEach(row -> page.append(String.format(
                        "| %s | %s | %s, %s | %s | %s |%n",
                        row.id(),
                        cell(row.text()),
                        String.join(", ", row.packs()),
                        row.lines(),
                        row.type(),
                        cell(row.why()))));
        return page.toString().replace(System.lineSeparator(), "\n");
    }

    private void rule(StringBuilder page, RegulationRow row) {
        Set<String> by = proofs(row);
        String proof = by.isEmpty() ? (row.isBeyond() ? "beyond software: " + row.why() : "**nothing**") : shown(by);
        page.append(String.format(
                "| %s | %s | %s, %s | %s |%n",
                row.id(), cell(row.text()), String.join(", ", row.packs()), row.lines(), cell(proof)));
    }

    private static String shown(Set<String> by) {
        final int most = 3;
        String first = by.stream().limit(most).map(name -> "`" + name + "`").collect(Collectors.joining(", "));
        return by.size() <= most ? first : first + " and " + (by.size() - most) + " more";
    }

    private static String cell(String text) {
        return text.replace("|", "\\|");
    }
}
