package io.github.certif.model.regulation;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.certif.model.code.ClauseId;
import io.github.certif.model.code.PolicyId;
import io.github.certif.model.style.CertifStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A named default where a regulation is silent; without a default, a parameter that the centre supplies.
 *
 * <p>Its question and the meaning of its values are worded in the pack, under {@code policy.<id>}.
 *
 * <p>Immutable and thread-safe.
 */
@CertifStyle
@Value.Immutable
@JsonSerialize(as = ImmutablePolicy.class)
@JsonDeserialize(as = ImmutablePolicy.class)
public interface Policy {

    /**
     * Its id.
     *
     * @return its id
     */
    PolicyId getId();

    /**
     * The type of its value.
     *
     * @return the type of its value
     */
    @Value.Default
    default PolicyType getType() {
        return PolicyType.CHOICE;
    }

    /**
     * The values that may be chosen.
     *
     * @return the values; empty when the type alone limits them
     */
    List<String> getValues();

    /**
     * The default.
     *
     * @return the default; absent for a parameter
     */
    Optional<String> getDefault();

    /**
     * The clause, whose force is POLICY, that records the silence.
     *
     * @return the clause, whose force is POLICY, that records the silence
     */
    ClauseId getClause();

    /**
     * A builder.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds a {@link Policy}. When building, {@code type} defaults to {@code PolicyType.CHOICE}.
     */
    class Builder extends ImmutablePolicy.Builder {}
}
