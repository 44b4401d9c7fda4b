package io.github.certif.render.layout;

import io.github.certif.model.code.CandidateId;
import io.github.certif.render.document.Document;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * One document to be made: what it is, whose, and what its file is called. The document itself is built when it is
 * asked for, and again each time, so that the papers of a large session need little memory.
 *
 * <p>Immutable and thread-safe.
 *
 * @param kind what it is
 * @param name the name of its file with its folder and without ending, for instance {@code
 *     candidates/cand-01/evaluation-grid}: letters, digits, {@code . - _} and {@code /}
 * @param candidate whom it is about; empty when it is about all of them, or about nobody
 * @param source builds the document
 */
public record Paper(DocumentKind kind, String name, Optional<CandidateId> candidate, Supplier<Document> source) {

    static final String JURY = "jury/";

    /**
     * Checks the paper.
     *
     * @throws IllegalArgumentException if the name has another form
     */
    public Paper {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(candidate, "candidate");
        Objects.requireNonNull(source, "source");
        if (!name.matches("[A-Za-z0-9_-][A-Za-z0-9._-]*(/[A-Za-z0-9_-][A-Za-z0-9._-]*)*")) {
            throw new IllegalArgumentException("a paper has a name of letters, digits, . - _ and /, not " + name);
        }
    }

    /**
     * A paper about a session as a whole.
     *
     * @param kind what it is
     * @param source builds it
     * @return the paper, in the folder {@code session}
     */
    public static Paper ofSession(DocumentKind kind, Supplier<Document> source) {
        return new Paper(kind, "session/" + kind.id(), Optional.empty(), source);
    }

    /**
     * A paper about one candidate.
     *
     * @param kind what it is
     * @param candidate whom it is about
     * @param source builds it
     * @return the paper, in the folder of the candidate
     */
    public static Paper ofCandidate(DocumentKind kind, CandidateId candidate, Supplier<Document> source) {
        return new Paper(
                kind, "candidates/" + safe(candidate.value()) + "/" + kind.id(), Optional.of(candidate), source);
    }

    /**
     * A paper for the jury as a whole.
     *
     * @param kind what it is
     * @param source builds it
     * @return the paper, in the folder {@code jury}
     */
    public static Paper ofJury(DocumentKind kind, Supplier<Document> source) {
        return new Paper(kind, JURY + kind.id(), Optional.empty(), source);
    }

    /**
     * A paper for one juror.
     *
     * @param kind what it is
     * @param juror the id of the juror
     * @param source builds it
     * @return the paper, in the folder of the juror
     */
    public static Paper ofJuror(DocumentKind kind, String juror, Supplier<Document> source) {
        return new Paper(kind, folder(juror) + kind.id(), Optional.empty(), source);
    }

    /** Where the papers of a juror stand. */
    static String folder(String juror) {
        return JURY + safe(juror) + "/";
    }

    /** The same paper, about a candidate. */
    Paper about(CandidateId whom) {
        return new Paper(kind, name, Optional.of(whom), source);
    }

    /** The same paper, something changed in its document. */
    Paper each(UnaryOperator<Document> change) {
        return new Paper(kind, name, candidate, () -> change.apply(source.get()));
    }

    /**
     * A paper for a committee.
     *
     * @param kind what it is
     * @param source builds it
     * @return the paper, in the folder {@code committee}
     */
    public static Paper ofCommittee(DocumentKind kind, Supplier<Document> source) {
        return new Paper(kind, "committee/" + kind.id(), Optional.empty(), source);
    }

    /**
     * A form to be filled in by hand.
     *
     * @param kind what it is
     * @param source builds it
     * @return the paper, in the folder {@code blank}
     */
    public static Paper blank(DocumentKind kind, Supplier<Document> source) {
        return new Paper(kind, "blank/" + kind.id(), Optional.empty(), source);
    }

    /**
     * A paper about a referential by itself.
     *
     * @param kind what it is
     * @param source builds it
     * @return the paper, in the folder {@code pack}
     */
    public static Paper ofPack(DocumentKind kind, Supplier<Document> source) {
        return new Paper(kind, "pack/" + kind.id(), Optional.empty(), source);
    }

    /**
     * The same paper under another name in the same folder.
     *
     * @param file the name of its file; what a file name cannot hold is replaced, and two names never become one
     * @return the paper
     */
    public Paper called(String file) {
        return new Paper(kind, name.substring(0, name.lastIndexOf('/') + 1) + safe(file), candidate, source);
    }

    /**
     * The document.
     *
     * @return the document, built anew
     * @throws IllegalArgumentException if it is made from a decision about somebody who is not registered in the session
     */
    public Document document() {
        return source.get();
    }

    private static String safe(String text) {
        StringBuilder safe = new StringBuilder();
        text.codePoints().forEach(c -> {
            boolean plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-';
            if (plain || (c == '.' && safe.length() > 0)) {
                safe.appendCodePoint(c);
            } else {
                safe.append('_').append(Integer.toHexString(c)).append('_');
            }
        });
        return safe.toString();
    }
}
