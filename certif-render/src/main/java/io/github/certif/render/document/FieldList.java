package io.github.certif.render.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Objects;

/**
 * Labels with their values; an empty value is a line to fill in by hand.
 *
 * @param id its name
 * @param fields the fields in order
 */
public record FieldList(NodeId id, @JsonInclude List<Field> fields) implements Node {
    /** Copies the list. */
    public FieldList {
        Objects.requireNonNull(id, "id");
        fields = List.copyOf(Objects.requireNonNull(fields, "fields"));
    }

    /**
     * A label with its value.
     *
     * @param name what the field is, for a program
     * @param label what the field is, for a reader
     * @param value the value; empty for a line to fill in
     */
    public record Field(String name, Phrase label, Phrase value) {
        /** Checks that nothing is null. */
        public Field {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(label, "label");
            Objects.requireNonNull(value, "value");
        }
    }
}
