package io.github.certif.examples.cli;

import io.github.certif.examples.cli.CriteriaTable.Entry;
import io.github.certif.model.code.BlocCode;
import io.github.certif.model.code.CompetencyCode;
import io.github.certif.model.code.CriterionCode;
import io.github.certif.model.decision.Answer;
import io.github.certif.model.decision.Finding;
import io.github.certif.model.decision.Location;
import io.github.certif.model.decision.Severity;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVRecord;

/** Makes a table of rows: each problem is a finding at its row and column, and all of them are found in one run. */
final class CriteriaRows {

    private final String file;
    private final CriteriaTable table = new CriteriaTable();
    private final List<Finding> findings = new ArrayList<>();
    private final Map<CriteriaColumn, Integer> columns = new EnumMap<>(CriteriaColumn.class);
    private final Set<List<String>> pairs = new HashSet<>();
    private int row;
    private List<String> cells = List.of();

    CriteriaRows(String file) {
        this.file = file;
    }

    Answer<CriteriaTable> read(List<CSVRecord> rows) {
        if (rows.stream().allMatch(CriteriaRows::isEmpty)) {
            add(Finding.blocking("CSV_EMPTY"), 1);
            return Answer.refusal(findings);
        }
        // some spreadsheets say the separator first
        int first = rows.get(0).get(0).startsWith("sep=") ? 1 : 0;
        if (first == rows.size()) {
            add(Finding.blocking("CSV_EMPTY"), 1);
            return Answer.refusal(findings);
        }
        row = first + 1;
        header(rows.get(first));
        if (findings.isEmpty() || !blocked()) {
            rows.stream().skip(first + 1L).forEach(this::row);
            whole();
        }
        return blocked() ? Answer.refusal(findings) : Answer.of(table, findings);
    }

    private boolean blocked() {
        return findings.stream().anyMatch(finding -> finding.getSeverity() == Severity.BLOCKING);
    }

    private static boolean isEmpty(CSVRecord cells) {
        return cells.stream().allMatch(String::isBlank);
    }

    private void header(CSVRecord header) {
        if (header.size() == 1 && header.get(0).matches("(?s).*[,\t].*")) {
            add(Finding.blocking("CSV_SEPARATOR"), 1);
            return;
        }
        List<Integer> unknown = new ArrayList<>();
        for (int i = 0; i < header.size(); i++) {
            int at = i;
            CriteriaColumn.of(header.get(i))
                    .ifPresentOrElse(column -> known(column, at, header), () -> unknown.add(at));
        }
        for (CriteriaColumn column : CriteriaColumn.values()) {
            if (!columns.containsKey(column)) {
                add(
                        Finding.blocking("CSV_HEADER_MISSING")
                                .putArguments("column", column.header())
                                .putArguments("expected", CriteriaColumn.headers()),
                        1);
            }
        }
        for (int i : unknown) {
            if (!header.get(i).isBlank()) {
                add(
                        Finding.warning("CSV_HEADER_UNKNOWN")
                                .putArguments("column", header.get(i).strip())
                                .putArguments("expected", CriteriaColumn.headers()),
                        i + 1);
            }
        }
    }

    private void known(CriteriaColumn column, int at, CSVRecord header) {
        if (columns.putIfAbsent(column, at) != null) {
            add(
                    Finding.blocking("CSV_HEADER_TWICE")
                            .putArguments("column", header.get(at).strip()),
                    at + 1);
        }
    }

    private void row(CSVRecord record) {
        row++;
        cells = record.toList();
        if (isEmpty(record)) {
            return;
        }
        String competency = cell(CriteriaColumn.COMPETENCY);
        String criterion = cell(CriteriaColumn.CRITERION);
        String bloc = bloc(competency);
        if (!bloc.isEmpty()) {
            bloc(bloc, competency, criterion);
        }
        if (!competency.isEmpty()) {
            competency(competency, bloc, criterion);
        }
        criterion(criterion, competency);
    }

    /** The code of the bloc: of the row, or of its competency when the cell is empty and the competency known. */
    private String bloc(String competency) {
        String bloc = cell(CriteriaColumn.BLOC);
        if (!bloc.isEmpty()) {
            return bloc;
        }
        Entry known = table.competencies().get(competency);
        if (known != null && !known.owners().isEmpty()) {
            return known.owners().get(0);
        }
        empty(CriteriaColumn.BLOC);
        return "";
    }

    private void bloc(String code, String competency, String criterion) {
        if (!valid(CriteriaColumn.BLOC, code, BlocCode::of)) {
            return;
        }
        Entry entry = table.blocs().computeIfAbsent(code, c -> new Entry(c, row));
        text(entry, CriteriaColumn.BLOC_TITLE, "CSV_TEXT_DIFFERS");
        if (competency.isEmpty()
                && criterion.isEmpty()
                && !cell(CriteriaColumn.LABEL).isEmpty()) {
            empty(CriteriaColumn.COMPETENCY);
        }
    }

