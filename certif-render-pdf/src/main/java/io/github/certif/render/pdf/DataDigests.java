package io.github.certif.render.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * The digests of the attached files, as the XMP description of a PDF records them: one text for each file, {@code sha-256},
 * the digest and the name. A name never holds a space.
 */
final class DataDigests {

    static final String NAMESPACE = "https://certif.github.io/ns/data/1/";
    static final String PROPERTY = "digest";

    private static final String ALGORITHM = "sha-256";
    private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    private static final String NO_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";

    private final Map<String, String> byName;

    private DataDigests(Map<String, String> byName) {
        this.byName = byName;
    }

    /** What is recorded of a file. */
    static String of(PdfAttachment attachment) {
        return String.join(" ", List.of(ALGORITHM, attachment.digest(), attachment.name()));
    }

    /**
     * Reads what is recorded.
     *
     * @param xmp the description of a file
     * @return the digests; none when the description cannot be read
     */
    static DataDigests read(byte[] xmp) {
        Map<String, String> byName = new HashMap<>();
        try {
            NodeList properties =
                    parser().parse(new ByteArrayInputStream(xmp)).getElementsByTagNameNS(NAMESPACE, PROPERTY);
            for (int i = 0; i < properties.getLength(); i++) {
                NodeList items = ((org.w3c.dom.Element) properties.item(i)).getElementsByTagNameNS(RDF, "li");
                for (int j = 0; j < items.getLength(); j++) {
                    add(items.item(j).getTextContent(), byName);
                }
            }
        } catch (SAXException | IOException e) {
            return new DataDigests(Map.of());
        }
        return new DataDigests(byName);
    }

    private static void add(String recorded, Map<String, String> byName) {
        List<String> parts = List.of(recorded.trim().split(" ", -1));
        if (parts.size() == 3 && ALGORITHM.equals(parts.get(0))) {
            byName.put(parts.get(2), parts.get(1));
        }
    }

    /** The digest recorded for a name. */
    Optional<String> of(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** A parser that reads nothing but what it is given. */
    private static DocumentBuilder parser() {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature(NO_DOCTYPE, true);
            DocumentBuilder parser = factory.newDocumentBuilder();
            parser.setErrorHandler(new DefaultHandler()); // which throws, and prints nothing
            return parser;
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("the parser of the platform knows these features", e);
        }
    }
}
