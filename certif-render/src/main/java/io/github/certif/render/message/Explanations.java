package io.github.certif.render.message;

import io.github.certif.model.code.Language;
import io.github.certif.model.code.Unit;
import io.github.certif.model.code.UnitKind;
import io.github.certif.model.decision.Explanation;
import io.github.certif.model.decision.Fact;
import io.github.certif.model.decision.PolicyChoice;
import io.github.certif.model.decision.Reason;
import io.github.certif.model.decision.SettledBy;
import io.github.certif.model.referential.Referential;
import io.github.certif.render.document.Emphasis;
import io.github.certif.render.document.Phrase;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Explanations as a juror reads them: the decisive nodes only, each with its verdict, the facts, the clause and every
 * policy that mattered.
 *
 * <p>Immutable and thread-safe.
 */
public final class Explanations {

    /** Reasons that say no more than the verdict or the nodes below. */
    private static final Set<Reason> SILENT = EnumSet.of(Reason.MET, Reason.CHILDREN);

    private final Words words;
    private final Messages messages;
    private final FactWords facts;

    private Explanations(Words words) {
        this.words = words;
        this.messages = words.messages();
        this.facts = new FactWords(words);
    }

    /**
     * The explanations of decisions under a referential.
     *
     * @param referential the referential
     * @param language the language
     * @return the explanations
     * @throws IllegalArgumentException if the library does not speak the language
     */
    public static Explanations of(Referential referential, Language language) {
        return of(Words.of(referential, language));
    }

    /**
     * The explanations of decisions, in some words.
     *
     * @param words the words
     * @return the explanations
     */
    public static Explanations of(Words words) {
        return new Explanations(words);
    }

    /**
     * An explanation as indented lines.
     *
     * @param explanation the explanation
     * @return the lines
     */
    public List<String> lines(Explanation explanation) {
        return explained(explanation).lines();
    }

    /**
     * An explanation as a tree of sentences.
     *
     * @param explanation the explanation
     * @return the tree
     */
    public Explained explained(Explanation explanation) {
        if (Branches.isNotTaken(explanation)) {
            return new Explained(
                    about(explanation, messages.say("explain.notTaken")),
                    choices(Branches.chosen(explanation)),
                    List.of());
        }
        return new Explained(
                statement(explanation),
                details(explanation),
                Branches.shown(explanation).stream().map(this::explained).toList());
    }

    private Phrase statement(Explanation node) {
        return Phrase.of(messages.word(node.getVerdict()))
                .with(Emphasis.STRONG)
                .plus(messages.say("join.dash"))
                .plus(asked(node));
    }

    private Phrase asked(Explanation node) {
        String kind = messages.find("explain." + node.getKind() + suffix(node))
                .or(() -> messages.find("explain." + node.getKind()))
                .orElseGet(() -> node.getId().orElse(node.getKind()));
        return about(node, kind);
    }

    private Phrase about(Explanation node, String kind) {
        return node.getAbout()
                .map(unit -> Phrase.of(unitKind(unit))
                        .plus(words.unit(unit))
                        .plus(messages.say("join.colon"))
                        .plus(kind))
                .orElseGet(() -> Phrase.of(kind));
    }

    private static String suffix(Explanation node) {
        return node.getAbout().map(unit -> "." + unit.kind().word()).orElse("");
    }

    private String unitKind(Unit unit) {
        return unit.kind() == UnitKind.TITLE ? "" : messages.word(unit.kind()) + " ";
    }

    private List<Phrase> details(Explanation node) {
        List<Phrase> details = new ArrayList<>();
        node.getFacts().forEach(fact -> details.add(labelled("explanation.fact", fact(fact))));
        if (!SILENT.contains(node.getReason())) {
            details.add(labelled("explanation.reason", Phrase.of(messages.word(node.getReason()))));
        }
        if (node.getSettledBy() != SettledBy.RECORD) {
            details.add(labelled("explanation.settled", Phrase.of(messages.word(node.getSettledBy()))));
        }
        node.getAwaiting()
                .forEach(awaited -> details.add(
                        labelled("explanation.awaited", AwaitedText.of(words).text(awaited))));
        node.getClause().ifPresent(clause -> details.add(labelled("explanation.clause", words.clause(clause))));
        details.addAll(choices(Stream.concat(node.getPolicies().stream(), Branches.chosenAbove(node))));
        return details;
    }

    private List<Phrase> choices(Stream<PolicyChoice> choices) {
        return choices.distinct()
                .map(choice ->
                        labelled("explanation.policy", ChoiceText.of(words).text(choice)))
                .toList();
    }

    private Phrase labelled(String key, Phrase text) {
        return Phrase.of(messages.say(key) + messages.say("join.colon")).plus(text);
    }

    private Phrase fact(Fact fact) {
        Phrase phrase =
                facts.name(fact.name()).plus(messages.say("join.equals")).plus(facts.value(fact.name(), fact.value()));
        return fact.on()
                .map(day -> phrase.plus(" (" + messages.date(day) + ")"))
                .orElse(phrase);
    }
}
