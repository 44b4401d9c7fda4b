package io.github.certif.render.pdf;

import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;

/** The XMP description of a file, written by hand so that it is the same on every machine. */
final class XmpPacket {

    private final StringBuilder xml = new StringBuilder(4096);

    private XmpPacket() {}

    static byte[] of(PrintPage page, PdfMetadata metadata, UUID id, List<PdfAttachment> attachments) {
        XmpPacket packet = new XmpPacket();
        packet.write(page, metadata, id, attachments);
        return packet.xml.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void write(PrintPage page, PdfMetadata metadata, UUID id, List<PdfAttachment> attachments) {
        String date = DateTimeFormatter.ISO_INSTANT.format(metadata.date());
        String identifier = "uuid:" + id;
        line("<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>");
        line("<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">");
        line("<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">");
        open("pdfaid", "http://www.aiim.org/pdfa/ns/id/");
        property("pdfaid:part", "3");
        property("pdfaid:conformance", "A");
        close();
        open("pdfuaid", "http://www.aiim.org/pdfua/ns/id/");
        property("pdfuaid:part", "1");
        close();
        open("dc", "http://purl.org/dc/elements/1.1/");
        property("dc:format", "application/pdf");
        line("<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">" + escaped(page.title())
                + "</rdf:li></rdf:Alt></dc:title>");
        line("<dc:description><rdf:Alt><rdf:li xml:lang=\"x-default\">" + escaped(page.subject())
                + "</rdf:li></rdf:Alt></dc:description>");
        line("<dc:language><rdf:Bag><rdf:li>" + escaped(page.language()) + "</rdf:li></rdf:Bag></dc:language>");
        page.author().ifPresent(this::author);
        close();
        open("pdf", "http://ns.adobe.com/pdf/1.3/");
        property("pdf:Producer", metadata.producer());
        close();
        open("xmp", "http://ns.adobe.com/xap/1.0/");
        property("xmp:CreateDate", date);
        property("xmp:ModifyDate", date);
        property("xmp:MetadataDate", date);
        close();
        open("xmpMM", "http://ns.adobe.com/xap/1.0/mm/");
        property("xmpMM:DocumentID", identifier);
        property("xmpMM:InstanceID", identifier);
        close();
        digests(attachments);
        extensions(!attachments.isEmpty());
        line("</rdf:RDF>");
        line("</x:xmpmeta>");
        xml.append("<?xpacket end=\"r\"?>");
    }

    private void author(String author) {
        line("<dc:creator><rdf:Seq><rdf:li>" + escaped(author) + "</rdf:li></rdf:Seq></dc:creator>");
    }

    private void digests(List<PdfAttachment> attachments) {
        if (!attachments.isEmpty()) {
            open("certif", DataDigests.NAMESPACE);
            line("<certif:digest><rdf:Bag>");
            attachments.forEach(attachment -> property("rdf:li", DataDigests.of(attachment)));
            line("</rdf:Bag></certif:digest>");
            close();
        }
    }

    /** PDF/A wants every schema it does not know to be described, and it knows neither PDF/UA nor the digests. */
    private void extensions(boolean digests) {
        line("<rdf:Description rdf:about=\"\" xmlns:pdfaExtension=\"http://www.aiim.org/pdfa/ns/extension/\""
                + " xmlns:pdfaSchema=\"http://www.aiim.org/pdfa/ns/schema#\""
                + " xmlns:pdfaProperty=\"http://www.aiim.org/pdfa/ns/property#\">");
        line("<pdfaExtension:schemas><rdf:Bag>");
        schema("PDF/UA Universal Accessibility Schema", "http://www.aiim.org/pdfua/ns/id/", "pdfuaid");
        described("part", "Integer", "Part of ISO 14289 that is followed");
        if (digests) {
            schema("Digests of attached files", DataDigests.NAMESPACE, "certif");
            described(DataDigests.PROPERTY, "bag Text", "Algorithm, digest and name of each attached file");
        }
        line("</rdf:Bag></pdfaExtension:schemas>");
        close();
    }

    private void schema(String name, String namespace, String prefix) {
        line("<rdf:li rdf:parseType=\"Resource\">");
        property("pdfaSchema:schema", name);
        property("pdfaSchema:namespaceURI", namespace);
        property("pdfaSchema:prefix", prefix);
    }

    /** The only property of a schema. */
    private void described(String name, String type, String description) {
        line("<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType=\"Resource\">");
        property("pdfaProperty:name", name);
        property("pdfaProperty:valueType", type);
        property("pdfaProperty:category", "internal");
        property("pdfaProperty:description", description);
        line("</rdf:li></rdf:Seq></pdfaSchema:property></rdf:li>");
    }

    private void open(String prefix, String namespace) {
        line("<rdf:Description rdf:about=\"\" xmlns:" + prefix + "=\"" + namespace + "\">");
    }

    private void close() {
        line("</rdf:Description>");
    }

    private void property(String name, String value) {
        line("<" + name + ">" + escaped(value) + "</" + name + ">");
    }

    private void line(String text) {
        xml.append(text).append('\n');
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
