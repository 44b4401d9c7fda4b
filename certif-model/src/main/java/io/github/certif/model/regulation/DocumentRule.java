package io.github.certif.model.regulation;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.certif.model.code.ClauseId;
import io.github.certif.model.style.CertifStyle;
import org.immutables.value.Value;

/**
 * A document that the candidate receives.
 *
 * <p>Immutable and thread-safe.
 */
@CertifStyle
@Value.Immutable
@JsonSerialize(as = ImmutableDocumentRule.class)
@JsonDeserialize(as = ImmutableDocumentRule.class)
public interface DocumentRule {

    /**
     * The kind of document, for instance {@code DIPLOMA} or {@code BOOKLET}.
     *
     * @return the kind of document, for instance {@code DIPLOMA} or {@code BOOKLET}
     */
    String getDocument();

    /**
     * What it shows.
     *
     * @return what it shows; defaults to {@link IssuedForm#DIPLOMA}
     */
    @Value.Default
    default IssuedForm getForm() {
        return IssuedForm.DIPLOMA;
    }

    /**
     * When it is given, asked of a closed decision.
     *
     * @return when it is given, asked of a closed decision
     */
    Requirement getWhen();

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
     * Builds a {@link DocumentRule}.
     */
    class Builder extends ImmutableDocumentRule.Builder {}
}
