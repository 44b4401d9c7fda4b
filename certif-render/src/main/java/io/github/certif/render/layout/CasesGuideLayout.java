package io.github.certif.render.layout;

import io.github.certif.model.worked.WorkedCase;
import io.github.certif.render.document.BulletList;
import io.github.certif.render.document.Document;
import io.github.certif.render.document.Emphasis;
import io.github.certif.render.document.FieldList;
import io.github.certif.render.document.Node;
import io.github.certif.render.document.NodeId;
import io.github.certif.render.document.Orientation;
import io.github.certif.render.document.Paragraph;
import io.github.certif.render.document.Phrase;
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
 * The worked cases of a pack, to be read: what each tells, when it is asked and under which choices, what must come out,
 * and which clauses say so.
 *
 * <p>Immutable and thread-safe.
 */
public final class CasesGuideLayout {

    private static final NodeId ROOT = NodeId.of(DocumentKind.CASES_GUIDE.id());
    private static final int WIDE = 5;
    private static final int NARROW = 3;

    private final Words words;
    private final Messages messages;

    private CasesGuideLayout(Words words) {
        this.words = words;
        this.messages = words.messages();
    }

    /**
     * The guide to the worked cases under a referential.
     *
     * @param words the words of the referential
     * @return the layout
     */
    public static CasesGuideLayout of(Words words) {
        return new CasesGuideLayout(words);
    }

    /** One paper, about all cases; none where there are none. */
    static List<Paper> papers(Words words, Matter matter) {
        return matter.getCases().isEmpty()
                ? List.of()
                : List.of(Paper.ofPack(DocumentKind.CASES_GUIDE, () -> of(words).document(matter.getCases())));
    }

    /**
     * The guide.
     *
     * @param cases the cases in order
     * @return the document
     */
    public Document document(List<WorkedCase> cases) {
        Particulars particulars = new Particulars(words);
        List<Node> nodes = new ArrayList<>();
        nodes.add(new FieldList(ROOT.child("about"), particulars.certification()));
        nodes.add(new Paragraph(
                ROOT.child("intro"),
                Phrase.of(messages.say("guide.cases.intro", "count", String.valueOf(cases.size())))));
        nodes.add(Table.of(
                ROOT.child("table"),
                Phrase.empty(),
                List.of(
                        column("case", WIDE).asRowHeader(),
                        column("asked", NARROW),
                        column("expected", WIDE),
                        column("rows", NARROW)),
                cases.stream().map(this::row).toList()));
        return particulars.document(
                ROOT, Phrase.of(messages.say("guide.cases")), Optional.empty(), Orientation.LANDSCAPE, nodes);
    }

    private Column column(String name, int share) {
        return Column.of(Phrase.of(messages.say("guide." + name)), share);
    }

    private Row row(WorkedCase one) {
        NodeId id = ROOT.child(one.getId());
        return new Row(List.of(
                Cell.of(words.typed(one.getTitle())
                        .plus("\n")
                        .plus(Phrase.of(one.getId()).with(Emphasis.QUIET))),
                Cell.of(Phrase.join(asked(one), "\n")),
                Cell.of(BulletList.of(id.child("expected"), new CaseExpected(words).items(one.getExpect()))),
                Cell.of(Phrase.of(String.join(", ", one.getRows())))));
    }

    private List<Phrase> asked(WorkedCase one) {
        List<Phrase> asked = new ArrayList<>();
        asked.add(Phrase.of(messages.date(one.getAsOf())));
        one.getSession().ifPresent(session -> asked.add(Phrase.of(messages.word(one.getStage()))));
        one.getPolicies()
                .forEach((policy, value) -> asked.add(words.orCode("policy." + policy, policy.value())
                        .plus(messages.say("join.arrow"))
                        .plus(words.orCode("policy." + policy + "." + value, value))));
        return asked;
    }
}
