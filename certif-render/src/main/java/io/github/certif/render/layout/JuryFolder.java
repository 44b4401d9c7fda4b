package io.github.certif.render.layout;

import io.github.certif.model.session.Juror;
import io.github.certif.model.session.Session;
import io.github.certif.render.document.Phrase;
import io.github.certif.render.document.Section;
import io.github.certif.render.document.Table.Cell;
import io.github.certif.render.document.Table.Column;
import io.github.certif.render.message.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The other papers of the folder in which the file of the jury stands: what the cover lists. */
final class JuryFolder {

    private static final int NAME = 6;
    private static final int WHOSE = 5;
    private static final int FILE = 4;

    private final Words words;
    private final Sheet sheet;

    JuryFolder(Words words, Sheet sheet) {
        this.words = words;
        this.sheet = sheet;
    }

    /** The papers in the order in which they are written. */
    static List<Paper> papers(Words words, Matter matter) {
        return Layouts.standard().entrySet().stream()
                .filter(layout -> layout.getKey() != DocumentKind.JURY_DOSSIER)
                .flatMap(layout -> layout.getValue().papers(words, matter).stream())
                .filter(paper -> paper.name().startsWith(Paper.JURY))
                .toList();
    }

    Section section(Session session, List<Paper> papers) {
        List<Column> columns = List.of(
                sheet.column("paper", NAME).asRowHeader(), sheet.column("whose", WHOSE), sheet.column("file", FILE));
        List<List<Cell>> rows = new ArrayList<>();
        papers.forEach(paper -> rows.add(List.of(
                Cell.of(name(paper)),
                Cell.of(whose(session, paper)),
                Cell.of(Phrase.of(paper.name().substring(Paper.JURY.length()))))));
        return Section.of(
                sheet.id("folder"),
                sheet.say("folder"),
                List.of(Sheet.table(sheet.id("folder").child("papers"), Phrase.empty(), columns, rows)));
    }

    private Phrase name(Paper paper) {
        return paper.kind() == DocumentKind.JURY_GRID
                ? words.orOwn("grid.title", "grid.title")
                : Phrase.of(words.messages().say(paper.kind().id() + ".title"));
    }

    /** The candidate whom a paper is about, or the juror whose it is; empty for what is about everybody. */
    private static Phrase whose(Session session, Paper paper) {
        Stream<Phrase> candidates = Sheet.candidates(session)
                .filter(candidate ->
                        paper.candidate().filter(candidate.getId()::equals).isPresent())
                .map(Sheet::name);
        Stream<Phrase> jurors =
                session.getJury().stream().filter(juror -> isOf(paper, juror)).map(Sheet::name);
        return Stream.concat(candidates, jurors).findFirst().orElseGet(() -> Phrase.of("–"));
    }

    private static boolean isOf(Paper paper, Juror juror) {
        return paper.name().startsWith(Paper.folder(juror.getId()));
    }
}
