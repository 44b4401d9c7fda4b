package io.github.certif.render.layout;

import io.github.certif.model.referential.FormEntry;
import io.github.certif.model.referential.FormTopic;
import io.github.certif.model.referential.PrintedForm;
import io.github.certif.render.document.BulletList;
import io.github.certif.render.document.Checkbox;
import io.github.certif.render.document.Choice;
import io.github.certif.render.document.Emphasis;
import io.github.certif.render.document.FieldList;
import io.github.certif.render.document.Node;
import io.github.certif.render.document.NodeId;
import io.github.certif.render.document.PageBreak;
import io.github.certif.render.document.Paragraph;
import io.github.certif.render.document.Phrase;
import io.github.certif.render.document.Section;
import io.github.certif.render.document.SignatureBlock;
import io.github.certif.render.document.WritingZone;
import io.github.certif.render.message.Words;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** The places of a form, one after the other: neighbouring lines become one list, neighbouring statements another. */
final class FormNodes {

    private final Words words;
    private final PrintedForm form;
    private final GridTopics outline;
    private final FormTables tables;

    FormNodes(Words words, PrintedForm form) {
        this.words = words;
        this.form = form;
        this.outline = new GridTopics(words);
        this.tables = new FormTables(words);
    }

    List<Node> nodes(NodeId root, FormRecord filled) {
        return new Places(root, form.getId(), Optional.empty(), filled).nodes(form.getTopics());
    }

    /** Whether a topic gets a heading of its own when it stands directly in the form. */
    private static boolean isHeading(FormTopic topic) {
        return switch (topic.as()) {
            case TEXT -> !topic.topics().isEmpty() || topic.form().isPresent();
            case CONTENTS, TABLE, COMPETENCIES, LEVELS, CRITERIA -> true;
            case LINE, ZONE, BOX, CHOICE, SIGNATURE -> false;
        };
    }

    /** Whether nothing in it is filled in. */
    private static boolean isPrinted(FormTopic topic) {
        return topic.all()
                .allMatch(each -> each.as() == FormEntry.TEXT
                        && !each.newPage()
                        && each.form().isEmpty()
                        && each.record().isEmpty());
    }

    /** What stands under one heading. */
    private final class Places {
        private final NodeId id;
        private final String key;
        private final String owner;
        private final Optional<FormTopic> heading;
        private final FormRecord filled;

        Places(NodeId id, String owner, Optional<FormTopic> heading, FormRecord filled) {
            this.id = id;
            this.owner = owner;
            this.key = "form." + owner + ".";
            this.heading = heading;
            this.filled = filled;
        }

        List<Node> nodes(List<FormTopic> topics) {
            List<Node> nodes = new ArrayList<>();
            int i = 0;
            while (i < topics.size()) {
                int end = i;
                FormTopic first = topics.get(i);
                while (end < topics.size() && areAlike(first, topics.get(end))) {
                    end++;
                }
                if (end > i) {
                    nodes.add(together(topics.subList(i, end)));
                } else {
                    nodes.addAll(alone(first));
                    end = i + 1;
                }
                i = end;
            }
            return nodes;
        }

        private boolean areAlike(FormTopic first, FormTopic next) {
            return (first.as() == FormEntry.LINE && next.as() == FormEntry.LINE)
                    || (isStatement(first) && isStatement(next));
        }

        private boolean isStatement(FormTopic topic) {
            return isPrinted(topic) && (heading.isPresent() || !isHeading(topic));
        }

        private Node together(List<FormTopic> topics) {
            NodeId first = id.child(topics.get(0).id());
            if (topics.get(0).as() == FormEntry.LINE) {
                return new FieldList(
                        first.child("fields"), topics.stream().map(this::field).toList());
            }
            return topics.size() == 1 && topics.get(0).topics().isEmpty()
                    ? new Paragraph(first, text(topics.get(0)))
                    : new BulletList(
                            first.child("list"),
                            outline.items(
                                    key, topics.stream().map(FormTopic::outline).toList()));
        }

        private FieldList.Field field(FormTopic topic) {
            return new FieldList.Field(topic.id(), text(topic), filled.answer(topic));
        }

        private Phrase text(FormTopic topic) {
            return outline.text(key, topic.outline());
        }

        /** Its text alone: what stands below says which competencies it is about. */
        private Phrase name(FormTopic topic) {
            return words.orCode(key + topic.id(), topic.id());
        }

