package io.github.certif.render.message;

import io.github.certif.model.code.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** Reads the texts of the library in one language, from the file beside this class. */
final class Bundle {

    private Bundle() {}

    /** The texts by key, set as the language wants them. */
    static Map<String, String> read(Language language) {
        Map<String, String> texts = new TreeMap<>();
        properties(language)
                .forEach((key, text) ->
                        texts.put(String.valueOf(key), Typography.apply(language, String.valueOf(text))));
        return texts;
    }

    private static Properties properties(Language language) {
        String name = "messages_" + language + ".properties";
        Properties properties = new Properties();
        try (InputStream in = Bundle.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the library lacks its own file " + name);
            }
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
