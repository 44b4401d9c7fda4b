package io.github.certif.render.layout;

import io.github.certif.model.regulation.MinutesItem;
import io.github.certif.render.document.FieldList;
import io.github.certif.render.document.Node;
import io.github.certif.render.document.NodeId;
import io.github.certif.render.document.Phrase;
import io.github.certif.render.document.SignatureBlock;
import io.github.certif.render.document.StampZone;
import io.github.certif.render.document.WritingZone;
import io.github.certif.render.message.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The fields of the minutes outside tables. */
final class MinutesForm {

    private static final int LINES = 3;

    private final Words words;
    private final MinutesEntries entries;

    MinutesForm(Words words, MinutesEntries entries) {
        this.words = words;
        this.entries = entries;
    }

    static String name(MinutesItem item) {
        return item.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Phrase label(MinutesItem item) {
        return label(words, item);
    }

    static Phrase label(Words words, MinutesItem item) {
        return words.label("minutes." + item.name())
                .orElseGet(() -> Phrase.of(words.messages().word(item)));
    }

    /** Fields that hold one line stand together in a list; a zone interrupts it. */
    List<Node> nodes(NodeId part, List<MinutesItem> items) {
        List<Node> nodes = new ArrayList<>();
        List<FieldList.Field> lines = new ArrayList<>();
        for (MinutesItem item : items) {
            Optional<Node> zone = zone(part.child(name(item)), item);
            if (zone.isPresent()) {
                flush(part, lines, nodes);
                nodes.add(zone.get());
            } else {
                Phrase value = entries.done(item).orElseGet(() -> entries.text(item));
                lines.add(new FieldList.Field(name(item), label(item), value));
            }
        }
        flush(part, lines, nodes);
        return nodes;
    }

    private static void flush(NodeId part, List<FieldList.Field> lines, List<Node> nodes) {
        if (!lines.isEmpty()) {
            nodes.add(new FieldList(part.child("fields-" + lines.get(0).name()), lines));
            lines.clear();
        }
    }

    private Optional<Node> zone(NodeId id, MinutesItem item) {
        return switch (item) {
            case SESSION_COMMENTS, MANAGER_OBSERVATIONS ->
                Optional.of(new WritingZone(id, label(item), Phrase.empty(), entries.written(item), LINES));
            case MANAGER_SIGNATURE, SIGNATURE, STAMP ->
                entries.done(item).isPresent() ? Optional.empty() : Optional.of(place(id, item));
            default -> Optional.empty();
        };
    }

    private Node place(NodeId id, MinutesItem item) {
        return switch (item) {
            case MANAGER_SIGNATURE -> new SignatureBlock(id, label(item), List.of(managerSigns()));
            case SIGNATURE ->
                new SignatureBlock(
                        id,
                        label(item),
                        entries.jurors().stream().map(MinutesSigner::signatory).toList());
            default -> new StampZone(id, label(item));
        };
    }

    private SignatureBlock.Signatory managerSigns() {
        return new SignatureBlock.Signatory(
                entries.text(MinutesItem.MANAGER_NAME), entries.text(MinutesItem.MANAGER_FUNCTION));
    }
}
