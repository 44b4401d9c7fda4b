package io.github.certif.model.regulation;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.certif.model.code.ClauseId;
import io.github.certif.model.style.CertifStyle;
import java.util.List;
import org.immutables.value.Value;

/**
 * What the jury must write down beside an outcome.
 *
 * <p>Immutable and thread-safe.
 */
@CertifStyle
@Value.Immutable
@JsonSerialize(as = ImmutableMotiveRule.class)
@JsonDeserialize(as = ImmutableMotiveRule.class)
public interface MotiveRule {

    /**
     * The outcomes that ask for it.
     *
     * @return the outcomes that ask for it
     */
    List<String> getOn();

    /**
     * What must be written: REASONS, RECOMMENDATIONS.
     *
     * @return what must be written: REASONS, RECOMMENDATIONS
     */
    List<String> getNeeds();

    /**
     * The clause that says so.
     *
     * @return the clause that says so
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
     * Builds a {@link MotiveRule}.
     */
    class Builder extends ImmutableMotiveRule.Builder {}
}
