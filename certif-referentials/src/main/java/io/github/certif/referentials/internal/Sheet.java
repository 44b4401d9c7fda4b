package io.github.certif.referentials.internal;

import io.github.certif.model.decision.Finding;
import io.github.certif.model.decision.Location;
import io.github.certif.model.json.JsonSource;
import io.github.certif.referentials.format.PackProblem;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Turns a JSON Pointer into line and column of one file. The tokens are read once, when first asked for. */
public final class Sheet {

    private final JsonSource source;
    private @Nullable Map<String, Location> positions;

    /**
     * A sheet.
     *
     * @param source the file
     */
    public Sheet(JsonSource source) {
        this.source = source;
    }

    /**
     * A finding at a place of the file.
     *
     * @param problem what is wrong
     * @param pointer where
     * @param arguments names and values in turn
     * @return the finding
     */
    public Finding finding(PackProblem problem, String pointer, String... arguments) {
        return Problems.of(problem, arguments)
                .path(pointer)
                .location(location(pointer))
                .build();
    }

    /**
     * The place of a value, or of the nearest one around it that is written down.
     *
     * @param pointer the JSON Pointer
     * @return the place
     */
    public Location location(String pointer) {
        if (positions == null) {
            positions = source.positions();
        }
        for (String at = pointer; !at.isEmpty(); at = at.substring(0, at.lastIndexOf('/'))) {
            Location location = positions.get(at);
            if (location != null) {
                return location;
            }
        }
        return positions.getOrDefault("", new Location(source.name(), 1, 1));
    }
}
