package io.github.certif.render.pdf;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The page was refused: drawn as it is, it would lose text, mislead a reader or fail PDF/UA-1 or PDF/A-3a.
 *
 * <p>Nothing has been written when this is thrown. The message holds no text of the page.
 */
public final class PdfRejectedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private static final int SHOWN = 10;

    private final transient @Nullable List<PdfFinding> findings;

    /**
     * Refuses a page.
     *
     * @param findings why, at least one reason
     */
    public PdfRejectedException(List<PdfFinding> findings) {
        super(message(findings));
        this.findings = List.copyOf(findings);
    }

    /**
     * Everything that is wrong with the page, in document order.
     *
     * @return the reasons; empty only when the exception was serialized in between, its message still tells them
     */
    public List<PdfFinding> findings() {
        return findings == null ? List.of() : findings;
    }

    private static String message(List<PdfFinding> findings) {
        if (findings.isEmpty()) {
            throw new IllegalArgumentException("a rejection needs a reason");
        }
        String shown = findings.stream().limit(SHOWN).map(PdfFinding::toString).collect(Collectors.joining("; "));
        int hidden = findings.size() - SHOWN;
        return "page refused: " + shown + (hidden > 0 ? "; and " + hidden + " more" : "");
    }
}
