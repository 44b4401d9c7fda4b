package io.github.certif.render.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.jspecify.annotations.Nullable;

/**
 * Makes the header rows repeated on each page heard once.
 *
 * <p>The engine tags every repetition as content of the same header cell: a screen reader would say
 * "Number Number Number" in a table of three pages. Here all but the first become page decoration (artifacts), as a
 * running footer is. Empty groups of rows, which the engine always writes, are removed.
 */
final class RepeatedHeaders {

    private static final COSName STRUCT_PARENTS = COSName.STRUCT_PARENTS;
    private static final COSName ARTIFACT = COSName.ARTIFACT;
    private static final COSName T_HEAD = COSName.getPDFName("THead");
    private static final COSName T_BODY = COSName.getPDFName("TBody");
    private static final COSName T_FOOT = COSName.getPDFName("TFoot");

    /** Marked content that becomes decoration, by page. */
    private final Map<COSDictionary, Set<Integer>> decoration = new LinkedHashMap<>();

    private RepeatedHeaders() {}

    static void tidy(PDDocument pdf) throws IOException {
        PDStructureTreeRoot root = pdf.getDocumentCatalog().getStructureTreeRoot();
        if (root == null) {
            return;
        }
        RepeatedHeaders headers = new RepeatedHeaders();
        headers.walk(root.getCOSObject());
        for (PDPage page : pdf.getPages()) {
            Set<Integer> ids = headers.decoration.get(page.getCOSObject());
            if (ids != null) {
                forget(root, page, ids);
                redraw(pdf, page, ids);
            }
        }
    }

    private void walk(COSDictionary element) {
        List<COSBase> kept = new ArrayList<>();
        List<COSBase> kids = kids(element);
        for (COSBase kid : kids) {
            if (kid instanceof COSDictionary child && child.getCOSName(COSName.S) != null) {
                COSName type = child.getCOSName(COSName.S);
                if (T_HEAD.equals(type) || T_FOOT.equals(type)) {
                    once(child, new FirstPage());
                }
                boolean group = T_HEAD.equals(type) || T_FOOT.equals(type) || T_BODY.equals(type);
                if (group && kids(child).isEmpty()) {
                    continue;
                }
                walk(child);
            }
            kept.add(kid);
        }
        if (kept.size() < kids.size()) {
            replaceKids(element, kept);
        }
    }

    /** Keeps under an element what is on the first page met, and notes the rest as decoration. */
    private void once(COSDictionary element, FirstPage first) {
        List<COSBase> kept = new ArrayList<>();
        List<COSBase> kids = kids(element);
        for (COSBase kid : kids) {
            if (kid instanceof COSDictionary child && child.getCOSName(COSName.S) != null) {
                once(child, first);
                kept.add(child);
                continue;
            }
            COSDictionary page = pageOf(element, kid);
            int id = idOf(kid);
            if (page == null || id < 0 || first.accepts(page)) {
                kept.add(kid);
            } else {
                decoration.computeIfAbsent(page, p -> new HashSet<>()).add(id);
            }
        }
        if (kept.size() < kids.size()) {
            replaceKids(element, kept);
        }
    }

    private static @Nullable COSDictionary pageOf(COSDictionary element, COSBase kid) {
        COSDictionary own = kid instanceof COSDictionary reference ? reference.getCOSDictionary(COSName.PG) : null;
        return own == null ? element.getCOSDictionary(COSName.PG) : own;
    }

    private static int idOf(COSBase kid) {
        if (kid instanceof COSInteger number) {
            return number.intValue();
        }
        return kid instanceof COSDictionary reference ? reference.getInt(COSName.MCID, -1) : -1;
    }

    private static List<COSBase> kids(COSDictionary element) {
        List<COSBase> result = new ArrayList<>();
        COSBase kids = element.getDictionaryObject(COSName.K);
        if (kids instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                result.add(array.getObject(i));
            }
        } else if (kids != null) {
            result.add(kids);
        }
        return result;
    }

    private static void replaceKids(COSDictionary element, List<COSBase> kids) {
        COSArray array = new COSArray();
        kids.forEach(array::add);
        element.setItem(COSName.K, array);
    }

    /** Removes the way back from the page to the tree. */
    private static void forget(PDStructureTreeRoot root, PDPage page, Set<Integer> ids) {
        COSArray numbers = root.getParentTree().getCOSObject().getCOSArray(COSName.NUMS);
        int key = page.getCOSObject().getInt(STRUCT_PARENTS, -1);
        for (int i = 0; numbers != null && i + 1 < numbers.size(); i += 2) {
            if (numbers.getInt(i) == key && numbers.getObject(i + 1) instanceof COSArray parents) {
                ids.forEach(id -> parents.set(id, COSNull.NULL));
            }
        }
    }

    private static void redraw(PDDocument pdf, PDPage page, Set<Integer> ids) throws IOException {
        List<Object> drawn = new ArrayList<>();
        for (Object token : new PDFStreamParser(page).parse()) {
            int size = drawn.size();
            if (token instanceof Operator operator
                    && OperatorName.BEGIN_MARKED_CONTENT_SEQ.equals(operator.getName())
                    && size >= 2
                    && ids.contains(markedId(page, drawn.get(size - 1)))) {
                COSDictionary pagination = new COSDictionary();
                pagination.setItem(COSName.TYPE, COSName.getPDFName("Pagination"));
                drawn.set(size - 2, ARTIFACT);
                drawn.set(size - 1, pagination);
            }
            drawn.add(token);
        }
        PDStream contents = new PDStream(pdf);
        try (OutputStream out = contents.createOutputStream(COSName.FLATE_DECODE)) {
            new ContentStreamWriter(out).writeTokens(drawn);
        }
        page.setContents(contents);
    }

    private static int markedId(PDPage page, Object properties) {
        if (properties instanceof COSName name) {
            PDPropertyList list = page.getResources().getProperties(name);
            return list == null ? -1 : list.getCOSObject().getInt(COSName.MCID, -1);
        }
        return properties instanceof COSDictionary dictionary ? dictionary.getInt(COSName.MCID, -1) : -1;
    }

    /** Remembers the first page it is asked about, and accepts only that one. */
    private static final class FirstPage {

        private @Nullable COSDictionary page;

        @SuppressWarnings("ReferenceEquality") // two pages may well have equal dictionaries
        boolean accepts(COSDictionary candidate) {
            if (page == null) {
                page = candidate;
            }
            return page == candidate;
        }
    }
}
