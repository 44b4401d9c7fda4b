package io.github.certif.render.layout;

import io.github.certif.model.code.Unit;
import io.github.certif.model.code.UnitKind;
import io.github.certif.model.decision.Outcome;
import io.github.certif.model.regulation.Award;
import io.github.certif.model.regulation.Determination;
import io.github.certif.model.regulation.DocumentRule;
import io.github.certif.model.regulation.Regulation;
import io.github.certif.model.regulation.Requirement;
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

/** Who decides on what, what acquires a bloc and the certification, and what is given for it. */
final class GuideAward {

    private final Words words;
    private final Messages messages;
    private final Regulation regulation;
    private final Requirements requirements;
    private final GuideSections guide;
    private final Particulars particulars;

    GuideAward(Words words, NodeId root) {
        this.words = words;
        this.messages = words.messages();
        this.regulation = words.referential().getRegulation();
        this.requirements = Requirements.of(words);
        this.guide = new GuideSections(words, root);
        this.particulars = new Particulars(words);
    }

    List<Section> sections() {
        guide.add("decides", decides());
        guide.add("award", award(regulation.getAward()));
        guide.add("documents", documents());
        guide.add("motives", motives());
        guide.add("routes", routes());
        return guide.all();
    }

    private List<Node> decides() {
        List<Node> nodes = new ArrayList<>();
        nodes.addAll(decides(UnitKind.COMPETENCY, regulation.getCompetency()));
        regulation.getBloc().ifPresent(bloc -> nodes.addAll(decides(UnitKind.BLOC, bloc)));
        nodes.addAll(decides(UnitKind.TITLE, regulation.getTitle()));
        return nodes;
    }

    private List<Node> decides(UnitKind kind, Determination determination) {
        NodeId id = guide.id("decides").child(kind.word());
        List<Node> nodes = new ArrayList<>();
        Phrase by = determination.getBy().decidedBy().isPresent()
                ? requirements.setting(determination.getBy())
                : Phrase.of(messages.say("guide.by." + determination.getBy().text()));
        nodes.add(guide.said(id, "guide.decides." + kind, by, determination.getClause()));
        determination
                .getProposal()
                .ifPresent(rule -> nodes.add(guide.list(id.child("proposal"), List.of(requirements.stated(rule)))));
        return nodes;
    }

    private List<Node> award(Award award) {
        NodeId id = guide.id("award");
        List<Node> nodes = new ArrayList<>();
        award.getBloc().ifPresent(bloc -> nodes.addAll(rule(id.child("bloc"), messages.say("guide.bloc"), bloc)));
        award.getBlocs()
                .forEach((code, rule) -> nodes.addAll(
                        rule(id.child(code.value()), words.unit(Unit.of(code)).plain(), rule)));
        nodes.addAll(rule(id.child("title"), messages.say("guide.title"), award.getTitle()));
        Phrase partial = award.getPartial().getValue().decidedBy().isPresent()
                ? requirements.setting(award.getPartial().getValue())
                : Phrase.of(messages.say(
                        "guide.partial." + award.getPartial().getValue().text()));
        nodes.add(guide.said(
                id.child("partial"),
                "guide.partial",
                partial,
                award.getPartial().getClause()));
        return nodes;
    }

    private List<Node> rule(NodeId id, String name, Requirement rule) {
        return List.of(
                new Paragraph(id, Phrase.of(name).with(Emphasis.STRONG)),
                guide.list(id.child("rule"), List.of(requirements.stated(rule))));
    }

    private List<Node> documents() {
        List<Node> nodes = new ArrayList<>();
        for (DocumentRule rule : regulation.getDocuments()) {
            NodeId id = guide.id("documents").child(rule.getDocument() + "-" + nodes.size());
            nodes.add(new Paragraph(
                    id,
                    new Cited(words)
                            .by(
                                    words.orCode("document." + rule.getDocument(), rule.getDocument())
                                            .with(Emphasis.STRONG),
                                    Optional.of(rule.getClause()))));
            nodes.add(guide.list(id.child("when"), List.of(requirements.stated(rule.getWhen()))));
        }
        return nodes;
    }

    private List<Node> motives() {
        NodeId id = guide.id("motives");
        List<Stated> rules = regulation.getMotives().stream()
                .map(rule -> new Stated(
                        words.say(
                                "guide.motive",
                                Map.of(
                                        "outcomes",
                                                Phrase.of(messages.list(rule.getOn().stream()
                                                        .map(Outcome::valueOf)
                                                        .map(particulars::outcome)
                                                        .map(Phrase::plain)
                                                        .toList())),
                                        "needs",
                                                Phrase.of(messages.list(rule.getNeeds().stream()
                                                        .map(need -> messages.say("minutes.motive." + need))
                                                        .toList())))),
                        Optional.of(rule.getClause()),
                        List.of()))
                .toList();
        return rules.isEmpty() ? List.of() : List.of(guide.list(id.child("list"), rules));
    }

    private List<Node> routes() {
        NodeId id = guide.id("routes");
        List<Stated> routes = regulation.getRoutes().stream()
                .map(route -> new Stated(
                        words.orCode("route." + route.getRoute(), route.getRoute()),
                        Optional.of(route.getClause()),
                        route.getExperience().stream()
                                .flatMap(experience -> experience.getDecisions().stream())
                                .map(decision ->
                                        new Stated(words.clause(decision.getClause()), Optional.empty(), List.of()))
                                .toList()))
                .toList();
        return routes.isEmpty() ? List.of() : List.of(guide.list(id.child("list"), routes));
    }
}