    private void competency(String code, String bloc, String criterion) {
        if (!valid(CriteriaColumn.COMPETENCY, code, CompetencyCode::of)) {
            return;
        }
        Entry entry = table.competencies().computeIfAbsent(code, c -> new Entry(c, row));
        text(entry, CriteriaColumn.LABEL, "CSV_TEXT_DIFFERS");
        if (entry.owners().isEmpty() && !bloc.isEmpty()) {
            entry.owners().add(bloc);
        } else if (!bloc.isEmpty() && !entry.owners().contains(bloc)) {
            add(
                    Finding.blocking("CSV_COMPETENCY_ELSEWHERE")
                            .putArguments("code", code)
                            .putArguments("bloc", bloc)
                            .putArguments("other", entry.owners().get(0))
                            .putArguments("row", String.valueOf(entry.row())),
                    CriteriaColumn.BLOC);
        }
        if (criterion.isEmpty() && cell(CriteriaColumn.TEXT).isEmpty() && !pairs.add(List.of(code, ""))) {
            twice("CSV_COMPETENCY_TWICE", CriteriaColumn.COMPETENCY, code, entry.row());
        }
    }

    private void criterion(String code, String competency) {
        if (code.isEmpty()) {
            if (!cell(CriteriaColumn.TEXT).isEmpty()) {
                empty(CriteriaColumn.CRITERION);
            }
            return;
        }
        if (!valid(CriteriaColumn.CRITERION, code, CriterionCode::of)) {
            return;
        }
        if (competency.isEmpty()) {
            add(
                    Finding.blocking("CSV_CRITERION_WITHOUT_COMPETENCY").putArguments("code", code),
                    CriteriaColumn.COMPETENCY);
        }
        Entry entry = table.criteria().computeIfAbsent(code, c -> new Entry(c, row));
        if (!competency.isEmpty() && !pairs.add(List.of(competency, code))) {
            twice("CSV_CRITERION_TWICE", CriteriaColumn.CRITERION, code, entry.row());
        } else {
            text(entry, CriteriaColumn.TEXT, "CSV_CRITERION_DIFFERS");
            entry.owners().add(competency);
        }
    }

    private void text(Entry entry, CriteriaColumn column, String problem) {
        if (!entry.takes(cell(column), row)) {
            twice(problem, column, entry.code(), entry.textRow());
        }
    }

    private void twice(String problem, CriteriaColumn column, String code, int first) {
        add(
                Finding.blocking(problem)
                        .putArguments("code", code)
                        .putArguments("column", column.header())
                        .putArguments("row", String.valueOf(first)),
                column);
    }

    private void empty(CriteriaColumn column) {
        add(Finding.blocking("CSV_CELL_EMPTY").putArguments("column", column.header()), column);
    }

    private boolean valid(CriteriaColumn column, String code, Consumer<String> check) {
        try {
            check.accept(code);
            return true;
        } catch (IllegalArgumentException e) {
            add(Finding.blocking("CSV_CODE_INVALID").putArguments("column", column.header()), column);
            return false;
        }
    }

    /** What no row says: a text that is nowhere, a bloc without any competency. */
    private void whole() {
        if (table.competencies().isEmpty() && !blocked()) {
            add(Finding.blocking("CSV_EMPTY"), 1);
        }
        table.blocs().values().forEach(bloc -> {
            worded(bloc, CriteriaColumn.BLOC_TITLE);
            if (table.competenciesOf(bloc).isEmpty()) {
                row = bloc.row();
                add(Finding.blocking("CSV_BLOC_EMPTY").putArguments("code", bloc.code()), CriteriaColumn.COMPETENCY);
            }
        });
        table.competencies().values().forEach(competency -> worded(competency, CriteriaColumn.LABEL));
        table.criteria().values().forEach(criterion -> worded(criterion, CriteriaColumn.TEXT));
    }

    private void worded(Entry entry, CriteriaColumn column) {
        if (entry.text().isEmpty()) {
            row = entry.row();
            empty(column);
        }
    }

    /** The text of a cell, without the spaces around it, breakable or not. */
    private String cell(CriteriaColumn column) {
        Integer at = columns.get(column);
        return at == null || at >= cells.size()
                ? ""
                : cells.get(at).replace('\u00A0', ' ').strip();
    }

    private void add(Finding.Builder finding, CriteriaColumn column) {
        add(finding, columns.getOrDefault(column, 0) + 1);
    }

    private void add(Finding.Builder finding, int column) {
        findings.add(
                finding.location(new Location(file, Math.max(row, 1), column)).build());
    }
}
