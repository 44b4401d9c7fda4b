package io.github.certif.render.layout;

import io.github.certif.model.code.PolicyId;
import io.github.certif.model.decision.Decision;
import io.github.certif.model.decision.PolicyChoice;
import io.github.certif.model.regulation.AccessRoute;
import io.github.certif.model.regulation.Body;
import io.github.certif.model.regulation.Experience;
import io.github.certif.model.regulation.ExperienceDecision;
import io.github.certif.model.regulation.OralSchedule;
import io.github.certif.model.regulation.Regulation;
import io.github.certif.model.regulation.Setting;
import io.github.certif.model.session.Session;
import io.github.certif.render.document.BulletList;
import io.github.certif.render.document.NodeId;
import io.github.certif.render.document.Phrase;
import io.github.certif.render.document.Section;
import io.github.certif.render.message.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What stands in the place of assessments where a body of its own judges the experience of a candidate. */
final class RetakeExperience {

    private final Words words;
    private final NodeId id;

    RetakeExperience(Words words, NodeId root) {
        this.words = words;
        this.id = root.child("experience");
    }

    /** What the text says of the route and of who judges, and what was ruled so far. */
    Section section(Session session, Decision decision, AccessRoute route) {
        Experience experience = route.getExperience().orElseThrow();
        List<Phrase> said = new ArrayList<>();
        said.add(words.clause(route.getClause()));
        body(experience).map(Body::getClause).map(words::clause).forEach(said::add);
        new ByExperience(words.referential())
                .ruling(session, decision, experience)
                .flatMap(ruling -> ByExperience.taken(experience, ruling))
                .ifPresent(taken -> said.addAll(taken(session, decision, experience, taken)));
        return Section.of(
                id,
                Phrase.of(words.messages().say("retake.experience")),
                List.of(BulletList.of(id.child("list"), said.stream().distinct().toList())));
    }

    private Stream<Body> body(Experience experience) {
        return words.referential().getRegulation().getBodies().stream()
                .filter(body ->
                        experience.getBody().filter(body.getId()::equals).isPresent());
    }

    private List<Phrase> taken(Session session, Decision decision, Experience experience, ExperienceDecision taken) {
        List<Phrase> said = new ArrayList<>(List.of(words.clause(taken.getClause())));
        taken.getSays()
                .flatMap(says -> ByExperience.written(session, decision, experience, says)
                        .map(text -> words.orCode("attribute." + says, says)
                                .plus(words.messages().say("join.colon"))
                                .plus(text)))
                .ifPresent(said::add);
        return said;
    }

    /** The choices that did not only decide how assessments are sat. */
    List<PolicyChoice> choices(Decision decision) {
        Set<PolicyId> sitting = sitting();
        return decision.getPolicies().stream()
                .filter(choice -> !sitting.contains(choice.getPolicy()))
                .toList();
    }

    private Set<PolicyId> sitting() {
        Regulation regulation = words.referential().getRegulation();
        Stream<Setting> orals = regulation.getOral().map(OralSchedule::getCombination).stream();
        Stream<Setting> retakes = regulation.getRetake().stream()
                .flatMap(retake -> Stream.of(retake.getJudged(), retake.getSit(), retake.getDeliverables()));
        return Stream.concat(orals, retakes)
                .flatMap(setting -> setting.decidedBy().stream())
                .collect(Collectors.toSet());
    }
}
