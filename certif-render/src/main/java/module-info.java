/** Documents of a session, and the formats in which they are written. */
module io.github.certif.render {
    requires transitive io.github.certif.model;
    requires transitive org.jsoup;
    requires com.fasterxml.jackson.annotation;
    requires static transitive org.jspecify;
    requires static org.immutables.value.annotations;

    exports io.github.certif.render;
    exports io.github.certif.render.calendar;
    exports io.github.certif.render.document;
    exports io.github.certif.render.html;
    exports io.github.certif.render.json;
    exports io.github.certif.render.layout;
    exports io.github.certif.render.markdown;
    exports io.github.certif.render.message;
    exports io.github.certif.render.text;

    // Jackson writes and reads the document tree.
    opens io.github.certif.render.document to
            com.fasterxml.jackson.databind;
}
