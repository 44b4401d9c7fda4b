package io.github.certif.render.layout;

import io.github.certif.render.document.Document;
import io.github.certif.render.document.FieldList;
import io.github.certif.render.document.Node;
import io.github.certif.render.document.NodeId;
import io.github.certif.render.document.Orientation;
import io.github.certif.render.document.Phrase;
import io.github.certif.render.message.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A regulation to be read: what the certification asks, what may be sat again, how long results count, what is given,
 * who judges, how a session is held, and every clause with its place.
 *
 * <p>Immutable and thread-safe.
 */
public final class RegulationGuideLayout {

    private static final NodeId ROOT = NodeId.of(DocumentKind.REGULATION_GUIDE.id());

    private final Words words;

    private RegulationGuideLayout(Words words) {
        this.words = words;
    }

    /**
     * The guide to the regulation of a referential.
     *
     * @param words the words of the referential
     * @return the layout
     */
    public static RegulationGuideLayout of(Words words) {
        return new RegulationGuideLayout(words);
    }

    /** One paper, about the regulation. */
    static List<Paper> papers(Words words, Matter matter) {
        return List.of(Paper.ofPack(DocumentKind.REGULATION_GUIDE, of(words)::document));
    }

    /**
     * The guide.
     *
     * @return the document
     */
    public Document document() {
        Particulars particulars = new Particulars(words);
        List<Node> nodes = new ArrayList<>();
        List<FieldList.Field> about = new ArrayList<>(particulars.certification());
        about.add(particulars.field("edition", words.typed(words.referential().getEdition())));
        nodes.add(new FieldList(ROOT.child("about"), about));
        nodes.addAll(new GuideAward(words, ROOT).sections());
        nodes.addAll(new GuideRights(words, ROOT).sections());
        nodes.addAll(new GuideBodies(words, ROOT).sections());
        nodes.addAll(new GuideProcedure(words, ROOT).sections());
        nodes.addAll(new GuideClauses(words, ROOT).sections());
        return particulars.document(
                ROOT,
                Phrase.of(words.messages().say("guide.regulation")),
                Optional.empty(),
                Orientation.PORTRAIT,
                nodes);
    }
}
