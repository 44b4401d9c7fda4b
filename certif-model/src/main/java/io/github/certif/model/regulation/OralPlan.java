package io.github.certif.model.regulation;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.certif.model.code.BlocCode;
import io.github.certif.model.code.ClauseId;
import io.github.certif.model.style.CertifStyle;
import java.util.List;
import org.immutables.value.Value;

/**
 * The segments of an oral for one scope.
 *
 * <p>Immutable and thread-safe.
 */
@CertifStyle
@Value.Immutable
@JsonSerialize(as = ImmutableOralPlan.class)
@JsonDeserialize(as = ImmutableOralPlan.class)
public interface OralPlan {

    /**
     * The scope.
     *
     * @return the blocs; empty for the whole title
     */
    List<BlocCode> getBlocs();

    /**
     * The segments in order.
     *
     * @return the segments in order
     */
    List<OralSegment> getSegments();

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
     * Builds a {@link OralPlan}.
     */
    class Builder extends ImmutableOralPlan.Builder {}
}
