package io.github.certif.render.layout;

import io.github.certif.model.code.Unit;
import io.github.certif.model.decision.ChosenBy;
import io.github.certif.model.decision.Decision;
import io.github.certif.model.decision.PolicyChoice;
import io.github.certif.model.decision.RetakeAssessment;
import io.github.certif.model.decision.RetakePlan;
import io.github.certif.model.referential.Assessment;
import io.github.certif.model.regulation.OralSchedule;
import io.github.certif.model.regulation.OralSegment;
import io.github.certif.model.regulation.Policy;
import io.github.certif.model.regulation.Retake;
import io.github.certif.model.regulation.Setting;
import io.github.certif.render.document.BulletList;
import io.github.certif.render.document.Emphasis;
import io.github.certif.render.document.Node;
import io.github.certif.render.document.NodeId;
import io.github.certif.render.document.Paragraph;
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

/** Which assessments are sat again, what is judged and handed in, and how long the oral lasts. */
final class RetakeAssessments {

    private static final int WIDE = 5;
    private static final int NARROW = 2;

    private final Words words;
    private final Messages messages;
    private final Cited cited;
    private final Deliverables deliverables;
    private final NodeId root;

    RetakeAssessments(Words words, NodeId root) {
        this.words = words;
        this.messages = words.messages();
        this.cited = new Cited(words);
        this.deliverables = new Deliverables(words);
        this.root = root;
    }

    List<Node> sections(Decision decision, RetakePlan plan) {
        List<Node> sections = new ArrayList<>();
        if (!plan.getAssessments().isEmpty()) {
            sections.add(assessments(decision, plan));
        }
        if (!plan.getOral().isEmpty()) {
            sections.add(oral(plan));
        }
        return sections;
    }

    private Section assessments(Decision decision, RetakePlan plan) {
        NodeId id = root.child("assessments");
        List<Node> nodes = new ArrayList<>();
        nodes.add(Table.of(
                id.child("table"),
                Phrase.empty(),
                List.of(
                        Column.of(Phrase.of(messages.say("retake.assessment")), WIDE)
                                .asRowHeader(),
                        Column.of(Phrase.of(messages.say("retake.judged")), WIDE + 1),
                        Column.of(Phrase.of(messages.say("retake.deliverables")), WIDE)),
                plan.getAssessments().stream().map(a -> row(id, a)).toList()));
        plan.getDeliverables()
                .map(setting -> handedIn(setting, decision))
                .ifPresent(text -> nodes.add(new Paragraph(id.child("deliverables"), text)));
        if (!plan.getNotAgain().isEmpty()) {
            List<Phrase> spared =
                    plan.getNotAgain().stream().map(Unit::of).map(words::unit).toList();
            nodes.add(new Paragraph(
                    id.child("spared"),
                    Phrase.of(messages.say("retake.spared") + messages.say("join.colon"))
                            .plus(Phrase.join(spared, messages.say("join.semicolon")))
                            .plus(".")));
        }
        return Section.of(id, Phrase.of(messages.say("retake.assessments")), nodes);
    }

    /** Whether works are handed in again, as the text states it, or as it was chosen where the text is silent. */
    private Phrase handedIn(Setting setting, Decision decision) {
        String key = "retake.deliverables." + setting.text();
        Optional<Retake> retake = words.referential().getRegulation().getRetake();
        return retake.flatMap(rule -> rule.getDeliverables().decidedBy())
                .flatMap(words.referential().getRegulation()::policy)
                .map(policy -> cited.by(messages.say(key + "." + chosenBy(policy, decision)), policy.getClause()))
                .orElseGet(() -> cited.by(messages.say(key), retake.map(Retake::getClause)));
    }

    private static ChosenBy chosenBy(Policy policy, Decision decision) {
        return decision.getPolicies().stream()
                .filter(choice -> choice.getPolicy().equals(policy.getId()))
                .findFirst()
                .map(PolicyChoice::getBy)
                .orElse(ChosenBy.PACK);
    }

