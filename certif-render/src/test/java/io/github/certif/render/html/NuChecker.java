package io.github.certif.render.html;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import nu.validator.validation.SimpleDocumentValidator;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * The Nu Html Checker, with its own copies of the schemas: it fetches nothing. It does not look at styles, of which
 * browsers and print engines know more than it does.
 */
final class NuChecker {

    private static final String HTML5 = "http://s.validator.nu/html5-rdfalite.rnc";

    private final List<String> messages = new ArrayList<>();
    private final SimpleDocumentValidator validator = new SimpleDocumentValidator(true, false, false);

    NuChecker() throws Exception {
        ErrorHandler keep = keep();
        validator.setUpMainSchema(HTML5, keep);
        validator.setUpValidatorAndParsers(keep, true, false);
    }

    /** Errors and warnings about a page, as text; empty when it has none. */
    List<String> messages(String html) throws IOException, SAXException {
        messages.clear();
        InputSource page = new InputSource(new StringReader(withoutStyles(html)));
        page.setSystemId("page:page");
        validator.checkHtmlInputSource(page);
        return List.copyOf(messages);
    }

    /** Only the style sheet is taken out of the text: a page that was parsed and written again would be repaired. */
    private static String withoutStyles(String html) {
        String rest = html;
        for (Element style : Jsoup.parse(html).select("style")) {
            rest = rest.replace(style.data(), "");
        }
        return rest;
    }

    private ErrorHandler keep() {
        return new ErrorHandler() {
            @Override
            public void warning(SAXParseException problem) {
                keep("warning", problem);
            }

            @Override
            public void error(SAXParseException problem) {
                keep("error", problem);
            }

            @Override
            public void fatalError(SAXParseException problem) {
                keep("fatal", problem);
            }
        };
    }

    private void keep(String severity, SAXParseException problem) {
        messages.add(severity + " at " + problem.getLineNumber() + ":" + problem.getColumnNumber() + ": "
                + problem.getMessage());
    }
}
