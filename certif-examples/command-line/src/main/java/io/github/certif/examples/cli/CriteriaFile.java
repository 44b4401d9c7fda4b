package io.github.certif.examples.cli;

import io.github.certif.model.decision.Answer;
import io.github.certif.model.decision.Finding;
import io.github.certif.model.decision.Location;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads a table of criteria as spreadsheets save it: semicolons, quoted cells, UTF-8 or Windows-1252. */
final class CriteriaFile {

    private static final long MOST_BYTES = 10L * 1024 * 1024;
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setDelimiter(';')
            .setIgnoreEmptyLines(false)
            .get();

    private final String name;

    private CriteriaFile(String name) {
        this.name = name;
    }

    static Answer<CriteriaTable> read(Path file, Texts texts) {
        return new CriteriaFile(file.toString()).table(bytes(file, texts));
    }

    private static byte[] bytes(Path file, Texts texts) {
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

    private Answer<CriteriaTable> table(byte[] bytes) {
        Optional<String> text = text(bytes);
        if (text.isEmpty()) {
            return Answer.refusal(List.of(at("CSV_ENCODING", 1)));
        }
        List<CSVRecord> rows = new ArrayList<>();
        try (CSVParser parser = CSVParser.builder()
                .setReader(new StringReader(text.get()))
                .setFormat(FORMAT)
                .get()) {
            parser.forEach(rows::add);
        } catch (IOException | UncheckedIOException e) {
            return Answer.refusal(List.of(at("CSV_SYNTAX", rows.size() + 1)));
        }
        return new CriteriaRows(name).read(rows);
    }

    private Finding at(String code, int row) {
        return Finding.blocking(code).location(new Location(name, row, 1)).build();
    }

    /** UTF-8 where the bytes are, with or without its mark; otherwise Windows-1252, which has few gaps. */
    private static Optional<String> text(byte[] bytes) {
        Optional<String> text = decoded(bytes, StandardCharsets.UTF_8)
                .map(utf8 -> utf8.startsWith("\uFEFF") ? utf8.substring(1) : utf8)
                .or(() -> decoded(bytes, WINDOWS));
        return text.filter(found -> found.indexOf('\0') < 0);
    }

    private static Optional<String> decoded(byte[] bytes, Charset charset) {
        try {
            return Optional.of(
                    charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