    private Row row(NodeId id, RetakeAssessment again) {
        NodeId row = id.child(again.getAssessment().value());
        Optional<Assessment> known = words.referential().assessment(again.getAssessment());
        Phrase how = Phrase.of("\n" + messages.say(again.isWhole() ? "retake.whole" : "retake.part"));
        Phrase name = words.unit(Unit.of(again.getAssessment()))
                .plus(cited.by(how, known.map(Assessment::getClause)).with(Emphasis.QUIET));
        List<Phrase> judged =
                again.getJudgedOn().stream().map(Unit::of).map(words::unit).toList();
        List<Phrase> deliverables = again.getDeliverables().stream()
                .map(part -> deliverable(again, known, part))
                .toList();
        return new Row(List.of(
                Cell.of(name), cell(row.child("judged"), judged), cell(row.child("deliverables"), deliverables)));
    }

    private Cell cell(NodeId id, List<Phrase> items) {
        return items.isEmpty() ? Cell.of(Phrase.of(messages.say("retake.nothing"))) : Cell.of(BulletList.of(id, items));
    }

    private Phrase deliverable(RetakeAssessment again, Optional<Assessment> assessment, String id) {
        return assessment
                .flatMap(known -> known.getDeliverables().stream()
                        .filter(deliverable -> deliverable.getId().equals(id))
                        .findFirst())
                .map(deliverable -> cited.by(
                        deliverables.name(again.getAssessment(), deliverable), Optional.of(deliverable.getClause())))
                .orElseGet(() -> words.orCode("deliverable." + again.getAssessment() + "." + id, id));
    }

    private Section oral(RetakePlan plan) {
        NodeId id = root.child("oral");
        List<Row> rows = new ArrayList<>();
        plan.getOral().forEach(segment -> rows.add(segment(segment)));
        int total = plan.getOral().stream().mapToInt(OralSegment::getMinutes).sum();
        rows.add(new Row(List.of(
                Cell.of(Phrase.of(messages.say("retake.oral.total")).with(Emphasis.STRONG)),
                Cell.of(Phrase.empty().plus("–")),
                Cell.of(Phrase.of(deliverables.minutes(total)).with(Emphasis.STRONG)))));
        Table table = Table.of(
                id.child("table"),
                Phrase.empty(),
                List.of(
                        Column.of(Phrase.of(messages.say("retake.oral.segment")), WIDE)
                                .asRowHeader(),
                        Column.of(Phrase.of(messages.say("retake.assessment")), NARROW),
                        Column.of(Phrase.of(messages.say("retake.oral.length")), NARROW)),
                rows);
        List<Node> nodes = new ArrayList<>();
        nodes.add(table);
        source(plan).ifPresent(text -> nodes.add(new Paragraph(id.child("rule"), text)));
        return Section.of(id, Phrase.of(messages.say("retake.oral")), nodes);
    }

    private Row segment(OralSegment segment) {
        String length = deliverables.minutes(segment.getMinutes());
        List<Phrase> of = segment.getAssessments().stream()
                .map(code -> Phrase.of(code.value()))
                .toList();
        return new Row(List.of(
                Cell.of(words.orCode("segment." + segment.getId(), segment.getId())),
                Cell.of(of.isEmpty() ? Phrase.of("–") : Phrase.join(of, ", ")),
                Cell.of(Phrase.of(segment.isCeiling() ? messages.say("retake.oral.most", "length", length) : length))));
    }

    /** The clause of the plan whose segments these are, or of the longest plan that they were taken from, named so. */
    private Optional<Phrase> source(RetakePlan plan) {
        return words.referential().getRegulation().getOral().map(OralSchedule::getPlans).stream()
                .flatMap(List::stream)
                .filter(known -> known.getSegments().containsAll(plan.getOral()))
                .findFirst()
                .map(known -> known.getSegments().equals(plan.getOral())
                        ? words.clause(known.getClause())
                        : Phrase.of(messages.say("retake.oral.whole") + messages.say("join.colon"))
                                .plus(words.clause(known.getClause())));
    }
}
