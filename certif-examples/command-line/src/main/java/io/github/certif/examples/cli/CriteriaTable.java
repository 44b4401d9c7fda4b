package io.github.certif.examples.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Blocs, their competencies and criteria, each with its text, in the order of the table. */
final class CriteriaTable {

    /** One coded entry: its text, the row that names it first, and the codes of what it belongs to. */
    static final class Entry {
        private final String code;
        private final int row;
        private String text = "";
        private int textRow;
        private final List<String> owners = new ArrayList<>();

        Entry(String code, int row) {
            this.code = code;
            this.row = row;
        }

        String code() {
            return code;
        }

        int row() {
            return row;
        }

        String text() {
            return text;
        }

        int textRow() {
            return textRow;
        }

        List<String> owners() {
            return owners;
        }

        /** Whether a text can stand here: the first one, or the same again. */
        boolean takes(String other, int where) {
            if (text.isEmpty() && !other.isEmpty()) {
                text = other;
                textRow = where;
            }
            return other.isEmpty() || text.equals(other);
        }
    }

    private final Map<String, Entry> blocs = new LinkedHashMap<>();
    private final Map<String, Entry> competencies = new LinkedHashMap<>();
    private final Map<String, Entry> criteria = new LinkedHashMap<>();

    Map<String, Entry> blocs() {
        return blocs;
    }

    Map<String, Entry> competencies() {
        return competencies;
    }

    Map<String, Entry> criteria() {
        return criteria;
    }

    /** The competencies of a bloc. */
    List<Entry> competenciesOf(Entry bloc) {
        return competencies.values().stream()
                .filter(competency -> competency.owners().contains(bloc.code()))
                .toList();
    }
}
