package io.github.certif.render.layout;

import io.github.certif.model.code.Unit;
import io.github.certif.model.decision.Awaited;
import io.github.certif.model.decision.Decision;
import io.github.certif.model.dossier.Candidate;
import io.github.certif.model.referential.Bloc;
import io.github.certif.model.regulation.MinutesField;
import io.github.certif.model.regulation.MinutesItem;
import io.github.certif.model.regulation.MinutesPart;
import io.github.certif.model.regulation.MinutesRows;
import io.github.certif.model.regulation.MinutesTable;
import io.github.certif.render.document.BulletList;
import io.github.certif.render.document.Callout;
import io.github.certif.render.document.Node;
import io.github.certif.render.document.NodeId;
import io.github.certif.render.document.Note;
import io.github.certif.render.document.PageBreak;
import io.github.certif.render.document.Paragraph;
import io.github.certif.render.document.Phrase;
import io.github.certif.render.document.Section;
import io.github.certif.render.message.AwaitedText;
import io.github.certif.render.message.Messages;
import io.github.certif.render.message.Words;
import java.util.ArrayList;
import java.util.List;

/** The parts of the minutes, as the template says, with what stands in them. */
final class MinutesParts {

    private final Words words;
    private final Messages messages;
    private final MinutesEntries entries;
    private final List<MinutesRow> open;
    private final MinutesForm form;

    MinutesParts(Words words, MinutesEntries entries, List<MinutesRow> open) {
        this.words = words;
        this.messages = words.messages();
        this.entries = entries;
        this.open = open;
        this.form = new MinutesForm(words, entries);
    }

    Section section(NodeId id, MinutesPart part) {
        List<Node> nodes = new ArrayList<>();
        words.find("minutes.part." + part.getId() + ".declaration")
                .ifPresent(text -> nodes.add(new Paragraph(id.child("declaration"), text)));
        nodes.addAll(form.nodes(id.child("above"), items(part.getFields())));
        part.getTable().ifPresent(table -> nodes.addAll(table(id.child("table"), table)));
        nodes.addAll(form.nodes(id.child("below"), items(part.getAfter())));
        boolean mayBeLong = part.getTable()
                .filter(table -> table.getRows() == MinutesRows.CANDIDATES)
                .isPresent();
        return new Section(
                id,
                words.orCode("minutes.part." + part.getId(), part.getId()),
                mayBeLong ? PageBreak.AUTO : PageBreak.AVOID_INSIDE,
                nodes);
    }

    private static List<MinutesItem> items(List<MinutesField> fields) {
        return fields.stream().map(MinutesField::getItem).toList();
    }

    private List<Node> table(NodeId id, MinutesTable table) {
        List<MinutesItem> items = items(table.getColumns());
        return switch (table.getRows()) {
            case CANDIDATES -> candidates(id, items);
            case JURORS -> {
                JurorColumns columns = new JurorColumns(form);
                yield List.of(MinutesColumns.table(
                        id,
                        Phrase.of(messages.say("minutes.table.jurors")),
                        items.stream().map(columns::of).toList(),
                        entries.jurors()));
            }
        };
    }

    private List<Node> candidates(NodeId id, List<MinutesItem> items) {
        List<MinutesLine> lines = entries.candidates();
        CandidateColumns columns = new CandidateColumns(words, form, lines);
        List<Node> nodes = new ArrayList<>();
        nodes.add(MinutesColumns.table(
                id,
                Phrase.of(messages.say("minutes.table.candidates")),
                items.stream().map(columns::of).toList(),
                lines));
        if (items.contains(MinutesItem.BLOCS_ACQUIRED) || items.contains(MinutesItem.BLOCS_REFUSED)) {
            nodes.add(new Note(id.child("blocs"), legend()));
        }
        if (!open.isEmpty()) {
            nodes.add(open(id.child("open")));
        }
        return nodes;
    }

    private Phrase legend() {
        List<Phrase> blocs = words.referential().getBlocs().stream()
                .map(Bloc::getCode)
                .map(code -> Phrase.of(words.shortCode(code))
                        .plus(messages.say("join.equals"))
                        .plus(words.unit(Unit.of(code))))
                .toList();
        return Phrase.of(messages.say("minutes.legend") + messages.say("join.colon"))
                .plus(Phrase.join(blocs, messages.say("join.semicolon")));
    }

    private Callout open(NodeId id) {
        return new Callout(
                id,
                Phrase.of(messages.say("minutes.open.title", "count", String.valueOf(open.size()))),
                List.of(BulletList.of(
                        id.child("list"), open.stream().map(this::awaiting).toList())));
    }

    private Phrase awaiting(MinutesRow row) {
        Candidate candidate = row.dossier().orElseThrow().getCandidate();
        Phrase name =
                Phrase.of(candidate.getFamilyName() + " " + candidate.getGivenName() + messages.say("join.colon"));
        List<Awaited> awaiting = row.decision().map(Decision::getAwaiting).orElseGet(List::of);
        return awaiting.isEmpty()
                ? name.plus(messages.say("minutes.open.undecided"))
                : name.plus(Phrase.join(
                        awaiting.stream().map(AwaitedText.of(words)::text).toList(), messages.say("join.semicolon")));
    }
}
