package io.github.certif.examples.cli;

import io.github.certif.model.json.JsonSource;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** A file that the command is given; what cannot be read is said in one line. */
final class InputFile {

    private static final long MOST_BYTES = 100L * 1024 * 1024;

    private final Path file;
    private final Texts texts;

    InputFile(Path file, Texts texts) {
        this.file = file;
        this.texts = texts;
    }

    /** The whole file. */
    byte[] bytes() {
        try {
            if (Files.isDirectory(file)) {
                throw new UnusableException(texts.say("file.isFolder", file));
            }
            if (Files.size(file) > MOST_BYTES) {
                throw new UnusableException(texts.say("file.tooLarge", file, MOST_BYTES / (1024 * 1024)));
            }
            return Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            throw new UnusableException(texts.say("file.missing", file));
        } catch (IOException e) {
            throw new UnusableException(
                    texts.say("file.unreadable", file, e.getClass().getSimpleName()));
        }
    }

    /** The whole file as UTF-8. */
    JsonSource source() {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes()))
                    .toString();
            return JsonSource.of(file.toString(), text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            throw new UnusableException(texts.say("file.notUtf8", file));
        }
    }
}
