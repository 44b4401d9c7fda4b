package io.github.certif.render.layout;

import io.github.certif.model.code.AssessmentCode;
import io.github.certif.model.decision.HandIn;
import io.github.certif.model.referential.Deliverable;
import io.github.certif.render.document.BulletList;
import io.github.certif.render.document.Node;
import io.github.certif.render.document.NodeId;
import io.github.certif.render.document.Phrase;
import io.github.certif.render.message.Messages;
import io.github.certif.render.message.Requirements;
import io.github.certif.render.message.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is handed in: its name, its size, what it holds, until when. */
final class Deliverables {

    private final Words words;
    private final Messages messages;

    Deliverables(Words words) {
        this.words = words;
        this.messages = words.messages();
    }

    /** Its name with its size, for instance {@code Report (5 to 10 pages)}. */
    Phrase name(AssessmentCode assessment, Deliverable deliverable) {
        List<String> sizes = new ArrayList<>();
        pages(deliverable).ifPresent(sizes::add);
        deliverable.getMinutes().ifPresent(minutes -> sizes.add(minutes(minutes)));
        Phrase name = words.orCode("deliverable." + assessment + "." + deliverable.getId(), deliverable.getId());
        return sizes.isEmpty() ? name : name.plus(" (" + String.join(", ", sizes) + ")");
    }

    String minutes(int minutes) {
        return messages.say("length.minutes", "count", String.valueOf(minutes));
    }

    private Optional<String> pages(Deliverable deliverable) {
        String min = deliverable.getMinPages().map(String::valueOf).orElse("");
        String max = deliverable.getMaxPages().map(String::valueOf).orElse("");
        if (min.isEmpty() && max.isEmpty()) {
            return Optional.empty();
        }
        String key = min.isEmpty() ? "pages.most" : max.isEmpty() ? "pages.least" : "pages.between";
        return Optional.of(messages.say(min.equals(max) ? "pages.exactly" : key, Map.of("min", min, "max", max)));
    }

    /** What it must hold. */
    List<Node> contents(NodeId id, AssessmentCode assessment, Deliverable deliverable) {
        String key = "deliverable." + assessment + "." + deliverable.getId() + ".";
        List<BulletList.Item> items = new GridTopics(words).items(key, deliverable.getContents());
        return items.isEmpty() ? List.of() : List.of(new BulletList(id.child("contents"), items));
    }

    /** What is done with it: most are handed in, some are shown or held. */
    String todo(Deliverable deliverable) {
        return performed(deliverable).orElseGet(() -> messages.say("checklist.hand"));
    }

    private Optional<String> performed(Deliverable deliverable) {
        return messages.find("checklist.perform." + deliverable.getKind());
    }

    /** When, where the text gives no last day: what the pack or a rule about it says. */
    private Phrase worded(AssessmentCode assessment, Deliverable deliverable) {
        return words.find("deliverable." + assessment + "." + deliverable.getId() + ".when")
                .or(() -> new DeliverableRules(words).said(assessment, deliverable))
                .orElseGet(() -> Phrase.of(
                        messages.say(performed(deliverable).isPresent() ? "checklist.oral" : "checklist.due.silent")));
    }

    /** Until when, in words, and on which day where one of those that are known is its own. */
    Phrase due(AssessmentCode assessment, Deliverable deliverable, List<HandIn> days) {
        Optional<Phrase> said =
                deliverable.getDue().map(moment -> Requirements.of(words).day(moment));
        if (said.isEmpty()) {
            return worded(assessment, deliverable);
        }
        Phrase day = said.get();
        return days.stream()
                .filter(known -> known.assessment().equals(assessment))
                .filter(known -> known.deliverable().equals(deliverable.getId()))
                .findFirst()
                .map(HandIn::due)
                .map(messages::date)
                .map(date -> words.say("checklist.due.date", Map.of("date", Phrase.of(date), "day", day)))
                .orElseGet(() -> words.say("checklist.due", Map.of("day", day)));
    }
}
