package io.github.certif.render.json;

import io.github.certif.model.decision.Answer;
import io.github.certif.model.json.CertifJson;
import io.github.certif.model.json.JsonSource;
import io.github.certif.render.Renderer;
import io.github.certif.render.document.Document;

/**
 * Writes the document tree as JSON: what a document says, for a front end that decides by itself how it looks. The ids
 * of the nodes stay the same from one rendering to the next.
 *
 * <p>The schema is {@code META-INF/certif/schema/document.schema.json} in the jar.
 *
 * <p>Immutable and thread-safe.
 */
public final class JsonRenderer implements Renderer {

    private final CertifJson json;

    private JsonRenderer(CertifJson json) {
        this.json = json;
    }

    /**
     * A renderer.
     *
     * @return the renderer
     */
    public static JsonRenderer create() {
        return new JsonRenderer(CertifJson.create());
    }

    @Override
    public String format() {
        return "json";
    }

    @Override
    public String render(Document document) {
        return json.write(document);
    }

    /**
     * Reads a document back.
     *
     * @param source the text
     * @return a document equal to the one that was written; a refusal when the text does not hold one
     */
    public Answer<Document> read(JsonSource source) {
        return json.read(source, Document.class);
    }
}
