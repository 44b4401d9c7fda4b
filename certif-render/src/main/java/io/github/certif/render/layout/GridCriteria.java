package io.github.certif.render.layout;

import io.github.certif.model.dossier.Appraisal;
import io.github.certif.model.referential.Criterion;
import io.github.certif.render.document.BulletList;
import io.github.certif.render.document.Emphasis;
import io.github.certif.render.document.NodeId;
import io.github.certif.render.document.Phrase;
import io.github.certif.render.document.Table.Cell;
import io.github.certif.render.message.Messages;
import io.github.certif.render.message.Words;
import java.util.List;
import java.util.Optional;

/** Criteria with what was observed of them. */
final class GridCriteria {

    private final Words words;
    private final Messages messages;

    GridCriteria(Words words) {
        this.words = words;
        this.messages = words.messages();
    }

    Cell cell(NodeId row, GridRecord filled, List<Criterion> criteria) {
        return criteria.isEmpty()
                ? Cell.empty()
                : Cell.of(new BulletList(
                        row.child("criteria"),
                        criteria.stream()
                                .map(criterion -> item(criterion, filled))
                                .toList()));
    }

    private BulletList.Item item(Criterion criterion, GridRecord filled) {
        Optional<Phrase> observed = observation(criterion, filled);
        return new BulletList.Item(
                observed.map(text(criterion, filled).plus(messages.say("join.arrow"))::plus)
                        .orElseGet(() -> text(criterion, filled)),
                items(criterion));
    }

    /** The code and what the criterion asks. */
    Phrase text(Criterion criterion, GridRecord filled) {
        Phrase text = Phrase.of(criterion.getCode().value()).with(Emphasis.STRONG);
        text = words.find(key(criterion)).map(text.plus(" ")::plus).orElse(text);
        return criterion.isConditional() && filled.observed(criterion.getCode()).isEmpty()
                ? text.plus(
                        Phrase.of(" (" + messages.say("grid.conditional") + ")").with(Emphasis.QUIET))
                : text;
    }

    List<BulletList.Item> items(Criterion criterion) {
        return criterion.getItems().stream()
                .map(item -> BulletList.Item.of(words.orCode(key(criterion) + "." + item, item)))
                .toList();
    }

    private static String key(Criterion criterion) {
        return "criterion." + criterion.getCode();
    }

    /** What was observed, and the comment on it. */
    private Optional<Phrase> observation(Criterion criterion, GridRecord filled) {
        return filled.observed(criterion.getCode()).map(this::said);
    }

    private Phrase said(Appraisal observed) {
        Phrase word = Phrase.of(observed.getObservation().map(messages::word).orElse(""))
                .with(Emphasis.STRONG);
        return observed.getComment()
                .filter(comment -> !comment.isBlank())
                .map(comment -> word.plus(messages.say("join.colon")).plus(comment))
                .orElse(word);
    }
}
