package io.github.certif.render.message;

import io.github.certif.model.regulation.JuryConstraint;
import io.github.certif.model.regulation.JuryConstraint.Colleges;
import io.github.certif.model.regulation.JuryConstraint.Declared;
import io.github.certif.model.regulation.JuryConstraint.Every;
import io.github.certif.model.regulation.JuryConstraint.Majority;
import io.github.certif.model.regulation.JuryConstraint.Members;
import io.github.certif.model.regulation.JuryConstraint.NoTie;
import io.github.certif.model.regulation.JuryConstraint.Quorum;
import io.github.certif.model.regulation.JuryConstraint.Share;
import io.github.certif.model.regulation.JuryConstraint.Size;
import io.github.certif.model.regulation.Profile;
import io.github.certif.render.document.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Rules on the composition of a body, in words. */
final class Constraints {

    private final Words words;
    private final Messages messages;
    private final Settings settings;
    private final Selections selections;

    Constraints(Words words) {
        this.words = words;
        this.messages = words.messages();
        this.settings = new Settings(words);
        this.selections = new Selections(words);
    }

    /** The rule; one with a condition says that it is asked where the condition holds, which stands below it. */
    Phrase sentence(JuryConstraint constraint) {
        Phrase rule = rule(constraint.rule());
        Phrase asked =
                constraint.on() == JuryConstraint.On.PANEL ? rule.plus(" " + messages.say("constraint.panel")) : rule;
        return constraint.when().isPresent() ? asked.plus(" " + messages.say("constraint.when")) : asked;
    }

    private Phrase rule(JuryConstraint.Rule rule) {
        if (rule instanceof Size size) {
            return words.say("constraint.size", Map.of("range", selections.range(size.range())));
        }
        if (rule instanceof Members members) {
            return words.say(
                    "constraint.members",
                    Map.of("profile", profile(members.profile()), "range", selections.range(members.range())));
        }
        if (rule instanceof Share share) {
            return words.say(
                    "constraint.share",
                    Map.of("profile", profile(share.profile()), "range", selections.range(share.range())));
        }
        if (rule instanceof Every every) {
            return words.say("constraint.every", Map.of("profile", profile(every.profile())));
        }
        if (rule instanceof NoTie none) {
            return words.say("constraint.tie", Map.of("ties", settings.either(none.ties())));
        }
        return rule instanceof Declared declared ? declared(declared) : voting(rule);
    }

    private Phrase declared(Declared declared) {
        Phrase ties = settings.either(declared.ties());
        return declared.by()
                .map(day ->
                        words.say("constraint.declared.by", Map.of("ties", ties, "day", new Moments(words).day(day))))
                .orElseGet(() -> words.say("constraint.declared", Map.of("ties", ties)));
    }

    private Phrase voting(JuryConstraint.Rule rule) {
        if (rule instanceof Colleges colleges) {
            return words.say(
                    colleges.equal() ? "constraint.colleges.equal" : "constraint.colleges",
                    Map.of(
                            "colleges", settings.either(colleges.colleges()),
                            "least", Phrase.of(String.valueOf(colleges.minEach()))));
        }
        if (rule instanceof Quorum quorum) {
            return words.say("constraint.quorum", Map.of("share", settings.text(quorum.share())));
        }
        if (rule instanceof Majority majority) {
            return words.say(
                    "constraint.majority." + majority.of(), Map.of("share", settings.text(majority.moreThan())));
        }
        return Phrase.of(messages.say("constraint.manager"));
    }

    private Phrase profile(Profile profile) {
        List<Phrase> parts = new ArrayList<>();
        profile.getRole().ifPresent(role -> parts.add(settings.value(role)));
        profile.getField().ifPresent(field -> part(parts, "field", settings.value(field)));
        profile.getYearsAtLeast().ifPresent(years -> part(parts, "years", settings.text(years)));
        profile.getLastPracticeWithin().ifPresent(period -> part(parts, "practice", settings.period(period)));
        profile.getHabilitatedBy().ifPresent(by -> part(parts, "habilitated", settings.value(by)));
        if (!profile.getExternalTo().isEmpty()) {
            part(parts, "external", settings.either(profile.getExternalTo()));
        }
        profile.getCollege().ifPresent(college -> part(parts, "college", settings.value(college)));
        return Phrase.join(parts, ", ");
    }

    private void part(List<Phrase> parts, String name, Phrase value) {
        parts.add(words.say("profile." + name, Map.of("value", value)));
    }
}
