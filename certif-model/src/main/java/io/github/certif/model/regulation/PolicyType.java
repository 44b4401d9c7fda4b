package io.github.certif.model.regulation;

/** What kind of value a policy takes. */
public enum PolicyType {
    /** One of the listed values. */
    CHOICE,
    /** {@code true} or {@code false}. */
    BOOLEAN,
    /** A decimal number. */
    NUMBER,
    /** A period, ISO 8601. */
    PERIOD,
    /** Codes separated by commas. */
    LIST,
    /**
     * The certifications that the centre awards; a parameter of this type takes no value: the referential is narrowed to
     * each of them.
     */
    UNITS
}
