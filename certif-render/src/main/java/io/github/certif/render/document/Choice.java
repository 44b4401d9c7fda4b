package io.github.certif.render.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Several answers side by side, one of which is circled.
 *
 * @param id its name
 * @param label what is answered
 * @param options the answers in order
 * @param chosen the index of the circled one; empty on a blank form
 */
public record Choice(NodeId id, Phrase label, @JsonInclude List<Phrase> options, Optional<Integer> chosen)
        implements Node {
    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if the chosen one is not there
     */
    public Choice {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(label, "label");
        options = List.copyOf(Objects.requireNonNull(options, "options"));
        int size = options.size();
        if (chosen.filter(index -> index < 0 || index >= size).isPresent()) {
            throw new IllegalArgumentException("choice " + id + " has no such option");
        }
    }
}
