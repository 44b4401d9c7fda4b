package io.github.certif.render.pdf;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** The blocks of a page, tables apart, as the layout engine needs them. */
final class PrintBlocks {

    private final Document page;

    PrintBlocks(Document page) {
        this.page = page;
    }

    void rewrite() {
        stamps();
        choices();
        boxes();
    }

    /** Where one person signs and a stamp follows, both stand side by side. */
    private void stamps() {
        for (Element stamp : page.select("div.signatures + div.stamp")) {
            Element signatures = stamp.previousElementSibling();
            if (signatures != null && signatures.childrenSize() == 1) {
                // In a block of their own: the engine would read them before the blocks around.
                Element pair = new Element("div");
                signatures.before(pair);
                pair.appendChild(signatures.addClass("beside")).appendChild(stamp.addClass("beside"));
            }
        }
    }

    /** The engine knows no list whose items stand on one line: answers to circle are a line of text. */
    private void choices() {
        for (Element list : page.select("div.choice > ul")) {
            for (Element item : list.children()) {
                item.tagName("span").addClass("answer").after(new TextNode(" "));
            }
            list.tagName("p").addClass("answers");
        }
    }

    /** A box that stands by itself, as on a form, is a line of its own. */
    private void boxes() {
        page.select("section > span.checkbox").tagName("p");
    }
}
