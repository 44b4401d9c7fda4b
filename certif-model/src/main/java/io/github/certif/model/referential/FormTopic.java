package io.github.certif.model.referential;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import io.github.certif.model.code.CompetencyCode;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One place of a form: a heading, a statement, a line, a box, a table, with what stands under it.
 *
 * <p>In JSON what is only printed is its id ({@code "introduction"}); whatever says more is an object. Worded in the
 * pack under {@code form.<form>.<id>}.
 *
 * <p>What fills it is the record that the paper is made from: its attribute, day, amount or list of the name {@link
 * #name()}. A box is ticked where that attribute is {@code true}, where a list of the record has the name, or where the
 * heading of the box is answered by it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id its name, once in its form
 * @param as what stands there
 * @param field what the record calls it; absent when it is the id
 * @param from where its answer is found when the record holds none; absent when nowhere
 * @param form the form whose topics stand under it, or are its levels; absent when it has its own
 * @param record the kind of record that fills it, once for each of them; absent when it is there once
 * @param repeat how many times it, or a row of the table, is printed for filling in by hand
 * @param lines how many lines a zone has for writing by hand
 * @param newPage whether it starts a page
 * @param competencies the competencies that it shows; empty for all, or when the text does not say
 * @param condition when it is due, worded under {@code condition.<condition>}; absent when it always is
 * @param columns the names of the columns of a table, worded like topics; where its rows are topics, the first one
 *     holds them
 * @param topics what stands under it, in order
 */
@JsonDeserialize(using = FormTopic.Reader.class)
public record FormTopic(
        String id,
        FormEntry as,
        Optional<String> field,
        Optional<FormSource> from,
        Optional<String> form,
        Optional<String> record,
        int repeat,
        int lines,
        boolean newPage,
        List<CompetencyCode> competencies,
        Optional<String> condition,
        List<String> columns,
        List<FormTopic> topics) {

    private static final int LINES = 4;

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if a name is blank or a number is not positive
     */
    public FormTopic {
        Stream<String> names =
                Stream.of(Optional.of(id), field, form, record, condition).flatMap(Optional::stream);
        if (Stream.concat(names, columns.stream()).anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("the names of a topic are not blank");
        }
        if (repeat < 1 || lines < 1) {
            throw new IllegalArgumentException("a topic is there at least once, with at least one line");
        }
        competencies = List.copyOf(competencies);
        columns = List.copyOf(columns);
        topics = List.copyOf(topics);
    }

    /**
     * What the record calls it.
     *
     * @return the field; without one the id
     */
    public String name() {
        return field.orElse(id);
    }

    /**
     * This place and everything under it, headings first.
     *
     * @return the topics
     */
    public Stream<FormTopic> all() {
        return Stream.concat(Stream.of(this), topics.stream().flatMap(FormTopic::all));
    }

    /**
     * What it says, without how it is filled in.
     *
     * @return the same topic with the topics under it
     */
    public Topic outline() {
        return new Topic(
                id,
                competencies,
                condition,
                topics.stream().map(FormTopic::outline).toList());
    }

    /**
     * The JSON form.
     *
     * @return an object without what is usual
     */
    @JsonValue
    Form json() {
        return new Form(
                id,
                as == FormEntry.TEXT ? null : as,
                field.orElse(null),
                from.orElse(null),
                form.orElse(null),
                record.orElse(null),
                repeat == 1 ? null : repeat,
                lines == LINES ? null : lines,
                newPage ? true : null,
                competencies.isEmpty() ? null : competencies,
                condition.orElse(null),
                columns.isEmpty() ? null : columns,
                topics.isEmpty() ? null : topics);
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Form(
            @Nullable String id,
            @Nullable FormEntry as,
            @Nullable String field,
            @Nullable FormSource from,
            @Nullable String form,
            @Nullable String record,
            @Nullable Integer repeat,
            @Nullable Integer lines,
            @Nullable Boolean newPage,
            @Nullable List<CompetencyCode> competencies,
            @Nullable String condition,
            @Nullable List<String> columns,
            @Nullable List<FormTopic> topics) {

        static Form of(@Nullable String id) {
            return new Form(id, null, null, null, null, null, null, null, null, null, null, null, null);
        }

        FormTopic topic(String named) {
            return new FormTopic(
                    named,
                    as == null ? FormEntry.TEXT : as,
                    Optional.ofNullable(field),
                    Optional.ofNullable(from),
                    Optional.ofNullable(form),
                    Optional.ofNullable(record),
                    repeat == null ? 1 : repeat,
                    lines == null ? LINES : lines,
                    newPage != null && newPage,
                    competencies == null ? List.of() : competencies,
                    Optional.ofNullable(condition),
                    columns == null ? List.of() : columns,
                    topics == null ? List.of() : topics);
        }
    }

    static final class Reader extends StdDeserializer<FormTopic> {
        private static final long serialVersionUID = 1L;

        Reader() {
            super(FormTopic.class);
        }

        @Override
        public @Nullable FormTopic deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            JsonToken token = parser.currentToken();
            Form form = token == JsonToken.VALUE_STRING
                    ? Form.of(parser.getText())
                    : token == JsonToken.START_OBJECT ? context.readValue(parser, Form.class) : null;
            if (form == null || form.id() == null) {
                return context.reportInputMismatch(this, "expected an id, or an object with an id");
            }
            try {
                return form.topic(form.id());
            } catch (IllegalArgumentException e) {
                return context.reportInputMismatch(this, "expected names that are not blank and numbers above zero");
            }
        }
    }
}
