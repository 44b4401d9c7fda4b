package io.github.certif.model.regulation;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.certif.model.code.BodyId;
import io.github.certif.model.code.ClauseId;
import io.github.certif.model.style.CertifStyle;
import java.util.List;
import org.immutables.value.Value;

/**
 * A body that judges: the jury of the title, the jury of a defence, a committee; how it must be composed, and what an
 * irregular composition does to its verdict.
 *
 * <p>Immutable and thread-safe.
 */
@CertifStyle
@Value.Immutable
@JsonSerialize(as = ImmutableBody.class)
@JsonDeserialize(as = ImmutableBody.class)
public interface Body {

    /** The body that judges the competencies, where nothing else is said. */
    BodyId JURY = BodyId.of("jury");

    /** What an irregular composition does to a verdict. */
    enum IfIrregular {
        /** It is reported; the verdict stands. */
        REPORT,
        /** The verdict counts for nothing: another one is awaited. */
        VOID,
        /** The verdict counts as refused. */
        FAIL
    }

    /**
     * Its id.
     *
     * @return its id
     */
    BodyId getId();

    /**
     * How it must be composed and how it votes.
     *
     * @return the constraints; empty when the text asks for none
     */
    List<JuryConstraint> getConstraints();

    /**
     * What an irregular composition does to its verdict.
     *
     * @return REPORT where nothing is said
     */
    @Value.Default
    default IfIrregular getIfIrregular() {
        return IfIrregular.REPORT;
    }

    /**
     * The clause that names the body.
     *
     * @return the clause that names the body
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
     * Builds a {@link Body}. When building, {@code ifIrregular} defaults to {@code REPORT}.
     */
    class Builder extends ImmutableBody.Builder {}
}
