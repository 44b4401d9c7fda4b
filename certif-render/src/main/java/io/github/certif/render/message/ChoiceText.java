package io.github.certif.render.message;

import io.github.certif.model.decision.PolicyChoice;
import io.github.certif.render.document.Phrase;
import java.util.Objects;

/**
 * Choices that mattered, in words: what a policy asks, what was chosen, by whom and why.
 *
 * <p>Immutable and thread-safe.
 */
public final class ChoiceText {

    private final Words words;
    private final Messages messages;

    private ChoiceText(Words words) {
        this.words = words;
        this.messages = words.messages();
    }

    /**
     * The choices under a referential.
     *
     * @param words the words of the referential
     * @return choices in these words
     */
    public static ChoiceText of(Words words) {
        return new ChoiceText(Objects.requireNonNull(words, "words"));
    }

    /**
     * A policy that mattered: the question, what was chosen, by whom and why.
     *
     * @param choice the choice
     * @return a sentence
     */
    public Phrase text(PolicyChoice choice) {
        return question(choice)
                .plus(messages.say("join.arrow"))
                .plus(meaning(choice))
                .plus(" (" + chosenBy(choice) + ")");
    }

    /**
     * The question that a policy answers.
     *
     * @param choice the choice
     * @return the question
     */
    public Phrase question(PolicyChoice choice) {
        return words.orCode("policy." + choice.getPolicy(), choice.getPolicy().value());
    }

    /**
     * What the chosen value of a policy means.
     *
     * @param choice the choice
     * @return the meaning
     */
    public Phrase meaning(PolicyChoice choice) {
        return words.orCode("policy." + choice.getPolicy() + "." + choice.getValue(), choice.getValue());
    }

    /**
     * Who chose the value of a policy, and why.
     *
     * @param choice the choice
     * @return who and why
     */
    public String chosenBy(PolicyChoice choice) {
        String who = messages.word(choice.getBy());
        return choice.getReason()
                .map(reason -> who + messages.say("join.colon") + reason)
                .orElse(who);
    }
}
