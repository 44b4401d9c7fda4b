package io.github.certif.model.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * The canonical form of JSON, RFC 8785. Written here rather than taken from a library: values of the model hold no number
 * but small integers, so that the hard half of the standard, how doubles are written, does not arise; and the library at
 * hand has no module name.
 */
final class Canonical {

    private static final long MOST = (1L << 53) - 1;

    private Canonical() {}

    static String text(JsonNode node) {
        StringBuilder text = new StringBuilder();
        append(node, text);
        return text.toString();
    }

    private static void append(JsonNode node, StringBuilder text) {
        if (node.isObject()) {
            appendObject(node, text);
        } else if (node.isArray()) {
            appendArray(node, text);
        } else if (node.isTextual()) {
            appendText(node.textValue(), text);
        } else if (node.isNumber()) {
            text.append(integer(node));
        } else {
            text.append(node.asText()); // true, false, null
        }
    }

    /** Names in the order of their UTF-16 units, which is how Java compares texts. */
    private static void appendObject(JsonNode node, StringBuilder text) {
        String separator = "{";
        for (String name : names(node)) {
            text.append(separator);
            appendText(name, text);
            text.append(':');
            append(node.get(name), text);
            separator = ",";
        }
        text.append(node.isEmpty() ? "{}" : "}");
    }

    private static void appendArray(JsonNode node, StringBuilder text) {
        String separator = "[";
        for (JsonNode item : node) {
            text.append(separator);
            append(item, text);
            separator = ",";
        }
        text.append(node.isEmpty() ? "[]" : "]");
    }

    private static long integer(JsonNode node) {
        if (!node.isIntegralNumber() || !node.canConvertToLong() || Math.abs(node.longValue()) > MOST) {
            throw new IllegalArgumentException("a number of the model is an integer of at most 53 bits");
        }
        return node.longValue();
    }

    private static void appendText(String value, StringBuilder text) {
        text.append('"');
        for (int i = 0; i < value.length(); i++) {
            appendUnit(value.charAt(i), isLone(value, i), text);
        }
        text.append('"');
    }

    /** Half a pair: no text in UTF-8 has one, so it is written as JSON.stringify does, and no two texts become one. */
    private static boolean isLone(String value, int index) {
        char unit = value.charAt(index);
        if (Character.isHighSurrogate(unit)) {
            return index + 1 == value.length() || !Character.isLowSurrogate(value.charAt(index + 1));
        }
        return Character.isLowSurrogate(unit) && (index == 0 || !Character.isHighSurrogate(value.charAt(index - 1)));
    }

    private static void appendUnit(char unit, boolean lone, StringBuilder text) {
        switch (unit) {
            case '"' -> text.append("\\\"");
            case '\\' -> text.append("\\\\");
            case '\b' -> text.append("\\b");
            case '\f' -> text.append("\\f");
            case '\n' -> text.append("\\n");
            case '\r' -> text.append("\\r");
            case '\t' -> text.append("\\t");
            default -> {
                if (unit < ' ' || lone) {
                    text.append(String.format(Locale.ROOT, "\\u%04x", (int) unit));
                } else {
                    text.append(unit);
                }
            }
        }
    }

    static List<String> differences(JsonNode one, JsonNode other) {
        List<String> pointers = new ArrayList<>();
        compare("", one, other, pointers);
        return pointers;
    }

    private static void compare(String pointer, JsonNode one, JsonNode other, List<String> pointers) {
        if (one.isObject() && other.isObject()) {
            Set<String> names = new LinkedHashSet<>(namesAsWritten(one));
            names.addAll(namesAsWritten(other));
            for (String name : names) {
                String below = pointer + "/" + name.replace("~", "~0").replace("/", "~1");
                compare(below, one.path(name), other.path(name), pointers);
            }
        } else if (one.isArray() && other.isArray()) {
            for (int i = 0; i < Math.max(one.size(), other.size()); i++) {
                compare(pointer + "/" + i, one.path(i), other.path(i), pointers);
            }
        } else if (!one.equals(other)) {
            pointers.add(pointer);
        }
    }

    private static Set<String> names(JsonNode object) {
        return new TreeSet<>(namesAsWritten(object));
    }

    private static List<String> namesAsWritten(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
