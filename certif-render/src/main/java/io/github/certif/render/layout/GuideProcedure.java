package io.github.certif.render.layout;

import io.github.certif.model.regulation.Check;
import io.github.certif.model.regulation.Effect;
import io.github.certif.model.regulation.Keeping;
import io.github.certif.model.regulation.MinutesField;
import io.github.certif.model.regulation.MinutesPart;
import io.github.certif.model.regulation.Regulation;
import io.github.certif.model.regulation.Setting;
import io.github.certif.model.regulation.Sharing;
import io.github.certif.model.regulation.Stage;
import io.github.certif.render.document.NodeId;
import io.github.certif.render.document.Phrase;
import io.github.certif.render.document.Section;
import io.github.certif.render.document.Table.Cell;
import io.github.certif.render.document.Table.Row;
import io.github.certif.render.document.Table.RowGroup;
import io.github.certif.render.layout.GuideSections.Heading;
import io.github.certif.render.message.Messages;
import io.github.certif.render.message.Requirements;
import io.github.certif.render.message.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** How a session is held: the rules of procedure, who hands what to whom, how long papers are kept, the minutes. */
final class GuideProcedure {

    private static final int WIDE = 5;
    private static final int NARROW = 2;

    private final Words words;
    private final Messages messages;
    private final Regulation regulation;
    private final Requirements requirements;
    private final GuideSections guide;

    GuideProcedure(Words words, NodeId root) {
        this.words = words;
        this.messages = words.messages();
        this.regulation = words.referential().getRegulation();
        this.requirements = Requirements.of(words);
        this.guide = new GuideSections(words, root);
    }

    List<Section> sections() {
        for (Stage stage : Stage.values()) {
            guide.table(
                    "checks." + stage,
                    List.of(new Heading("rule", WIDE), new Heading("effect", NARROW), new Heading("clause", NARROW)),
                    regulation.getChecks().stream()
                            .filter(check -> check.getStage() == stage)
                            .map(this::check)
                            .toList());
        }
        guide.table(
                "sharing",
                List.of(
                        new Heading("document", NARROW + 1),
                        new Heading("who", NARROW),
                        new Heading("due", NARROW),
                        new Heading("clause", NARROW)),
                regulation.getSharing().stream().map(this::sharing).toList());
        guide.table(
                "retention",
                List.of(new Heading("document", NARROW), new Heading("kept", NARROW), new Heading("clause", NARROW)),
                regulation.getRetention().stream().map(this::keeping).toList());
        guide.groups(
                "minutes",
                List.of(new Heading("field", NARROW), new Heading("stage", NARROW), new Heading("clause", NARROW)),
                regulation.getMinutes().stream()
                        .flatMap(minutes -> minutes.getParts().stream())
                        .map(this::part)
                        .toList());
        return guide.all();
    }

    private static Row row(Phrase... cells) {
        return new Row(Stream.of(cells).map(Cell::of).toList());
    }

    private Row check(Check check) {
        return row(
                words.orCode("clause." + check.getClause(), check.getId()),
                effect(check.getIfNot()),
                words.reference(check.getClause()));
    }

    private Phrase effect(Effect effect) {
        List<Phrase> parts = new ArrayList<>();
        parts.add(worded("word.Severity.", effect.getSeverity()));
        if (!effect.getConsequence().equals(Setting.literal("NONE"))) {
            parts.add(worded("word.Consequence.", effect.getConsequence()));
        }
        effect.getRefer()
                .ifPresent(role ->
                        parts.add(words.say("guide.refer", Map.of("role", words.orCode("role." + role, role)))));
        return Phrase.join(parts, "\n");
    }

    private Phrase worded(String key, Setting setting) {
        return setting.decidedBy().isPresent()
                ? requirements.setting(setting)
                : Phrase.of(messages.find(key + setting.text()).orElse(setting.text()));
    }

    private Row sharing(Sharing sharing) {
        Phrase to = words.orCode("role." + sharing.getTo(), sharing.getTo());
        Phrase who = sharing.getBy()
                .map(by -> words.orCode("role." + by, by)
                        .plus(messages.say("join.arrow"))
                        .plus(to))
                .orElse(to);
        Phrase document = words.orCode("document." + sharing.getDocument(), sharing.getDocument());
        Phrase due = sharing.getDue().map(requirements::day).orElseGet(() -> Phrase.of("–"));
        return row(copies(document, sharing), who, due, words.reference(sharing.getClause()));
    }

    private Phrase copies(Phrase document, Sharing sharing) {
        return sharing.getCopies()
                .map(copies -> document.plus("\n")
                        .plus(words.say("calendar.copies", Map.of("copies", requirements.setting(copies)))))
                .orElse(document);
    }

    private Row keeping(Keeping keeping) {
        Phrase kept = keeping.getPeriod()
                .map(requirements::period)
                .or(() -> keeping.getUntil().map(requirements::day))
                .orElseGet(() -> Phrase.of(messages.say("guide.kept.always")));
        return row(
                words.orCode("document." + keeping.getDocument(), keeping.getDocument()),
                kept,
                words.reference(keeping.getClause()));
    }

    private RowGroup part(MinutesPart part) {
        Stream<MinutesField> columns = part.getTable().stream().flatMap(table -> table.getColumns().stream());
        return new RowGroup(
                words.orCode("minutes.part." + part.getId(), part.getId())
                        .plus(" [")
                        .plus(words.reference(part.getClause()))
                        .plus("]"),
                Stream.of(part.getFields().stream(), columns, part.getAfter().stream())
                        .flatMap(fields -> fields)
                        .map(this::field)
                        .toList());
    }

    private Row field(MinutesField field) {
        MinutesForm form = new MinutesForm(words, new MinutesDraft(words, Optional.empty(), MinutesResults.blank(1)));
        return row(
                form.label(field.getItem()),
                Phrase.of(messages.word(field.getStage())),
                words.reference(field.getClause()));
    }
}
