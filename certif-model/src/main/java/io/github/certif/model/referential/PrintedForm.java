package io.github.certif.model.referential;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.certif.model.code.ClauseId;
import io.github.certif.model.style.CertifStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A form or list that the text prints or asks for and that is no assessment, for instance the booklet of a VAE. What
 * nobody fills in by itself is a list that documents and other forms use.
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
     * Whom it is about when it is a paper of its own.
     *
     * @return whom it is about; absent for a list that other documents use
     */
    Optional<FormOwner> getOf();

    /**
     * The kind of record that fills it: one paper for each such record of the candidate or of the session.
     *
     * @return the kind of record; absent when it is only printed blank
     */
    Optional<String> getRecord();

    /**
     * Its parts and fields in order.
     *
     * @return its parts and fields in order
     */
    List<FormTopic> getTopics();

    /**
     * What it says, without how it is filled in.
     *
     * @return its parts and fields in order
     */
    default List<Topic> outline() {
        return getTopics().stream().map(FormTopic::outline).toList();
    }

    /**
     * The clause that prints it or asks for it.
     *
     * @return the clause
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
