package io.github.certif.model.referential;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.certif.model.code.ClauseId;
import io.github.certif.model.style.CertifStyle;
import java.util.List;
import org.immutables.value.Value;

/**
 * A form or list that the text prints and that is no assessment, for instance the booklet of a VAE.
 *
 * <p>Worded in the pack under {@code form.<id>}, its topics under {@code form.<id>.<topic>}.
 *
 * <p>Immutable and thread-safe.
 */
@CertifStyle
@Value.Immutable
@JsonSerialize(as = ImmutablePrintedForm.class)
@JsonDeserialize(as = ImmutablePrintedForm.class)
public interface PrintedForm {

    /**
     * Its name.
     *
     * @return its name
     */
    String getId();

    /**
     * Its parts and fields in order.
     *
     * @return its parts and fields in order
     */
    List<Topic> getTopics();

    /**
     * The clause that prints it.
     *
     * @return the clause that prints it
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
     * Builds a {@link PrintedForm}.
     */
    class Builder extends ImmutablePrintedForm.Builder {}
}
