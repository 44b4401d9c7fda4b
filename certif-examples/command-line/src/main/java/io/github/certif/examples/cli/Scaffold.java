package io.github.certif.examples.cli;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** The files of a new pack: the templates beside this class, as {@code scaffold/files.txt} lists them. */
final class Scaffold {

    private static final String FOLDER = "scaffold/";
    private static final String SCHEMA = "schema: ";

    private Scaffold() {}

    /** The text of each file by its path in the pack. */
    static Map<String, String> files(String id) {
        Map<String, String> files = new LinkedHashMap<>();
        text(FOLDER + "files.txt").lines().filter(line -> !line.startsWith("#")).forEach(line -> {
            if (line.startsWith(SCHEMA)) {
                String name = line.substring(SCHEMA.length()) + ".schema.json";
                files.put("schema/" + name, text("/META-INF/certif/schema/" + name));
            } else {
                files.put(line, text(FOLDER + line).replace("${id}", id));
            }
        });
        return files;
    }

    private static String text(String name) {
        try (InputStream in = Scaffold.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new FileNotFoundException(name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
