package io.github.certif.render.pdf;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/** The text of a PDF as a screen reader says it: in the order of the tags, without decoration and list markers. */
final class ReadingOrder {

    private final Map<COSDictionary, Map<Integer, String>> texts = new HashMap<>();
    private final StringBuilder said = new StringBuilder();

    private ReadingOrder() {}

    static String of(PDDocument pdf) throws IOException {
        ReadingOrder order = new ReadingOrder();
        for (PDPage page : pdf.getPages()) {
            PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
            extractor.processPage(page);
            Map<Integer, String> ofPage = new HashMap<>();
            for (PDMarkedContent content : extractor.getMarkedContents()) {
                StringBuilder text = new StringBuilder();
                for (Object position : content.getContents()) {
                    if (position instanceof TextPosition glyph) {
                        text.append(glyph.getUnicode());
                    }
                }
                if (content.getMCID() >= 0) {
                    ofPage.merge(content.getMCID(), text.toString(), String::concat);
                }
            }
            order.texts.put(page.getCOSObject(), ofPage);
        }
        order.say(pdf.getDocumentCatalog().getStructureTreeRoot(), null);
        return order.said.toString();
    }

    private void say(PDStructureNode node, @Nullable PDPage page) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                if (!StandardStructureTypes.LBL.equals(element.getStructureType())) {
                    say(element, element.getPage());
                }
            } else if (kid instanceof Integer id && page != null) {
                say(page, id);
            } else if (kid instanceof PDMarkedContentReference reference) {
                say(reference.getPage(), reference.getMCID());
            }
        }
    }

    private void say(PDPage page, int id) {
        said.append(texts.get(page.getCOSObject()).getOrDefault(id, ""));
    }
}
