package io.github.certif.rules;

import io.github.certif.model.code.PolicyId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The policies that an embedder decides otherwise than by default, and the parameters that the centre supplies.
 *
 * <p>What a regulation states is no policy and cannot be chosen. Immutable and thread-safe.
 */
public final class PolicyChoices {

    private final Map<PolicyId, Choice> choices;

    record Choice(String value, Optional<String> reason) {}

    private PolicyChoices(Map<PolicyId, Choice> choices) {
        this.choices = choices;
    }

    /**
     * The defaults of the pack.
     *
     * @return no choice at all
     */
    public static PolicyChoices defaults() {
        return new PolicyChoices(Map.of());
    }

    /**
     * Choices without reasons.
     *
     * @param values the value by policy
     * @return the choices
     */
    public static PolicyChoices of(Map<PolicyId, String> values) {
        PolicyChoices choices = defaults();
        for (Map.Entry<PolicyId, String> entry : values.entrySet()) {
            choices = choices.with(entry.getKey(), entry.getValue());
        }
        return choices;
    }

    /**
     * These choices and one more.
     *
     * @param policy the policy or parameter
     * @param value its value; a list is written with commas
     * @return new choices
     */
    public PolicyChoices with(PolicyId policy, String value) {
        return put(policy, new Choice(Objects.requireNonNull(value, "value"), Optional.empty()));
    }

    /**
     * These choices and one more, with its reason.
     *
     * @param policy the policy or parameter
     * @param value its value; a list is written with commas
     * @param reason why; it is shown whenever the choice mattered
     * @return new choices
     */
    public PolicyChoices with(PolicyId policy, String value, String reason) {
        return put(policy, new Choice(Objects.requireNonNull(value, "value"), Optional.of(reason)));
    }

    private PolicyChoices put(PolicyId policy, Choice choice) {
        Map<PolicyId, Choice> more = new LinkedHashMap<>(choices);
        more.put(Objects.requireNonNull(policy, "policy"), choice);
        return new PolicyChoices(more);
    }

    Map<PolicyId, Choice> asMap() {
        return choices;
    }
}
