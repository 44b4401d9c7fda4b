package io.github.certif.referentials.internal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import io.github.certif.model.decision.Answer;
import io.github.certif.model.decision.Finding;
import io.github.certif.model.decision.Location;
import io.github.certif.model.json.JsonSource;
import io.github.certif.referentials.format.PackProblem;
import io.github.certif.referentials.spi.PackLimits;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads bytes into text within the ceilings: size, UTF-8, nesting, number of values. */
public final class TextReader {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final PackLimits limits;

    /**
     * A reader.
     *
     * @param limits the ceilings
     */
    public TextReader(PackLimits limits) {
        this.limits = limits;
    }

    /**
     * Reads a file.
     *
     * @param name the name of the file, as findings show it
     * @param in its bytes, which the caller closes
     * @return its text
     * @throws IOException if the bytes cannot be read
     */
    public Answer<JsonSource> read(String name, InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(limits.maxFileBytes() + 1);
        if (bytes.length > limits.maxFileBytes()) {
            return tooLarge(name);
        }
        return decoded(name, bytes).then(this::nestedWithinReason);
    }

    Answer<JsonSource> tooLarge(String name) {
        String limit = String.valueOf(limits.maxFileBytes());
        return refusal(PackProblem.PACK_FILE_TOO_LARGE, new Location(name, 1, 1), "limit", limit);
    }

    private static Answer<JsonSource> decoded(String name, byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer text = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), text, true);
        text.flip();
        if (result.isError()) {
            return refusal(PackProblem.PACK_FILE_NOT_UTF8, endOf(name, text));
        }
        boolean marked = text.length() > 0 && text.charAt(0) == BYTE_ORDER_MARK;
        return Answer.of(JsonSource.of(name, marked ? text.toString().substring(1) : text.toString()), List.of());
    }

    private static Location endOf(String name, CharBuffer text) {
        int line = 1;
        int column = 1;
        for (int i = 0; i < text.length(); i++) {
            boolean feed = text.charAt(i) == '\n';
            line += feed ? 1 : 0;
            column = feed ? 1 : column + 1;
        }
        return new Location(name, line, column);
    }

    private Answer<JsonSource> nestedWithinReason(JsonSource source) {
        try (JsonParser parser = new JsonFactory().createParser(source.text())) {
            for (int values = 0;
                    parser.nextToken() != null;
                    values += parser.currentToken().isStructEnd() ? 0 : 1) {
                if (values >= limits.maxValues()) {
                    return refusedAt(source, parser, PackProblem.PACK_FILE_TOO_FULL, limits.maxValues());
                }
                if (parser.getParsingContext().getNestingDepth() > limits.maxNesting()) {
                    return refusedAt(source, parser, PackProblem.PACK_FILE_TOO_DEEP, limits.maxNesting());
                }
            }
        } catch (IOException e) {
            // the text is no JSON from here on: whoever reads it says so, with the place
        }
        return Answer.of(source, List.of());
    }

    private static Answer<JsonSource> refusedAt(JsonSource source, JsonParser parser, PackProblem problem, int limit) {
        JsonLocation at = parser.currentTokenLocation();
        Location location = new Location(source.name(), at.getLineNr(), at.getColumnNr());
        return refusal(problem, location, "limit", String.valueOf(limit));
    }

    private static Answer<JsonSource> refusal(PackProblem problem, Location location, String... arguments) {
        Finding finding = Problems.of(problem, arguments)
                .putArguments("file", location.file())
                .location(location)
                .build();
        return Answer.refusal(List.of(finding));
    }
}
