package io.github.certif.model.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Objects;

/**
 * One thing that can be judged or acquired: a criterion, a competency, an assessment, a module, a bloc or the title.
 *
 * <p>In JSON a unit is the text {@code kind:code}, for instance {@code bloc:BC01}; the title is {@code title}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param kind what it is
 * @param code its code inside the referential; for the title, the word {@code title}
 */
public record Unit(UnitKind kind, String code) {

    private static final String TITLE_CODE = "title";

    /**
     * Checks the unit.
     *
     * @throws IllegalArgumentException if the code is blank, or another than {@code title} for the title
     */
    public Unit {
        Objects.requireNonNull(kind, "kind");
        Codes.check("unit code", code);
        if (kind == UnitKind.TITLE && !TITLE_CODE.equals(code)) {
            throw new IllegalArgumentException("the code of the title is the word title");
        }
    }

    /**
     * The certification as a whole.
     *
     * @return the unit
     */
    public static Unit title() {
        return new Unit(UnitKind.TITLE, TITLE_CODE);
    }

    /**
     * A bloc.
     *
     * @param code its code
     * @return the unit
     */
    public static Unit of(BlocCode code) {
        return new Unit(UnitKind.BLOC, code.value());
    }

    /**
     * A competency.
     *
     * @param code its code
     * @return the unit
     */
    public static Unit of(CompetencyCode code) {
        return new Unit(UnitKind.COMPETENCY, code.value());
    }

    /**
     * An assessment.
     *
     * @param code its code
     * @return the unit
     */
    public static Unit of(AssessmentCode code) {
        return new Unit(UnitKind.ASSESSMENT, code.value());
    }

    /**
     * A criterion.
     *
     * @param code its code
     * @return the unit
     */
    public static Unit of(CriterionCode code) {
        return new Unit(UnitKind.CRITERION, code.value());
    }

    /**
     * A module.
     *
     * @param code its code
     * @return the unit
     */
    public static Unit of(ModuleCode code) {
        return new Unit(UnitKind.MODULE, code.value());
    }

    /**
     * Reads the text form.
     *
     * @param text {@code kind:code}, or {@code title}
     * @return the unit
     * @throws IllegalArgumentException if the text has another form
     */
    @JsonCreator
    public static Unit parse(String text) {
        if (TITLE_CODE.equals(text)) {
            return title();
        }
        int colon = text.indexOf(':');
        for (UnitKind kind : UnitKind.values()) {
            if (colon > 0 && kind != UnitKind.TITLE && kind.word().equals(text.substring(0, colon))) {
                return new Unit(kind, text.substring(colon + 1));
            }
        }
        throw new IllegalArgumentException("a unit is written kind:code, for instance bloc:B1, or title");
    }

    /**
     * The text form.
     *
     * @return {@code kind:code}, or {@code title}
     */
    @JsonValue
    public String text() {
        return kind == UnitKind.TITLE ? TITLE_CODE : kind.word() + ":" + code;
    }

    @Override
    public String toString() {
        return text();
    }
}
