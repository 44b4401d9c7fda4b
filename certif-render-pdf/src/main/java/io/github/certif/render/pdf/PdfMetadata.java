package io.github.certif.render.pdf;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * What a file says of itself beside what its page says.
 *
 * @param date when it was made, to the second
 * @param producer the software that made it, in one line of plain text
 */
record PdfMetadata(Instant date, String producer) {

    PdfMetadata {
        date = date.truncatedTo(ChronoUnit.SECONDS);
        if (producer.isBlank() || PdfCharacters.firstRefused(producer).isPresent() || producer.indexOf('\n') >= 0) {
            throw new IllegalArgumentException("the producer is one line of plain text");
        }
    }
}