        private List<? extends Node> alone(FormTopic topic) {
            NodeId here = id.child(topic.id());
            return switch (topic.as()) {
                case TEXT, LINE -> sections(topic);
                case ZONE ->
                    List.of(new WritingZone(here, text(topic), Phrase.empty(), filled.answer(topic), topic.lines()));
                case BOX -> box(topic);
                case CHOICE -> choice(topic);
                case SIGNATURE -> List.of(signature(topic));
                case CONTENTS, TABLE, COMPETENCIES, LEVELS, CRITERIA ->
                    List.of(section(here, name(topic), topic, 1, List.of(table(here.child("all"), topic))));
            };
        }

        private Node table(NodeId table, FormTopic topic) {
            return switch (topic.as()) {
                case COMPETENCIES -> tables.competencies(table, topic);
                case LEVELS -> tables.levels(table, topic, filled);
                case CRITERIA -> tables.criteria(table, topic, filled);
                case CONTENTS ->
                    BulletList.of(
                            table,
                            form.getTopics().stream()
                                    .filter(FormNodes::isHeading)
                                    .filter(other -> other.as() != FormEntry.CONTENTS)
                                    .map(this::name)
                                    .toList());
                default -> tables.table(table, key, topic, filled);
            };
        }

        private Section section(NodeId here, Phrase title, FormTopic topic, int frames, List<? extends Node> nodes) {
            PageBreak pageBreak =
                    topic.newPage() ? PageBreak.BEFORE : frames > 1 ? PageBreak.AVOID_INSIDE : PageBreak.AUTO;
            return new Section(here, title, pageBreak, List.copyOf(nodes));
        }

        /** One section, or one for each record that fills it. */
        private List<Section> sections(FormTopic topic) {
            List<FormRecord> records = topic.record().map(filled::of).orElseGet(() -> List.of(filled));
            List<FormRecord> frames = topic.record().isEmpty() || records.isEmpty()
                    ? Collections.nCopies(topic.repeat(), records.isEmpty() ? filled.withoutRecord() : filled)
                    : records;
            return IntStream.range(0, frames.size())
                    .mapToObj(i -> frame(topic, frames.get(i), i + 1, frames.size()))
                    .toList();
        }

        private Section frame(FormTopic topic, FormRecord record, int number, int of) {
            NodeId here = of == 1 ? id.child(topic.id()) : id.child(topic.id()).child(number);
            Phrase title = of == 1 ? text(topic) : text(topic).plus(numbered(number));
            return section(here, title, topic, of, under(here, topic, record));
        }

        private String numbered(int number) {
            return words.messages().say("form.frame", Map.of("number", Integer.toString(number)));
        }

        private List<Node> under(NodeId here, FormTopic topic, FormRecord record) {
            String other = topic.form().orElse(owner);
            List<FormTopic> topics = topic.form()
                    .flatMap(words.referential()::form)
                    .map(PrintedForm::getTopics)
                    .orElseGet(topic::topics);
            return new Places(here, other, Optional.of(topic), record).nodes(topics);
        }

        private List<Node> box(FormTopic topic) {
            NodeId here = id.child(topic.id());
            List<Node> nodes = new ArrayList<>();
            nodes.add(new Checkbox(here, text(topic), filled.has(topic, heading)));
            nodes.addAll(under(here, topic, filled));
            return nodes;
        }

        /** Circled by hand, so one of them; where the record has several, boxes show them all. */
        private List<Node> choice(FormTopic topic) {
            NodeId here = id.child(topic.id());
            List<FormTopic> options = topic.topics();
            List<Integer> chosen = IntStream.range(0, options.size())
                    .filter(i -> filled.has(options.get(i), Optional.of(topic)))
                    .boxed()
                    .toList();
            if (chosen.size() < 2) {
                List<Phrase> texts = options.stream().map(this::text).toList();
                Phrase label = chosen.isEmpty() ? text(topic).plus(circle()) : text(topic);
                return List.of(new Choice(here, label, texts, chosen.stream().findFirst()));
            }
            List<Node> nodes = new ArrayList<>(List.of(new Paragraph(here, text(topic))));
            for (int i = 0; i < options.size(); i++) {
                nodes.add(new Checkbox(here.child(options.get(i).id()), text(options.get(i)), chosen.contains(i)));
            }
            return nodes;
        }

        private Phrase circle() {
            return Phrase.of(" (" + words.messages().say("form.circle") + ")").with(Emphasis.QUIET);
        }

        private SignatureBlock signature(FormTopic topic) {
            return new SignatureBlock(
                    id.child(topic.id()),
                    text(topic),
                    List.of(new SignatureBlock.Signatory(filled.answer(topic), Phrase.empty())));
        }
    }
}
