package io.github.certif.examples.cli;

import io.github.certif.model.code.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** What the command says by itself, in one language: {@code cli_fr.properties} and {@code cli_en.properties}. */
final class Texts {

    private final Properties texts = new Properties();

    Texts(Language language) {
        String name = "cli_" + language + ".properties";
        try (InputStream in = Texts.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new UnusableException("no texts in the language " + language);
            }
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text for a key, with {0}, {1}, ... filled in. */
    String say(String key, Object... arguments) {
        String text = texts.getProperty(key, key);
        for (int i = 0; i < arguments.length; i++) {
            text = text.replace("{" + i + "}", String.valueOf(arguments[i]));
        }
        return text;
    }
}
