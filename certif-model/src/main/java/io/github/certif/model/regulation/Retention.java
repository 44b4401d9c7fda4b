package io.github.certif.model.regulation;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.certif.model.style.CertifStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Which value is retained when several were recorded.
 *
 * <p>Immutable and thread-safe.
 */
@CertifStyle
@Value.Immutable
@JsonSerialize(as = ImmutableRetention.class)
@JsonDeserialize(as = ImmutableRetention.class)
public interface Retention {

    /**
     * ONLY (two different values are a contradiction), LATEST, BEST or AGREED.
     *
     * @return ONLY (two different values are a contradiction), LATEST, BEST or AGREED
     */
    @Value.Default
    default Setting getTake() {
        return Setting.literal("ONLY");
    }

    /**
     * The roles whose values count.
     *
     * @return the roles; empty means the jury alone
     */
    List<String> getRoles();

    /**
     * How many equal values AGREED wants.
     *
     * @return the number; absent for the other ways
     */
    Optional<Integer> getN();

    /**
     * The role that rules when values differ.
     *
     * @return the role; absent when nobody does
     */
    Optional<String> getOtherwise();

    /**
     * The role whose value always wins when present.
     *
     * @return the role; absent when none does
     */
    Optional<String> getSupersedes();

    /**
     * A builder.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds a {@link Retention}. When building, {@code take} defaults to {@code Setting.literal("ONLY")}.
     */
    class Builder extends ImmutableRetention.Builder {}
}
