package io.github.certif.render.layout;

import io.github.certif.model.regulation.Equivalence;
import io.github.certif.model.regulation.Regulation;
import io.github.certif.model.regulation.Retake;
import io.github.certif.model.regulation.RetakeRight;
import io.github.certif.model.regulation.Setting;
import io.github.certif.model.regulation.Validity;
import io.github.certif.render.document.Node;
import io.github.certif.render.document.NodeId;
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

/** What may be sat again, and how long results count. */
final class GuideRights {

    private final Words words;
    private final Messages messages;
    private final Regulation regulation;
    private final Requirements requirements;
    private final GuideSections guide;

    GuideRights(Words words, NodeId root) {
        this.words = words;
        this.messages = words.messages();
        this.regulation = words.referential().getRegulation();
        this.requirements = Requirements.of(words);
        this.guide = new GuideSections(words, root);
    }

    List<Section> sections() {
        regulation.getRetake().ifPresent(retake -> guide.add("retake", retake(retake)));
        guide.add("validity", validities());
        guide.add("equivalences", equivalences());
        return guide.all();
    }

    private List<Node> retake(Retake retake) {
        NodeId id = guide.id("retake");
        List<Node> nodes = new ArrayList<>();
        nodes.add(guide.clause(id.child("clause"), retake.getClause()));
        List<Stated> rules = new ArrayList<>();
        retake.getKeeps().forEach(kept -> rules.add(plain(messages.say("guide.keeps." + kept))));
        rules.add(worded("guide.judged", retake.getJudged()));
        rules.add(worded("guide.sit", retake.getSit()));
        rules.add(worded("guide.work", retake.getDeliverables()));
        retake.getRights().forEach(right -> rules.add(right(right)));
        rules.add(worded("guide.silence", retake.getSilence()));
        nodes.add(guide.list(id.child("rules"), rules));
        return nodes;
    }

    private static Stated plain(String text) {
        return new Stated(Phrase.of(text), Optional.empty(), List.of());
    }

    /** A sentence for each word of the model; what a choice decides, by its question. */
    private Stated worded(String key, Setting setting) {
        Phrase text = setting.decidedBy().isPresent()
                ? Phrase.of(messages.say(key) + messages.say("join.colon"))
                        .plus(requirements.setting(setting))
                        .plus(".")
                : Phrase.of(messages.say(key + "." + setting.text()));
        return new Stated(text, Optional.empty(), List.of());
    }

    private Stated right(RetakeRight right) {
        List<Stated> below = new ArrayList<>();
        right.getWhen().ifPresent(when -> below.add(requirements.stated(when)));
        right.getWindow().ifPresent(window -> below.addAll(requirements.window(window)));
        return new Stated(
                Phrase.of(messages.say(below.isEmpty() ? "guide.right.always" : "guide.right")),
                Optional.of(right.getClause()),
                below);
    }

    private List<Node> validities() {
        NodeId id = guide.id("validity");
        List<Stated> rules =
                regulation.getValidity().stream().map(this::validity).toList();
        return rules.isEmpty() ? List.of() : List.of(guide.list(id.child("list"), rules));
    }

    private Stated validity(Validity validity) {
        Phrase kind = Phrase.of(messages.word(validity.getOf()));
        Phrase said = validity.getUntil()
                .map(day -> words.say("guide.validity.until", Map.of("kind", kind, "day", requirements.day(day))))
                .orElseGet(() -> words.say("guide.validity.life", Map.of("kind", kind)));
        List<Stated> below = new ArrayList<>();
        validity.getWhen().ifPresent(when -> below.add(requirements.stated(when)));
        validity.getRenewal().ifPresent(renewal -> {
            below.add(new Stated(
                    words.say("guide.renewal", Map.of("day", requirements.day(renewal.getUntil()))),
                    Optional.empty(),
                    List.of(requirements.stated(renewal.getRequires()))));
        });
        return new Stated(said, Optional.of(validity.getClause()), below);
    }

    private List<Node> equivalences() {
        NodeId id = guide.id("equivalences");
        List<Stated> rules = regulation.getEquivalences().stream()
                .map(one -> new Stated(
                        words.say(
                                "guide.equivalence",
                                Map.of(
                                        "held",
                                                Phrase.of(messages.list(one.getHeld().blocs().stream()
                                                        .map(Object::toString)
                                                        .toList())),
                                        "referential",
                                                Phrase.of(one.getHeld()
                                                        .referential()
                                                        .value()),
                                        "gives", Phrase.of(messages.list(given(one.getGives()))))),
                        Optional.of(one.getClause()),
                        one.getAcquired().map(requirements::window).orElseGet(List::of)))
                .toList();
        return rules.isEmpty() ? List.of() : List.of(guide.list(id.child("list"), rules));
    }

    private static List<String> given(Equivalence.Gives gives) {
        List<String> given = new ArrayList<>();
        gives.blocs().forEach(bloc -> given.add(bloc.value()));
        gives.competencies().forEach(competency -> given.add(competency.value()));
        return given;
    }
}
