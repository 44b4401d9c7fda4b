package io.github.certif.model.decision;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.certif.model.code.CandidateId;
import io.github.certif.model.code.Clause;
import io.github.certif.model.style.CertifStyle;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Something wrong or worth knowing in data: it recommends, a body decides.
 *
 * <p>Worded at the edge from its code and arguments, per language. It never holds personal data.
 *
 * <p>Immutable and thread-safe.
 */
@CertifStyle
@Value.Immutable
@JsonSerialize(as = ImmutableFinding.class)
@JsonDeserialize(as = ImmutableFinding.class)
public interface Finding {

    /**
     * Its code, for instance {@code LEVEL_NOT_ON_SCALE}.
     *
     * @return its code, for instance {@code LEVEL_NOT_ON_SCALE}
     */
    String getCode();

    /**
     * How serious it is.
     *
     * @return how serious it is
     */
    Severity getSeverity();

    /**
     * What it may cost.
     *
     * @return what it may cost
     */
    @Value.Default
    default Consequence getConsequence() {
        return Consequence.NONE;
    }

    /**
     * Where in the value it stands.
     *
     * @return a JSON Pointer; absent when it concerns the whole
     */
    Optional<String> getPath();

    /**
     * Where in a file it stands.
     *
     * @return the place; absent when it was not read from a file
     */
    Optional<Location> getLocation();

    /**
     * The candidate.
     *
     * @return the id; absent when it concerns none
     */
    Optional<CandidateId> getCandidate();

    /**
     * What the message speaks of, by name.
     *
     * @return what the message speaks of, by name
     */
    Map<String, String> getArguments();

    /**
     * To whom it is to be reported.
     *
     * @return the role or body; absent when the text names none
     */
    Optional<String> getRefer();

    /**
     * The clause.
     *
     * @return the clause; absent for a matter of form
     */
    Optional<Clause> getClause();

    /**
     * What it says, in words, for readers who have no bundles.
     *
     * @return the sentence; absent until somebody words it
     */
    Optional<String> getMessage();

    /**
     * What can be done about it, in words.
     *
     * @return the sentence; absent until somebody words it, or when nothing can be done
     */
    Optional<String> getRemedy();

    /**
     * A finding that prevents any decision or signature.
     *
     * @param code its code
     * @return a builder with code and severity set
     */
    static Builder blocking(String code) {
        Builder builder = new Builder();
        builder.code(code).severity(Severity.BLOCKING);
        return builder;
    }

    /**
     * A finding that somebody should look at.
     *
     * @param code its code
     * @return a builder with code and severity set
     */
    static Builder warning(String code) {
        Builder builder = new Builder();
        builder.code(code).severity(Severity.WARNING);
        return builder;
    }

    /**
     * A builder.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds a {@link Finding}. When building, {@code consequence} defaults to {@code Consequence.NONE}.
     */
    class Builder extends ImmutableFinding.Builder {}
}
