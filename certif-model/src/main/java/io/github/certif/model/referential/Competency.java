package io.github.certif.model.referential;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.certif.model.code.ClauseId;
import io.github.certif.model.code.CompetencyCode;
import io.github.certif.model.style.CertifStyle;
import java.util.List;
import org.immutables.value.Value;

/**
 * A competency (<i>compétence</i>).
 *
 * <p>Its short name and statement are worded in the pack under {@code competency.<code>.label} and {@code .statement};
 * a source that does not word it leaves them absent.
 *
 * <p>Immutable and thread-safe.
 */
@CertifStyle
@Value.Immutable
@JsonSerialize(as = ImmutableCompetency.class)
@JsonDeserialize(as = ImmutableCompetency.class)
public interface Competency {

    /**
     * Its code.
     *
     * @return its code
     */
    CompetencyCode getCode();

    /**
     * Tags for selections.
     *
     * @return the tags; usually empty
     */
    List<String> getTags();

    /**
     * The clause that names it.
     *
     * @return the clause that names it
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
     * Builds a {@link Competency}.
     */
    class Builder extends ImmutableCompetency.Builder {}
}
