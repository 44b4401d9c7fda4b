package io.github.certif.render.layout;

import io.github.certif.model.code.Unit;
import io.github.certif.model.regulation.AssessmentCondition;
import io.github.certif.model.regulation.AssessmentRule;
import io.github.certif.model.regulation.Body;
import io.github.certif.model.regulation.OralPlan;
import io.github.certif.model.regulation.OralSchedule;
import io.github.certif.model.regulation.OralSegment;
import io.github.certif.model.regulation.Regulation;
import io.github.certif.render.document.Emphasis;
import io.github.certif.render.document.Node;
import io.github.certif.render.document.NodeId;
import io.github.certif.render.document.Paragraph;
import io.github.certif.render.document.Phrase;
import io.github.certif.render.document.Section;
import io.github.certif.render.message.Messages;
import io.github.certif.render.message.Requirements;
import io.github.certif.render.message.Stated;
import io.github.certif.render.message.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who judges, under which conditions assessments are sat, and how long the oral lasts. */
final class GuideBodies {

    private final Words words;
    private final Messages messages;
    private final Regulation regulation;
    private final Requirements requirements;
    private final GuideSections guide;

    GuideBodies(Words words, NodeId root) {
        this.words = words;
        this.messages = words.messages();
        this.regulation = words.referential().getRegulation();
        this.requirements = Requirements.of(words);
        this.guide = new GuideSections(words, root);
    }

    List<Section> sections() {
        guide.add("bodies", bodies());
        guide.add("conditions", conditions());
        guide.add("oral", oral());
        return guide.all();
    }

    private List<Node> bodies() {
        List<Node> nodes = new ArrayList<>();
        for (Body body : regulation.getBodies()) {
            NodeId id = guide.id("bodies").child(body.getId().value());
            nodes.add(new Paragraph(
                    id,
                    words.orCode("body." + body.getId(), body.getId().value())
                            .with(Emphasis.STRONG)
                            .plus(messages.say("join.dash"))
                            .plus(words.clause(body.getClause()))));
            List<Stated> rules = new ArrayList<>();
            body.getConstraints().forEach(constraint -> rules.add(requirements.stated(constraint)));
            if (!rules.isEmpty()) {
                nodes.add(guide.list(id.child("rules"), rules));
            }
            nodes.add(new Paragraph(
                    id.child("irregular"), Phrase.of(messages.say("guide.irregular." + body.getIfIrregular()))));
        }
        return nodes;
    }

    private List<Node> conditions() {
        NodeId id = guide.id("conditions");
        List<Stated> rules = regulation.getAssessments().stream()
                .filter(rule -> !rule.getConditions().isEmpty())
                .map(this::rule)
                .toList();
        return rules.isEmpty() ? List.of() : List.of(guide.list(id.child("list"), rules));
    }

    private Stated rule(AssessmentRule rule) {
        return new Stated(
                words.unit(Unit.of(rule.getAssessment())),
                Optional.empty(),
                rule.getConditions().stream().map(this::condition).toList());
    }

    private Stated condition(AssessmentCondition condition) {
        Phrase otherwise = condition.getIfNot().decidedBy().isPresent()
                ? requirements.setting(condition.getIfNot())
                : Phrase.of(messages.say("guide.ifNot." + condition.getIfNot().text()));
        Stated asked = requirements.stated(condition.getRequires());
        List<Stated> below = new ArrayList<>(asked.below());
        below.add(new Stated(words.say("guide.ifNot", Map.of("effect", otherwise)), Optional.empty(), List.of()));
        return new Stated(asked.sentence(), asked.clause(), below);
    }

    private List<Node> oral() {
        NodeId id = guide.id("oral");
        List<Stated> plans = regulation.getOral().map(OralSchedule::getPlans).orElseGet(List::of).stream()
                .map(this::plan)
                .toList();
        return plans.isEmpty() ? List.of() : List.of(guide.list(id.child("list"), plans));
    }

    private Stated plan(OralPlan plan) {
        int total =
                plan.getSegments().stream().mapToInt(OralSegment::getMinutes).sum();
        Phrase scope = plan.getBlocs().isEmpty()
                ? Phrase.of(messages.say("guide.oral.title"))
                : Phrase.of(messages.list(
                        plan.getBlocs().stream().map(words::shortCode).toList()));
        return new Stated(
                words.say("guide.oral.plan", Map.of("scope", scope, "length", Phrase.of(minutes(total)))),
                Optional.of(plan.getClause()),
                plan.getSegments().stream().map(this::segment).toList());
    }

    private Stated segment(OralSegment segment) {
        String length = minutes(segment.getMinutes());
        Phrase name = words.orCode("segment." + segment.getId(), segment.getId());
        return new Stated(
                name.plus(messages.say("join.colon"))
                        .plus(segment.isCeiling() ? messages.say("retake.oral.most", "length", length) : length),
                Optional.empty(),
                List.of());
    }

    private String minutes(int minutes) {
        return messages.say("length.minutes", "count", String.valueOf(minutes));
    }
}
