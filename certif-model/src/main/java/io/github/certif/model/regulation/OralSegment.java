package io.github.certif.model.regulation;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.certif.model.code.AssessmentCode;
import io.github.certif.model.style.CertifStyle;
import java.util.List;
import org.immutables.value.Value;

/**
 * One part of an oral, with its time.
 *
 * <p>Immutable and thread-safe.
 */
@CertifStyle
@Value.Immutable
@JsonSerialize(as = ImmutableOralSegment.class)
@JsonDeserialize(as = ImmutableOralSegment.class)
public interface OralSegment {

    /**
     * Its name inside the pack.
     *
     * @return its name inside the pack
     */
    String getId();

    /**
     * What happens: PRESENTATION, DEMONSTRATION, EXCHANGE, QUESTIONS.
     *
     * @return what happens: PRESENTATION, DEMONSTRATION, EXCHANGE, QUESTIONS
     */
    String getKind();

    /**
     * Its length in minutes.
     *
     * @return its length in minutes
     */
    int getMinutes();

    /**
     * Whether the length is a maximum rather than exact.
     *
     * @return whether the length is a maximum rather than exact
     */
    @Value.Default
    default boolean isCeiling() {
        return false;
    }

    /**
     * The assessments that it serves.
     *
     * @return the assessments; empty when it serves every oral
     */
    List<AssessmentCode> getAssessments();

    /**
     * A builder.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds a {@link OralSegment}. When building, {@code ceiling} defaults to {@code false}.
     */
    class Builder extends ImmutableOralSegment.Builder {}
}
