package io.github.certif.render.layout;

import io.github.certif.model.code.CandidateId;
import io.github.certif.model.dossier.BodyRuling;
import io.github.certif.model.referential.Assessment;
import io.github.certif.model.session.Session;
import io.github.certif.render.document.Document;
import io.github.certif.render.document.Emphasis;
import io.github.certif.render.document.FieldList;
import io.github.certif.render.document.Node;
import io.github.certif.render.document.NodeId;
import io.github.certif.render.document.PageBreak;
import io.github.certif.render.document.Paragraph;
import io.github.certif.render.document.Phrase;
import io.github.certif.render.document.Section;
import io.github.certif.render.document.SignatureBlock;
import io.github.certif.render.message.Messages;
import io.github.certif.render.message.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The grid of one assessment that a body of its own judges by criteria of its own, for instance a final defence: what is
 * asked, each criterion with its boxes, what the body decides, and who signs.
 *
 * <p>Immutable and thread-safe.
 */
public final class AssessmentGridLayout {

    private static final NodeId ROOT = NodeId.of(DocumentKind.ASSESSMENT_GRID.id());

    private final Words words;
    private final Messages messages;
    private final GridHead head;

    private AssessmentGridLayout(Words words) {
        this.words = words;
        this.messages = words.messages();
        this.head = new GridHead(words, ROOT);
    }

    /**
     * The grids under a referential.
     *
     * @param words the words of the referential
     * @return the layout
     */
    public static AssessmentGridLayout of(Words words) {
        return new AssessmentGridLayout(words);
    }

    /** A grid of each such assessment, for each candidate who is not known to have been absent, or the forms. */
    static List<Paper> papers(Words words, Matter matter) {
        AssessmentGridLayout layout = of(words);
        return words.referential().getAssessments().stream()
                .filter(assessment -> GridOwn.isApart(words.referential(), assessment))
                .flatMap(assessment -> layout.papers(assessment, matter)
                        .map(paper -> paper.called(paper.kind().id() + "-"
                                + Issued.file(assessment.getCode().value()))))
                .toList();
    }

    private Stream<Paper> papers(Assessment assessment, Matter matter) {
        return matter.getSession()
                .map(session -> EvaluationGridLayout.examined(words, session, matter).stream()
                        .filter(candidate -> isSat(assessment, session, candidate))
                        .map(candidate -> Paper.ofCandidate(
                                DocumentKind.ASSESSMENT_GRID,
                                candidate,
                                () -> document(assessment, session, candidate))))
                .orElseGet(() -> Stream.of(
                        Paper.blank(DocumentKind.ASSESSMENT_GRID, () -> blank(assessment, matter.getJurors()))));
    }

    private boolean isSat(Assessment assessment, Session session, CandidateId candidate) {
        return filled(session, candidate).parts(words.referential()).stream()
                .anyMatch(part -> part.concerns(assessment));
    }

    private static GridRecord filled(Session session, CandidateId candidate) {
        return GridRecord.of(session, candidate, Optional.empty());
    }

    /**
     * The grid of a candidate, with what is recorded so far.
     *
     * @param assessment the assessment
     * @param session the session
     * @param candidate the candidate
     * @return the document
     * @throws IllegalArgumentException if the candidate is not registered in the session
     */
    public Document document(Assessment assessment, Session session, CandidateId candidate) {
        GridRecord filled = filled(session, candidate);
        int members = assessment
                .getBody()
                .flatMap(filled::ruling)
                .map(BodyRuling::getMembers)
                .map(List::size)
                .orElse(0);
        return document(assessment, filled, Math.max(1, members));
    }

    /**
     * The form to be filled in by hand.
     *
     * @param assessment the assessment
     * @param members how many members of the body sign
     * @return the document
     */
    public Document blank(Assessment assessment, int members) {
        return document(assessment, GridRecord.blank(), members);
    }

    private Document document(Assessment assessment, GridRecord filled, int members) {
        List<Node> nodes = new ArrayList<>();
        nodes.add(head.about(filled));
        nodes.addAll(new GridOwn(words, ROOT).nodes(ROOT.child("own"), filled, assessment));
        nodes.add(signing(assessment, members));
        nodes.addAll(Foot.of(words, ROOT));
        Phrase title = Phrase.of(messages.say("assessment-grid.title") + messages.say("join.colon"))
                .plus(new GridAssessments(words).title(assessment));
        return new Document(ROOT, title, messages.language(), head.meta(title, filled), nodes);
    }

    private Section signing(Assessment assessment, int members) {
        NodeId id = ROOT.child("signing");
        List<Node> nodes = new ArrayList<>();
        assessment
                .getBody()
                .ifPresent(body -> nodes.add(new Paragraph(
                        id.child("body"), new Particulars(words).body(body).with(Emphasis.STRONG))));
        nodes.add(new FieldList(
                id.child("signed"),
                List.of(new FieldList.Field("date", Phrase.of(messages.say("grid.date")), Phrase.empty()))));
        nodes.add(new SignatureBlock(
                id.child("signatures"), Phrase.of(messages.say("grid.signature")), Signing.blank(members)));
        return new Section(id, Phrase.of(messages.say("assessment-grid.signing")), PageBreak.AVOID_INSIDE, nodes);
    }
}
