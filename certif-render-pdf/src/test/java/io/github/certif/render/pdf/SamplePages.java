package io.github.certif.render.pdf;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Invented pages in French, one short, one long, with everything a set of minutes holds. */
final class SamplePages {

    static final PdfMetadata METADATA = new PdfMetadata(Instant.parse("2026-07-03T09:30:00Z"), "certif 0.1.0");

    static final byte[] DATA = "{\"jury\":\"L3-INFO\",\"décisions\":[{\"code\":\"ADM\",\"moyenne\":12.50}]}"
            .getBytes(StandardCharsets.UTF_8);

    private SamplePages() {}

    static List<PdfAttachment> attachments() {
        return List.of(new PdfAttachment(
                "proces-verbal.json",
                "application/json",
                "Données du procès-verbal",
                PdfAttachment.Relationship.DATA,
                DATA));
    }

    static Document minutes() {
        Document page = page("Procès-verbal de jury — Licence 3 Informatique");
        Element body = page.body();
        body.appendElement("h1").text("Procès-verbal de jury");
        body.appendElement("p")
                .text("Le jury s’est réuni le 3 juillet 2026 à 9 h 30 sous la présidence de Mme Zoé Šimůnek-Lefèvre. "
                        + "Il rappelle la règle\u00A0: «\u00A0la moyenne générale doit être "
                        + "≥\u00A010\u202F/\u202F20\u00A0», sans "
                        + "note éliminatoire (<\u00A05). Coût du dossier\u00A0: 12,50\u00A0€. "
                        + "Œuvre, ça, où, maïs, ambigüe, officiel, efflux, affinité, bâtiment.");
        Element fields = body.appendElement("dl");
        field(fields, "Diplôme", "Licence d’informatique");
        field(fields, "Année universitaire", "2025-2026");
        field(fields, "Session", "Seconde chance");
        field(fields, "Référence", "PV-2026-0417");

        body.appendElement("h2").text("Décisions");
        Element table = table(body, "Décisions du jury", "Numéro", "Nom", "Moyenne", "Décision");
        row(table, "2026-001", "D’Artagnan, Élodie", "14,25", "Admise");
        row(table, "2026-002", "Ñíguez, José", "9,80", "Ajourné");
        row(table, "2026-003", "Şahin, Ağça", "11,00", "Admis par compensation");

        body.appendElement("h2").text("Vérifications");
        Element list = body.appendElement("ul").addClass("ticks");
        check(list, "☑", "coché", "Quorum atteint");
        check(list, "☐", "non coché", "Recours déposé");
        check(list, "☒", "barré", "Sans objet");
        Element english = body.appendElement("p");
        english.appendText("Le jury cite le texte ");
        english.appendElement("em").attr("lang", "en").text("Learning outcomes");
        english.appendText(" et la page ");
        english.appendElement("a")
                .attr("href", "https://www.example.org/regles")
                .text("des règles");
        english.appendText(".");

        body.appendElement("h2").text("Signatures");
        Element signatures = table(body, "Membres du jury", "Membre", "Qualité", "Présent", "Signature");
        signatures.addClass("together");
        signature(signatures, "Zoé Šimůnek-Lefèvre", "Présidente", true);
        signature(signatures, "Noël Béranger", "Membre", true);
        signature(signatures, "Anaïs Ménière", "Membre", false);
        return page;
    }

    static Document register() {
        Document page = page("Relevé de décisions — 90 lignes");
        Element body = page.body();
        body.appendElement("h1").text("Relevé de décisions");
        body.appendElement("h2").text("Résultats");
        body.appendElement("p").text("Les résultats sont présentés par numéro d’étudiant.");
        Element table = table(body, "Résultats de la session 1", "Numéro", "Nom", "Moyenne", "Décision", "Validé");
        for (int i = 1; i <= 90; i++) {
            Element row = row(
                    table,
                    String.format("2026-%03d", i),
                    "Étudiant «\u00A0n°\u00A0%d\u00A0»".formatted(i),
                    i % 11 + ",50",
                    i % 3 == 0 ? "Ajourné" : "Admis");
            tick(row.appendElement("td"), i % 3 == 0 ? "☐" : "☑", i % 3 == 0 ? "non coché" : "coché");
        }
        body.appendElement("h2").text("Observations");
        body.appendElement("h3").text("Première observation");
        body.appendElement("p")
                .text("Aucune observation n’a été formulée. ".repeat(12).strip());
        return page;
    }

