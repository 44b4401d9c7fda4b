package io.github.certif.render.layout;

import io.github.certif.model.decision.Decision;
import io.github.certif.model.decision.UnitResult;
import io.github.certif.model.decision.UnitState;
import io.github.certif.model.dossier.Sitting;
import io.github.certif.model.regulation.IssuedForm;
import io.github.certif.model.session.Session;
import io.github.certif.render.document.Document;
import io.github.certif.render.document.Emphasis;
import io.github.certif.render.document.FieldList;
import io.github.certif.render.document.Node;
import io.github.certif.render.document.NodeId;
import io.github.certif.render.document.Orientation;
import io.github.certif.render.document.Paragraph;
import io.github.certif.render.document.Phrase;
import io.github.certif.render.document.SignatureBlock;
import io.github.certif.render.document.Table;
import io.github.certif.render.document.Table.Cell;
import io.github.certif.render.document.Table.Column;
import io.github.certif.render.document.Table.Row;
import io.github.certif.render.message.Messages;
import io.github.certif.render.message.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The title on paper: what is awarded, to whom, after which jury, with the blocs acquired; the day of issue and the
 * number are left to be filled in.
 *
 * <p>Texts say when it is given and have no model of it: what stands on it and where is the library's choice, and a
 * certifier who has a model lays it out otherwise ({@link io.github.certif.render.Documents#with Documents.with}).
 *
 * <p>Immutable and thread-safe.
 */
public final class DiplomaLayout {

    private static final NodeId ROOT = NodeId.of(DocumentKind.DIPLOMA.id());
    private static final int NAME = 6;
    private static final int REST = 2;

    private final Words words;
    private final Messages messages;
    private final Particulars particulars;

    private DiplomaLayout(Words words) {
        this.words = words;
        this.messages = words.messages();
        this.particulars = new Particulars(words);
    }

    /**
     * The diplomas under a referential.
     *
     * @param words the words of the referential
     * @return the layout
     */
    public static DiplomaLayout of(Words words) {
        return new DiplomaLayout(words);
    }

    /** A diploma for each candidate to whom the decision gives one. */
    static List<Paper> papers(Words words, Matter matter) {
        DiplomaLayout layout = of(words);
        return Issued.papers(words, matter, IssuedForm.DIPLOMA, DocumentKind.DIPLOMA, layout::document);
    }

    /**
     * The diploma that a decision gives.
     *
     * @param session the session that was decided
     * @param decision the decision about the candidate
     * @param kind which of the documents of the decision
     * @return the document
     * @throws IllegalArgumentException if the candidate is not registered in the session, or the decision does not give
     *     that document
     */
    public Document document(Session session, Decision decision, String kind) {
        Issued.rule(words, decision, kind); // refuses what the decision does not give
        List<Node> nodes = new ArrayList<>(awarded());
        nodes.add(line(
                "holder",
                Sheet.name(GridRecord.registered(session, decision.getCandidate())
                                .getCandidate())
                        .with(Emphasis.STRONG)));
        nodes.add(line("jury", jury(session, decision)));
        blocs(decision).ifPresent(nodes::add);
        nodes.add(new FieldList(
                ROOT.child("issued"),
                List.of(
                        particulars.field("diploma-number", Phrase.empty()),
                        particulars.field("issued-on", Phrase.empty()))));
        nodes.add(new SignatureBlock(
                ROOT.child("signature"),
                Phrase.of(messages.say("about.signature")),
                List.of(new SignatureBlock.Signatory(
                        words.find("certifier").orElseGet(Phrase::empty), Phrase.empty()))));
        return particulars.document(
                ROOT,
                words.orCode("document." + kind, kind),
                Optional.of(decision.getAsOf()),
                Orientation.LANDSCAPE,
                nodes);
    }

    /** Who awards what. */
    private List<Node> awarded() {
        List<Node> nodes = new ArrayList<>();
        words.find("certifier").ifPresent(certifier -> nodes.add(line("certifier", certifier)));
        Optional<Phrase> kind = words.find("title.kind");
        nodes.add(line(
                "awards",
                kind.map(name -> words.say("diploma.awards.kind", Map.of("kind", name)))
                        .orElseGet(() -> Phrase.of(messages.say("diploma.awards")))));
        nodes.add(line("certification", words.title().with(Emphasis.STRONG)));
        particulars.number().ifPresent(number -> nodes.add(line("number", Phrase.of(number))));
        nodes.add(line("to", Phrase.of(messages.say("diploma.to"))));
        return nodes;
    }

    private static Paragraph line(String name, Phrase text) {
        return new Paragraph(ROOT.child(name), text);
    }

    private Phrase jury(Session session, Decision decision) {
        Optional<Sitting> sitting = GridRecord.of(session, decision.getCandidate(), Optional.of(decision))
                .sitting();
        return sitting.flatMap(Sitting::getDeliberatedOn)
                .map(day -> Phrase.of(messages.say("diploma.jury", "day", messages.date(day))))
                .orElseGet(() -> words.say("diploma.session", Map.of("days", particulars.days(session))));
    }

    private Optional<Table> blocs(Decision decision) {
        List<Row> rows = decision.getBlocs().stream()
                .filter(bloc -> bloc.getState() == UnitState.ACQUIRED)
                .map(this::row)
                .toList();
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(Table.of(
                        ROOT.child("blocs"),
                        Phrase.empty(),
                        List.of(
                                column("reference", REST).asRowHeader(),
                                column("title", NAME),
                                column("acquired", REST)),
                        rows));
    }

    private Column column(String name, int share) {
        return Column.of(Phrase.of(messages.say("booklet.column." + name)), share);
    }

    private Row row(UnitResult bloc) {
        String code = bloc.getUnit().code();
        return new Row(List.of(
                Cell.of(Phrase.of(code)),
                Cell.of(words.orCode("bloc." + code + ".title", code)),
                Cell.of(Phrase.of(
                        bloc.getAcquiredOn().map(messages::date).orElseGet(() -> messages.say("booklet.undated"))))));
    }
}
