package io.github.certif.model.decision;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.certif.model.regulation.OralSegment;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How long the oral of a scope takes, and why. The fewest minutes are fewer than the most where a segment has a ceiling
 * rather than a length.
 *
 * <p>Immutable and thread-safe.
 *
 * @param segments the segments in order; empty when the text plans no oral for the scope
 * @param atLeast the fewest minutes
 * @param atMost the most minutes
 * @param explanation where it comes from: the clauses of the plans, and the policy that combined them
 */
public record OralTime(List<OralSegment> segments, int atLeast, int atMost, Explanation explanation) {

    /** Copies the list. */
    public OralTime {
        segments = List.copyOf(segments);
        Objects.requireNonNull(explanation, "explanation");
    }

    @JsonCreator
    static OralTime read(
            @JsonProperty("segments") @Nullable List<OralSegment> segments,
            @JsonProperty("atLeast") int atLeast,
            @JsonProperty("atMost") int atMost,
            @JsonProperty("explanation") Explanation explanation) {
        return new OralTime(segments == null ? List.of() : segments, atLeast, atMost, explanation);
    }
}
