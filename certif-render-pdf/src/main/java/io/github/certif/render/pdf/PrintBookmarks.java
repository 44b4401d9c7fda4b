package io.github.certif.render.pdf;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The headings of a page as the bookmarks of a file. */
final class PrintBookmarks {

    private final Document page;

    PrintBookmarks(Document page) {
        this.page = page;
    }

    void add() {
        Element root = new Element("bookmarks");
        Deque<Element> open = new ArrayDeque<>();
        open.push(root);
        int rank = 0;
        for (Element heading : page.select("h1, h2, h3")) {
            rank++;
            if (heading.id().isEmpty()) {
                heading.id("certif-heading-" + rank);
            }
            int level = heading.normalName().charAt(1) - '0';
            while (open.size() > level) {
                open.pop();
            }
            Element bookmark = open.element()
                    .appendElement("bookmark")
                    .attr("name", PrintPage.normal(heading.text()))
                    .attr("href", "#" + heading.id());
            open.push(bookmark);
        }
        if (root.childrenSize() > 0) {
            page.head().appendChild(root);
        }
    }
}
