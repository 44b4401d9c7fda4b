package io.github.certif.render.document;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * What is known about a document beside what it says.
 *
 * @param subject what it is about, in one line
 * @param creator who issues it
 * @param date the day that it speaks of
 * @param orientation how it is printed
 */
public record Meta(String subject, Optional<String> creator, Optional<LocalDate> date, Orientation orientation) {
    /** Checks that nothing is null. */
    public Meta {
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(creator, "creator");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(orientation, "orientation");
    }
}