    /** Nested lists, spans over rows and columns, quotation, image, escapes, several languages, loose text. */
    static Document odd() {
        Document page = page("Titre & <balises> \"citées\"");
        Element body = page.body();
        body.appendElement("h1").text("Cas limites & <échappements>");
        Element outer = body.appendElement("ol");
        Element first = outer.appendElement("li").text("Premier");
        first.appendElement("ul").appendElement("li").text("Sous-élément");
        outer.appendElement("li").text("Second");
        body.appendElement("blockquote").attr("lang", "en").appendElement("p").text("A quotation.");
        Element p = body.appendElement("p");
        p.appendElement("abbr").attr("title", "Unité d’enseignement").text("UE");
        p.appendText(" du ");
        p.appendElement("strong").appendElement("em").attr("lang", "de").text("Wörterbuch");
        p.appendElement("br");
        p.appendText("x");
        p.appendElement("sup").text("2");
        p.appendText(" et ");
        p.appendElement("a").attr("href", "#bas").text("le bas de page");
        body.appendElement("img")
                .attr("alt", "Carré rouge")
                .attr(
                        "src",
                        "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJ"
                                + "AAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==");
        Element table = body.appendElement("table");
        Element head = table.appendElement("thead");
        Element top = head.appendElement("tr");
        top.appendElement("th").attr("scope", "col").attr("rowspan", "2").text("UE");
        top.appendElement("th").attr("scope", "colgroup").attr("colspan", "2").text("Notes");
        Element second = head.appendElement("tr");
        second.appendElement("th").attr("scope", "col").text("Session 1");
        second.appendElement("th").attr("scope", "col").text("Session 2");
        Element rows = table.appendElement("tbody");
        for (int i = 1; i <= 60; i++) {
            Element row = rows.appendElement("tr");
            row.appendElement("th").attr("scope", "row").text("UE " + i);
            row.appendElement("td").attr("colspan", "2").text("dispensé");
        }
        Element total = table.appendElement("tfoot").appendElement("tr");
        total.appendElement("th").attr("scope", "row").text("Total");
        total.appendElement("td").text("1");
        total.appendElement("td");
        Element fields = body.appendElement("dl");
        Element group = fields.appendElement("div");
        group.appendElement("dt").text("Membres");
        group.appendElement("dd").text("Un");
        group.appendElement("dd").text("Deux");
        body.appendText("Texte sans paragraphe");
        body.appendElement("p").text("avec paragraphe");
        first.appendText("après la sous-liste");
        Element cell = page.expectFirst("tbody td");
        cell.appendElement("p").text("bloc");
        cell.appendText("puis texte");
        body.appendElement("h2").attr("id", "bas").text("Bas");
        body.appendElement("p").text("Fin.");
        return page;
    }

    private static Document page(String title) {
        Document page = Document.createShell("");
        page.expectFirst("html").attr("lang", "fr");
        page.title(title);
        page.head().appendElement("meta").attr("name", "subject").attr("content", "Page d’essai");
        page.head().appendElement("meta").attr("name", "author").attr("content", "Centre d’essai");
        page.head().appendElement("style").appendChild(new DataNode(".tick { font-size: 12pt }"));
        return page;
    }

    private static void field(Element list, String name, String value) {
        list.appendElement("dt").text(name);
        list.appendElement("dd").text(value);
    }

    private static Element table(Element body, String caption, String... headers) {
        Element table = body.appendElement("table");
        table.appendElement("caption").text(caption);
        Element row = table.appendElement("thead").appendElement("tr");
        for (String header : headers) {
            row.appendElement("th").attr("scope", "col").text(header);
        }
        table.appendElement("tbody");
        return table;
    }

    private static Element row(Element table, String first, String... cells) {
        Element row = table.expectFirst("tbody").appendElement("tr");
        row.appendElement("th").attr("scope", "row").text(first);
        for (String cell : cells) {
            row.appendElement("td").text(cell);
        }
        return row;
    }

    private static void signature(Element table, String name, String role, boolean present) {
        Element row = row(table, name, role);
        tick(row.appendElement("td"), present ? "☑" : "☐", present ? "coché" : "non coché");
        row.appendElement("td").attr("style", "height: 12mm");
    }

    private static void check(Element list, String glyph, String spoken, String text) {
        Element item = list.appendElement("li");
        tick(item, glyph, spoken);
        item.appendText(" " + text);
    }

    private static void tick(Element parent, String glyph, String spoken) {
        parent.appendElement("span")
                .addClass("tick")
                .attr("role", "img")
                .attr("aria-label", spoken)
                .text(glyph);
    }
}
