package io.github.certif.model.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonToken;
import io.github.certif.model.decision.Location;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * A JSON text with the name of the file that it came from, and the place of every value in it.
 *
 * <p>Immutable and thread-safe.
 */
public final class JsonSource {

    private final String name;
    private final String text;

    private JsonSource(String name, String text) {
        this.name = name;
        this.text = text;
    }

    /**
     * A source.
     *
     * @param name the name of the file, as messages show it
     * @param text the whole text
     * @return the source
     */
    public static JsonSource of(String name, String text) {
        return new JsonSource(Objects.requireNonNull(name, "name"), Objects.requireNonNull(text, "text"));
    }

    /**
     * The name of the file.
     *
     * @return the name, as messages show it
     */
    public String name() {
        return name;
    }

    /**
     * The text.
     *
     * @return the whole text
     */
    public String text() {
        return text;
    }

    /**
     * Where every value starts, from one pass over the tokens.
     *
     * @return the place by JSON Pointer; as far as the text can be parsed
     */
    public Map<String, Location> positions() {
        Map<String, Location> positions = new HashMap<>();
        try (JsonParser parser = new JsonFactory().createParser(text)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token != JsonToken.FIELD_NAME && !token.isStructEnd()) {
                    JsonPointer pointer = parser.getParsingContext().pathAsPointer();
                    positions.putIfAbsent(
                            token.isStructStart() ? parentOf(parser) : pointer.toString(),
                            location(parser.currentTokenLocation()));
                }
            }
        } catch (IOException e) {
            // what could be read so far is still right
        }
        return positions;
    }

    private static String parentOf(JsonParser parser) {
        return Objects.requireNonNull(parser.getParsingContext().getParent())
                .pathAsPointer()
                .toString();
    }

    Location location(JsonLocation location) {
        return new Location(name, Math.max(0, location.getLineNr()), Math.max(0, location.getColumnNr()));
    }

    @Override
    public String toString() {
        return "JsonSource[" + name + "]";
    }
}
