package io.github.certif.render.layout;

import io.github.certif.model.code.CompetencyCode;
import io.github.certif.model.code.Unit;
import io.github.certif.model.decision.Decision;
import io.github.certif.model.decision.UnitResult;
import io.github.certif.model.decision.UnitState;
import io.github.certif.model.session.Session;
import io.github.certif.render.document.Document;
import io.github.certif.render.document.FieldList;
import io.github.certif.render.document.Node;
import io.github.certif.render.document.NodeId;
import io.github.certif.render.document.Note;
import io.github.certif.render.document.Orientation;
import io.github.certif.render.document.Phrase;
import io.github.certif.render.document.Section;
import io.github.certif.render.document.Table;
import io.github.certif.render.document.Table.Cell;
import io.github.certif.render.document.Table.Column;
import io.github.certif.render.document.Table.Row;
import io.github.certif.render.message.Messages;
import io.github.certif.render.message.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * All competencies of a certification, bloc by bloc, with what each of them is; for a candidate also which are
 * acquired, since when and how.
 *
 * <p>Immutable and thread-safe.
 */
public final class CompetencyRecapLayout {

    private static final NodeId ROOT = NodeId.of(DocumentKind.COMPETENCY_RECAP.id());
    private static final int CODE = 1;
    private static final int STATEMENT = 7;
    private static final int REST = 2;

    private final Words words;
    private final Messages messages;
    private final Particulars particulars;
    private final UnitTable units;

    private CompetencyRecapLayout(Words words) {
        this.words = words;
        this.messages = words.messages();
        this.particulars = new Particulars(words);
        this.units = new UnitTable(words);
    }

    /**
     * The recaps under a referential.
     *
     * @param words the words of the referential
     * @return the layout
     */
    public static CompetencyRecapLayout of(Words words) {
        return new CompetencyRecapLayout(words);
    }

    /** A recap for each candidate about whom something is decided, or the list by itself. */
    static List<Paper> papers(Words words, Matter matter) {
        CompetencyRecapLayout layout = of(words);
        return matter.getSession()
                .map(session -> matter.getDecisions().stream()
                        .map(decision -> Paper.ofCandidate(
                                DocumentKind.COMPETENCY_RECAP,
                                decision.getCandidate(),
                                () -> layout.document(session, decision)))
                        .toList())
                .orElseGet(() -> List.of(Paper.blank(DocumentKind.COMPETENCY_RECAP, layout::blank)));
    }

    /**
     * The competencies and what a candidate holds of them.
     *
     * @param session the session that was decided
     * @param decision the decision about the candidate
     * @return the document
     * @throws IllegalArgumentException if the candidate is not registered in the session
     */
    public Document document(Session session, Decision decision) {
        List<Node> nodes = new ArrayList<>();
        nodes.add(particulars.candidate(ROOT.child("about"), session, decision.getCandidate()));
        nodes.addAll(parts(Optional.of(decision)));
        nodes.addAll(silent());
        return document(nodes, Optional.of(decision));
    }

    /**
     * The competencies by themselves.
     *
     * @return the document
     */
    public Document blank() {
        List<Node> nodes = new ArrayList<>();
        nodes.add(new FieldList(ROOT.child("about"), particulars.certification()));
        nodes.addAll(parts(Optional.empty()));
        nodes.addAll(silent());
        return document(nodes, Optional.empty());
    }

    private Document document(List<Node> nodes, Optional<Decision> decision) {
        return particulars.document(
                ROOT,
                Phrase.of(messages.say("recap.title")),
                decision.map(Decision::getAsOf),
                Orientation.PORTRAIT,
                nodes);
    }

    private List<Note> silent() {
        return new CompetencyText(words)
                .silent(GridPart.of(words.referential())).stream()
                        .map(text -> new Note(ROOT.child("silent"), text))
                        .toList();
    }

    private List<Section> parts(Optional<Decision> decision) {
        return GridPart.of(words.referential()).stream()
                .map(part -> part(part, decision))
                .toList();
    }

    private Section part(GridPart part, Optional<Decision> decision) {
        NodeId id = ROOT.child(part.name());
        List<Column> columns = new ArrayList<>(List.of(
                Column.of(Phrase.of(messages.say("unit.code")), CODE).asRowHeader(),
                units.column("competency", STATEMENT)));
        if (decision.isPresent()) {
            columns.add(units.column("result", REST));
            columns.add(units.column("acquired", REST + 1));
        }
        Phrase title = part.bloc()
                .map(bloc -> words.unit(Unit.of(bloc.getCode())))
                .orElseGet(() -> Phrase.of(messages.say("grid.competencies")));
        return Section.of(
                id,
                title,
                List.of(Table.of(
                        id.child("table"),
                        Phrase.empty(),
                        columns,
                        part.competencies().stream()
                                .map(code -> row(part, code, decision))
                                .toList())));
    }

    private Row row(GridPart part, CompetencyCode code, Optional<Decision> decision) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.of(Phrase.of(code.value())));
        cells.add(Cell.of(new CompetencyText(words).of(code)));
        decision.ifPresent(decided -> {
            Optional<UnitResult> result = result(part, code, decided);
            cells.add(Cell.of(Phrase.of(
                    result.map(one -> messages.word(one.getState())).orElseGet(() -> messages.say("recap.outside")))));
            cells.add(Cell.of(result.map(one -> units.how(decided, one)).orElseGet(() -> Phrase.of("–"))));
        });
        return new Row(cells);
    }

    /** The result of a competency at this sitting; where it was not judged, that of a bloc which is held. */
    private static Optional<UnitResult> result(GridPart part, CompetencyCode code, Decision decision) {
        return decision.getCompetencies().stream()
                .filter(result -> result.getUnit().equals(Unit.of(code)))
                .findFirst()
                .or(() -> decision.getBlocs().stream()
                        .filter(result -> result.getState() == UnitState.ACQUIRED)
                        .filter(result -> part.bloc()
                                .filter(bloc -> result.getUnit().equals(Unit.of(bloc.getCode())))
                                .isPresent())
                        .findFirst());
    }
}
