package io.github.certif.model.decision;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.certif.model.code.Clause;
import io.github.certif.model.code.Unit;
import io.github.certif.model.style.CertifStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Why a requirement has its verdict: the node of a tree. Codes only; wording happens at the edge, per language.
 *
 * <p>Immutable and thread-safe.
 */
@CertifStyle
@Value.Immutable
@JsonSerialize(as = ImmutableExplanation.class)
@JsonDeserialize(as = ImmutableExplanation.class)
public interface Explanation {

    /**
     * The kind of requirement, as its JSON key.
     *
     * @return the kind of requirement, as its JSON key
     */
    String getKind();

    /**
     * The name of the node in the regulation.
     *
     * @return the name; absent when it has none
     */
    Optional<String> getId();

    /**
     * The unit that it is about.
     *
     * @return the unit; absent when it is about none
     */
    Optional<Unit> getAbout();

    /**
     * Its verdict.
     *
     * @return its verdict
     */
    Verdict getVerdict();

    /**
     * Its verdict before any closing.
     *
     * @return its verdict before any closing
     */
    Verdict getRaw();

    /**
     * What settled it.
     *
     * @return what settled it
     */
    @Value.Default
    default SettledBy getSettledBy() {
        return SettledBy.RECORD;
    }

    /**
     * Why.
     *
     * @return why
     */
    Reason getReason();

    /**
     * The facts that were used.
     *
     * @return the facts that were used
     */
    List<Fact> getFacts();

    /**
     * What it awaits by itself; what its children await stands with them.
     *
     * @return what it awaits by itself; what its children await stands with them
     */
    List<Awaited> getAwaiting();

    /**
     * The policies that it consulted.
     *
     * @return the policies that it consulted
     */
    List<PolicyChoice> getPolicies();

    /**
     * The clause that it states.
     *
     * @return the clause; absent when it inherits the one above
     */
    Optional<Clause> getClause();

    /**
     * Whether the verdict of its parent rests on it.
     *
     * @return whether the verdict of its parent rests on it
     */
    @Value.Default
    default boolean isDecisive() {
        return true;
    }

    /**
     * The nodes below, in the order of the regulation.
     *
     * @return the nodes below, in the order of the regulation
     */
    List<Explanation> getChildren();

    /**
     * A builder.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds a {@link Explanation}. When building, {@code settledBy} defaults to {@code SettledBy.RECORD}, {@code
     * decisive} defaults to {@code true}.
     */
    class Builder extends ImmutableExplanation.Builder {}
}
