package io.github.certif.referentials.internal.lint;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Stream;

/** Terms that belong to another kind of certification, by kind, as the table beside this class lists them. */
final class Terms {

    private final Properties table;

    private Terms(Properties table) {
        this.table = table;
    }

    static Terms read() {
        Properties table = new Properties();
        try (InputStream in = Terms.class.getResourceAsStream("terms.properties")) {
            if (in == null) {
                throw new IllegalStateException("terms.properties is not in the jar");
            }
            Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
            table.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Terms(table);
    }

    /** The terms that a text of a certification of this kind should not use. */
    Stream<String> foundIn(String text, String kind) {
        String folded = text.toLowerCase(Locale.ROOT);
        return Stream.of(table.getProperty(kind, "").split(","))
                .map(String::strip)
                .filter(term -> !term.isEmpty() && folded.contains(term.toLowerCase(Locale.ROOT)));
    }
}
