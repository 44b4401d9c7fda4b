package io.github.certif.render.message;

import io.github.certif.model.code.Language;
import io.github.certif.model.code.PolicyId;
import io.github.certif.model.referential.Referential;
import io.github.certif.model.regulation.JuryConstraint;
import io.github.certif.model.regulation.Moment;
import io.github.certif.model.regulation.RecordQuery;
import io.github.certif.model.regulation.Requirement;
import io.github.certif.model.regulation.Setting;
import io.github.certif.model.regulation.Window;
import io.github.certif.render.document.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Requirements of a regulation as sentences: what is asked, before anybody is judged.
 *
 * <p>Immutable and thread-safe.
 */
public final class Requirements {

    private static final Setting NO = Setting.literal("false");

    private final Words words;
    private final Messages messages;
    private final Settings settings;
    private final Selections selections;

    private Requirements(Words words) {
        this.words = words;
        this.messages = words.messages();
        this.settings = new Settings(words);
        this.selections = new Selections(words);
    }

    /**
     * The requirements of a referential.
     *
     * @param referential the referential
     * @param language the language
     * @return its requirements in words
     * @throws IllegalArgumentException if the library does not speak the language
     */
    public static Requirements of(Referential referential, Language language) {
        return of(Words.of(referential, language));
    }

    /**
     * The requirements of a referential, in some words.
     *
     * @param words the words
     * @return its requirements in words
     */
    public static Requirements of(Words words) {
        return new Requirements(Objects.requireNonNull(words, "words"));
    }

    /**
     * A requirement in words.
     *
     * @param requirement the requirement
     * @return what it asks
     */
    public Stated stated(Requirement requirement) {
        return new Stated(sentence(requirement), requirement.label().clause(), below(requirement));
    }

    /**
     * A window of time in words.
     *
     * @param window the window
     * @return its lines in order
     */
    public List<Stated> window(Window window) {
        return new Moments(words).window(window);
    }

    /**
     * A day in words, counted from an event.
     *
     * @param moment the day
     * @return for instance {@code one year after the examination}
     */
    public Phrase day(Moment moment) {
        return new Moments(words).day(moment);
    }

    /**
     * A setting in words: what the text states, or what stands there by default.
     *
     * @param setting the setting
     * @return its value
     */
    public Phrase setting(Setting setting) {
        return settings.text(setting);
    }

    /**
     * A length of time in words: what the text states, or what stands there by default.
     *
     * @param setting the length
     * @return for instance {@code one year}
     */
    public Phrase period(Setting setting) {
        return settings.period(setting);
    }

    /**
     * A rule on the composition of a body in words.
     *
     * @param constraint the rule
     * @return what it asks of the members
     */
    public Stated stated(JuryConstraint constraint) {
        return new Stated(
                new Constraints(words).sentence(constraint),
                constraint.clause(),
                constraint.when().map(when -> List.of(stated(when))).orElseGet(List::of));
    }

    private Phrase sentence(Requirement asked) {
        if (asked instanceof Requirement.Acquired leaf) {
            return words.say("require.acquired", Map.of("units", selections.units(leaf.units())));
        }
        if (asked instanceof Requirement.AtLevel leaf) {
            return words.say(
                    "require.level",
                    Map.of(
                            "units", selections.units(leaf.of()),
                            "level", settings.said(leaf.atLeast(), text -> words.orCode("level." + text, text))));
        }
        if (asked instanceof Requirement.Compare leaf) {
            return words.say(
                    "require.compare",
                    Map.of("measure", selections.measure(leaf.measure()), "range", selections.range(leaf.range())));
        }
        if (asked instanceof Requirement.HasRecord leaf) {
            return record(leaf.query());
        }
        if (asked instanceof Requirement.NoRecord leaf) {
            return words.say("require.noRecord", Map.of("kind", selections.record(leaf.kind())));
        }
        return asked instanceof Requirement.BodyVerdict leaf ? verdict(leaf) : combined(asked);
    }

    private Phrase verdict(Requirement.BodyVerdict leaf) {
        return words.say(
                "require.verdict",
                Map.of(
                        "body", words.orCode("body." + leaf.body(), leaf.body().value()),
                        "verdict",
                                words.find("verdict." + leaf.body() + "." + leaf.is())
                                        .orElseGet(() -> settings.value(leaf.is()))));
    }

    private Phrase combined(Requirement asked) {
        if (asked instanceof Requirement.Within leaf) {
            return words.say(
                    "require.within",
                    Map.of("event", settings.text(leaf.window().getEvent())));
        }
        if (asked instanceof Requirement.FactIs leaf) {
            return words.say("require.fact", fact(leaf));
        }
        if (asked instanceof Requirement.PolicyIs leaf) {
            return words.say("require.policy", choice(leaf));
        }
        if (asked instanceof Requirement.Custom leaf) {
            return words.say("require.custom", Map.of("type", Phrase.of(leaf.type())));
        }
        if (asked instanceof Requirement.When when) {
            return words.say("require.when", Map.of("condition", condition(when.condition())));
        }
        if (asked instanceof Requirement.NOf some) {
            return words.say("require.nOf", Map.of("n", Phrase.of(String.valueOf(some.n()))));
        }
        return Phrase.of(messages.say(asked instanceof Requirement.AllOf ? "require.allOf" : "require.anyOf"));
    }

    private Phrase record(RecordQuery query) {
        Phrase kind = selections.record(query.getKind());
        return query.getAboutEach()
                .map(each -> words.say("require.record.each", Map.of("kind", kind, "units", selections.units(each))))
                .orElseGet(() -> words.say("require.record", Map.of("kind", kind)));
    }

    private Phrase condition(Requirement condition) {
        return condition instanceof Requirement.FactIs leaf
                ? words.say("require.when.fact", fact(leaf))
                : words.say("require.when.policy", choice((Requirement.PolicyIs) condition));
    }

    private Map<String, Phrase> fact(Requirement.FactIs leaf) {
        Phrase name = words.find("fact." + leaf.name())
                .or(() -> messages.find("fact." + leaf.name()).map(Phrase::of))
                .orElseGet(() -> Phrase.of(leaf.name()));
        return Map.of("name", name, "values", settings.either(leaf.in()));
    }

    private Map<String, Phrase> choice(Requirement.PolicyIs leaf) {
        PolicyId policy = leaf.policy();
        return Map.of(
                "question", words.orCode("policy." + policy, policy.value()),
                "meaning", words.orCode("policy." + policy + "." + leaf.value(), leaf.value()));
    }

    private List<Stated> below(Requirement asked) {
        if (asked instanceof Requirement.HasRecord leaf) {
            return conditions(leaf.query());
        }
        if (asked instanceof Requirement.Within leaf) {
            return window(leaf.window());
        }
        if (asked instanceof Requirement.When when) {
            List<Stated> branches = new ArrayList<>(List.of(stated(when.then())));
            when.otherwise()
                    .ifPresent(otherwise -> branches.add(
                            Stated.of(Phrase.of(messages.say("require.otherwise")), List.of(stated(otherwise)))));
            return branches;
        }
        return asked.children().stream().map(this::stated).toList();
    }

    private List<Stated> conditions(RecordQuery query) {
        RecordConditions conditions = new RecordConditions(words);
        List<Stated> below = new ArrayList<>();
        query.getWhere().forEach(condition -> below.add(Stated.of(conditions.sentence(condition))));
        if (!query.getTogether().equals(NO)) {
            below.add(Stated.of(words.say("require.together", Map.of("value", settings.text(query.getTogether())))));
        }
        return below;
    }
}
