package io.github.certif.examples.cli;

import io.github.certif.model.code.Language;
import io.github.certif.model.session.Session;
import io.github.certif.render.Documents;
import io.github.certif.render.layout.DocumentKind;
import io.github.certif.render.layout.Paper;
import io.github.certif.render.pdf.PdfRenderer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Optional;

/** Writes the minutes of a session as one PDF with the data inside: what a test starts with a small heap. */
final class LargeMinutes {

    private LargeMinutes() {}

    /** The file of a session, and the file to write. */
    public static void main(String[] args) throws IOException {
        Desk desk = new Desk(CertifCommand.commandLine().getCommandSpec(), new CommonOptions());
        Session session = desk.read(desk.source(Path.of(args[0])), Session.class);
        SessionRun run = SessionRun.of(desk, session, Optional.empty()).get(0);
        Paper minutes = Documents.of(run.referential(), Language.FR)
                .papers(DocumentKind.MINUTES, run.matter())
                .get(0);
        byte[] pdf = PdfRenderer.create()
                .render(
                        minutes.document(),
                        run.asOf().atStartOfDay(ZoneOffset.UTC).toInstant(),
                        new PaperData(desk.json(), run).apply(minutes));
        Files.write(Path.of(args[1]), pdf);
    }
}
