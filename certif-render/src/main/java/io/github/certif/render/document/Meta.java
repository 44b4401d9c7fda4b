package io.github.certif.render.document;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * What is known about a document beside what it says.
 *
 * @param subject what it is about, in one line
 * @param about whom and which session it is about, in one line: stands beside the title at the foot of each page, so that
 *     loose pages find each other again; empty for forms
 * @param creator who issues it
 * @param date the day that it speaks of
 * @param orientation how it is printed
 */
public record Meta(
        String subject,
        Optional<String> about,
        Optional<String> creator,
        Optional<LocalDate> date,
        Orientation orientation) {
    /** Checks that nothing is null. */
    public Meta {
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(about, "about");
        Objects.requireNonNull(creator, "creator");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(orientation, "orientation");
    }

    /**
     * What is known about a document that is about nobody yet.
     *
     * @param subject what it is about, in one line
     * @param creator who issues it
     * @param date the day that it speaks of
     * @param orientation how it is printed
     */
    public Meta(String subject, Optional<String> creator, Optional<LocalDate> date, Orientation orientation) {
        this(subject, Optional.empty(), creator, date, orientation);
    }

    /**
     * The same, about somebody or a session.
     *
     * @param whom one line
     * @return the meta
     */
    public Meta about(String whom) {
        return new Meta(subject, Optional.of(whom), creator, date, orientation);
    }
}
