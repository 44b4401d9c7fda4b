package io.github.certif.render.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The published schema of the document tree. */
final class DocumentSchema {

    static final String FILE = "document.schema.json";

    private static final String FOLDER = "META-INF/certif/schema/";
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private DocumentSchema() {}

    static String text() {
        try (InputStream in = DocumentSchema.class.getClassLoader().getResourceAsStream(FOLDER + FILE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JsonNode tree() {
        try {
            return JsonMapper.builder().build().readTree(text());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the schema has against a text. */
    static List<String> errors(String json) {
        return errors("classpath:" + FOLDER + FILE, json);
    }

    /** What the standard has against the schema. */
    static List<String> errorsOfItsOwn() {
        return errors("https://json-schema.org/draft/2020-12/schema", text());
    }

    private static List<String> errors(String schema, String json) {
        return REGISTRY.getSchema(SchemaLocation.of(schema)).validate(json, InputFormat.JSON).stream()
                .map(Error::toString)
                .toList();
    }
}
