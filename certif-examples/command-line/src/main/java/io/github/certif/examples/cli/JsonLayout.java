package io.github.certif.examples.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;

/** Lays JSON out as people write it: what fits on a line stays on one. */
final class JsonLayout {

    private static final int WIDTH = 140;
    private static final String STEP = "  ";

    private final JsonMapper mapper;

    JsonLayout(JsonMapper mapper) {
        this.mapper = mapper;
    }

    String text(JsonNode node) throws JsonProcessingException {
        return broken(node, "") + "\n";
    }

    private String node(JsonNode node, String indent, int before) throws JsonProcessingException {
        String line = line(node);
        boolean fits = indent.length() + before + line.length() <= WIDTH;
        return fits || node.isValueNode() ? line : broken(node, indent);
    }

    private String broken(JsonNode node, String indent) throws JsonProcessingException {
        String inner = indent + STEP;
        List<String> parts = new ArrayList<>();
        if (node.isArray()) {
            for (JsonNode item : node) {
                parts.add(inner + node(item, inner, 0));
            }
            return "[\n" + String.join(",\n", parts) + "\n" + indent + "]";
        }
        for (var property : node.properties()) {
            String key = mapper.writeValueAsString(property.getKey()) + ": ";
            parts.add(inner + key + node(property.getValue(), inner, key.length()));
        }
        return "{\n" + String.join(",\n", parts) + "\n" + indent + "}";
    }

    private String line(JsonNode node) throws JsonProcessingException {
        if (node.isValueNode()) {
            return mapper.writeValueAsString(node);
        }
        List<String> parts = new ArrayList<>();
        if (node.isArray()) {
            for (JsonNode item : node) {
                parts.add(line(item));
            }
            return "[" + String.join(", ", parts) + "]";
        }
        for (var property : node.properties()) {
            parts.add(mapper.writeValueAsString(property.getKey()) + ": " + line(property.getValue()));
        }
        return "{" + String.join(", ", parts) + "}";
    }
}
