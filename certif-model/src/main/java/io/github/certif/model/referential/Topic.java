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
 * Something that must be covered: a heading with what stands under it, or one item.
 *
 * <p>In JSON an item is its id ({@code "introduction"}); whatever says more is an object: {@code {"id":"optimisation",
 * "competencies":["C4"],"topics":["errors","queries"]}}. Worded in the pack under the key of its list and its id.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id its name, once in its list
 * @param competencies the competencies that it shows; empty when the text does not say
 * @param condition when it is due, worded under {@code condition.<condition>}; absent when it always is
 * @param topics what stands under it, in order; empty for an item
 */
@JsonDeserialize(using = Topic.Reader.class)
public record Topic(String id, List<CompetencyCode> competencies, Optional<String> condition, List<Topic> topics) {

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if the id or the condition is blank
     */
    public Topic {
        if (id.isBlank() || condition.filter(String::isBlank).isPresent()) {
            throw new IllegalArgumentException("the id and the condition of a topic are not blank");
        }
        competencies = List.copyOf(competencies);
        topics = List.copyOf(topics);
    }

    /**
     * An item that is always due.
     *
     * @param id its name
     * @return the topic
     */
    public static Topic of(String id) {
        return new Topic(id, List.of(), Optional.empty(), List.of());
    }

    /**
     * This topic and everything under it, headings first.
     *
     * @return the topics
     */
    public Stream<Topic> all() {
        return Stream.concat(Stream.of(this), topics.stream().flatMap(Topic::all));
    }

    /**
     * The JSON form.
     *
     * @return the id alone where nothing else is said
     */
    @JsonValue
    Object json() {
        boolean plain = competencies.isEmpty() && condition.isEmpty() && topics.isEmpty();
        return plain
                ? id
                : new Form(
                        id,
                        competencies.isEmpty() ? null : competencies,
                        condition.orElse(null),
                        topics.isEmpty() ? null : topics);
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Form(
            @Nullable String id,
            @Nullable List<CompetencyCode> competencies,
            @Nullable String condition,
            @Nullable List<Topic> topics) {}

    static final class Reader extends StdDeserializer<Topic> {
        private static final long serialVersionUID = 1L;

        Reader() {
            super(Topic.class);
        }

        @Override
        public @Nullable Topic deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            JsonToken token = parser.currentToken();
            Form form = token == JsonToken.VALUE_STRING
                    ? new Form(parser.getText(), null, null, null)
                    : token == JsonToken.START_OBJECT ? context.readValue(parser, Form.class) : null;
            if (form == null || form.id() == null || form.id().isBlank()) {
                return context.reportInputMismatch(this, "expected an id, or an object with an id");
            }
            if (form.condition() != null && form.condition().isBlank()) {
                return context.reportInputMismatch(this, "expected a condition that is not blank");
            }
            return new Topic(
                    form.id(),
                    form.competencies() == null ? List.of() : form.competencies(),
                    Optional.ofNullable(form.condition()),
                    form.topics() == null ? List.of() : form.topics());
        }
    }
}
