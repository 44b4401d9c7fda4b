package io.github.certif.render.layout;

import io.github.certif.render.document.Node;
import io.github.certif.render.document.NodeId;
import io.github.certif.render.document.Note;
import io.github.certif.render.document.Phrase;
import io.github.certif.render.message.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What stands at the foot of every document: which text it rests on, and whose wording it uses. */
final class Foot {

    private Foot() {}

    static List<Node> of(Words words, NodeId root) {
        List<Node> notes = new ArrayList<>();
        notes.add(new Note(
                root.child("foot").child("edition"),
                words.say(
                        "foot.edition",
                        Map.of(
                                "referential",
                                        Phrase.of(words.referential().getId().value()),
                                "edition", words.typed(words.referential().getEdition())))));
        notes.add(new Note(root.child("foot").child("wording"), wording(words)));
        return notes;
    }

    private static Phrase wording(Words words) {
        return Phrase.of(words.official()
                .map(by -> words.messages().say("foot.official", "by", by))
                .orElseGet(() -> words.messages().say("foot.unofficial")));
    }
}
