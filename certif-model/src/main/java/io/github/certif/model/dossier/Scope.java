package io.github.certif.model.dossier;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.certif.model.code.BlocCode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a candidate sits for.
 *
 * <p>In JSON: {@code {"title":true}}, {@code {"blocs":["B1"]}} or {@code {"completion":true}} (nothing to sit: only
 * evidence or another body's verdict is outstanding).
 *
 * <p>Immutable and thread-safe.
 *
 * @param title whether the whole title is sat
 * @param completion whether there is nothing to sit
 * @param blocs the blocs that are sat; empty for the title or a completion
 */
public record Scope(
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean title,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean completion,
        List<BlocCode> blocs) {

    /**
     * Checks the scope.
     *
     * @throws IllegalArgumentException unless it is exactly one of title, completion and some blocs
     */
    public Scope {
        blocs = List.copyOf(blocs);
        int chosen = (title ? 1 : 0) + (completion ? 1 : 0) + (blocs.isEmpty() ? 0 : 1);
        if (chosen != 1) {
            throw new IllegalArgumentException("a scope is the title, some blocs, or a completion");
        }
    }

    @JsonCreator
    static Scope read(
            @JsonProperty("title") @Nullable Boolean title,
            @JsonProperty("completion") @Nullable Boolean completion,
            @JsonProperty("blocs") @Nullable List<BlocCode> blocs) {
        return new Scope(
                Boolean.TRUE.equals(title), Boolean.TRUE.equals(completion), blocs == null ? List.of() : blocs);
    }

    /**
     * The whole title.
     *
     * @return the scope
     */
    public static Scope ofTitle() {
        return new Scope(true, false, List.of());
    }

    /**
     * Some blocs.
     *
     * @param blocs the blocs, not empty
     * @return the scope
     */
    public static Scope ofBlocs(List<BlocCode> blocs) {
        return new Scope(false, false, blocs);
    }

    /**
     * Nothing to sit.
     *
     * @return the scope
     */
    public static Scope ofCompletion() {
        return new Scope(false, true, List.of());
    }
}
