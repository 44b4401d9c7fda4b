package io.github.certif.render.layout;

import io.github.certif.model.dossier.Dossier;
import io.github.certif.model.dossier.DossierRecord;
import io.github.certif.model.referential.FormOwner;
import io.github.certif.model.referential.PrintedForm;
import io.github.certif.model.session.Session;
import io.github.certif.render.document.Document;
import io.github.certif.render.document.Meta;
import io.github.certif.render.document.Node;
import io.github.certif.render.document.NodeId;
import io.github.certif.render.document.Note;
import io.github.certif.render.document.Orientation;
import io.github.certif.render.document.Phrase;
import io.github.certif.render.message.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A form of the referential, laid out as its pack describes it: blank, to be filled in by hand, or filled from a record
 * of a candidate or of the session. What is not recorded stays a line, a box or a zone to be filled in.
 *
 * <p>Immutable and thread-safe.
 */
public final class FormLayout {

    private static final NodeId ROOT = NodeId.of(DocumentKind.FORM.id());

    private final Words words;

    private FormLayout(Words words) {
        this.words = words;
    }

    /**
     * The forms of a referential.
     *
     * @param words the words of the referential
     * @return the layout
     */
    public static FormLayout of(Words words) {
        return new FormLayout(words);
    }

    /** Every form that somebody fills in: one for each record that fills it; without session each of them blank. */
    static List<Paper> papers(Words words, Matter matter) {
        FormLayout layout = of(words);
        Function<PrintedForm, Stream<Paper>> papers = matter.getSession()
                .<Function<PrintedForm, Stream<Paper>>>map(session -> form -> layout.filled(session, form))
                .orElse(form -> Stream.of(called(Paper.blank(DocumentKind.FORM, () -> layout.blank(form)), form, "")));
        return words.referential().getForms().stream()
                .filter(form -> form.getOf().isPresent())
                .flatMap(papers)
                .toList();
    }

    private Stream<Paper> filled(Session session, PrintedForm form) {
        if (form.getOf().equals(Optional.of(FormOwner.SESSION))) {
            return each(
                    form,
                    session.getRecords(),
                    record -> Paper.ofSession(DocumentKind.FORM, () -> document(form, session, record)));
        }
        return session.getDossiers().stream()
                .flatMap(dossier -> each(
                        form,
                        dossier.getRecords(),
                        record -> Paper.ofCandidate(
                                DocumentKind.FORM,
                                dossier.getCandidate().getId(),
                                () -> document(form, session, dossier, record))));
    }

    private static Stream<Paper> each(
            PrintedForm form, List<DossierRecord> records, Function<DossierRecord, Paper> paper) {
        List<DossierRecord> filling = records.stream()
                .filter(record -> form.getRecord().equals(Optional.of(record.getKind())))
                .toList();
        return IntStream.range(0, filling.size())
                .mapToObj(i -> called(paper.apply(filling.get(i)), form, filling.size() == 1 ? "" : "-" + (i + 1)));
    }

    private static Paper called(Paper paper, PrintedForm form, String number) {
        return paper.called(DocumentKind.FORM.id() + "-" + Issued.file(form.getId()) + number);
    }

    /**
     * A form to be filled in by hand.
     *
     * @param form the form
     * @return the document
     */
    public Document blank(PrintedForm form) {
        return document(form, FormRecord.blank(words));
    }

    /**
     * A form about the session, filled from a record.
     *
     * @param form the form
     * @param session the session
     * @param record the record that fills it
     * @return the document
     */
    public Document document(PrintedForm form, Session session, DossierRecord record) {
        return document(form, FormRecord.of(words, session, record));
    }

    /**
     * A form about a candidate, filled from a record.
     *
     * @param form the form
     * @param session the session
     * @param dossier the candidate, with the other records that fill parts of the form
     * @param record the record that fills it
     * @return the document
     */
    public Document document(PrintedForm form, Session session, Dossier dossier, DossierRecord record) {
        return document(form, FormRecord.of(words, session, dossier, record));
    }

    private Document document(PrintedForm form, FormRecord filled) {
        List<Node> nodes = new ArrayList<>(new FormNodes(words, form).nodes(ROOT.child("topics"), filled));
        nodes.add(new Note(
                ROOT.child("rests"),
                Phrase.of(words.messages().say("form.rests") + words.messages().say("join.colon"))
                        .plus(words.clause(form.getClause()))));
        nodes.add(new Note(ROOT.child("layout"), Phrase.of(words.messages().say("form.layout"))));
        nodes.addAll(Foot.of(words, ROOT));
        Phrase name = words.orCode("form." + form.getId(), form.getId());
        Meta meta = new Meta(
                name.plain() + words.messages().say("join.dash") + words.title().plain(),
                words.find("certifier").map(Phrase::plain),
                filled.record().map(DossierRecord::getOn),
                Orientation.PORTRAIT);
        return new Document(ROOT, name, words.messages().language(), meta, nodes);
    }
}
