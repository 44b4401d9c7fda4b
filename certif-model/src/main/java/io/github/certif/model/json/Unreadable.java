package io.github.certif.model.json;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidNullException;
import com.fasterxml.jackson.databind.exc.InvalidTypeIdException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.github.certif.model.decision.Finding;
import io.github.certif.model.decision.Location;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Words a failure to read as one finding. Nothing that the text holds is repeated, only names of properties, and
 * neither is anything that only a programmer understands.
 */
final class Unreadable {

    private static final String ANY_VALUE = "\"...\", 12, true, false, null, { ... }, [ ... ]";
    private static final String FILE_END = "(end)";

    /** What the parser expected, by a piece of its message; the first that fits. */
    private static final List<Map.Entry<Pattern, String>> SYNTAX = List.of(
            Map.entry(Pattern.compile("double-quote to start"), "\"...\":"),
            Map.entry(Pattern.compile("expecting a colon"), ":"),
            Map.entry(Pattern.compile("comma to separate Object"), ", }"),
            Map.entry(Pattern.compile("comma to separate Array"), ", ]"),
            Map.entry(Pattern.compile("[Uu]nrecognized character escape|hex-digit"), "\\\" \\\\ \\n \\u00e9"),
            Map.entry(Pattern.compile("Illegal unquoted character"), "\"...\""),
            Map.entry(Pattern.compile("[Ii]nvalid numeric value|Decimal point|numeric value"), "12"));

    private static final Pattern DUPLICATE = Pattern.compile("Duplicate (?:field|Object property) [\"'](.*)[\"']");
    private static final Pattern REQUIRED = Pattern.compile("required attributes are not set \\[(.*)]");
    private static final Pattern NAME = Pattern.compile("[a-zA-Z]+");

    private final JsonSource source;

    Unreadable(JsonSource source) {
        this.source = source;
    }

    Finding empty() {
        return Finding.blocking("JSON_EMPTY")
                .path("")
                .location(new Location(source.name(), 1, 1))
                .putArguments("expected", JsonKinds.example(null))
                .build();
    }

    Finding trailing(JsonLocation where) {
        return Finding.blocking("JSON_TRAILING")
                .path("")
                .location(source.location(where))
                .putArguments("expected", FILE_END)
                .build();
    }

    /**
     * A failure to read.
     *
     * @param e the failure
     * @param reached where the parser stands, as a JSON Pointer
     * @return the finding
     */
    Finding of(JsonProcessingException e, String reached) {
        Throwable root = rootOf(e);
        if (root instanceof InputCoercionException) {
            return at("JSON_VALUE", e).putArguments("expected", "12").build();
        }
        if (root instanceof StreamConstraintsException tooMuch) {
            boolean deep = String.valueOf(tooMuch.getMessage()).contains("depth");
            return found(deep ? "JSON_TOO_DEEP" : "JSON_TOO_LONG", reached, tooMuch.getLocation())
                    .putArguments("expected", "<= " + (deep ? JsonLimits.DEPTH : JsonLimits.DIGITS))
                    .build();
        }
        if (!(root instanceof JsonMappingException) && root instanceof JsonProcessingException syntax) {
            return syntax(syntax, reached);
        }
        if (e instanceof UnrecognizedPropertyException unknown) {
            return at("JSON_UNKNOWN_PROPERTY", e)
                    .putArguments("property", unknown.getPropertyName())
                    .putArguments("expected", known(unknown.getKnownPropertyIds()))
                    .build();
        }
        if (e instanceof InvalidTypeIdException noKind) {
            return kind(noKind);
        }
        if (e instanceof MismatchedInputException mismatch) {
            return mismatch(mismatch);
        }
        return refused(root, at("JSON_VALUE", e));
    }

    /** A failure that no property wraps: that of a constructor at the root. */
    Finding of(RuntimeException e) {
        return refused(e, Finding.blocking("JSON_VALUE").path("").location(start("")));
    }

    private static Throwable rootOf(Throwable e) {
        Throwable root = e;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root;
    }

    private Finding mismatch(MismatchedInputException mismatch) {
        Class<?> type = mismatch.getTargetType();
        if (type != null
                && type.isPrimitive()
                && String.valueOf(mismatch.getMessage()).startsWith("Cannot map `null`")) {
            String pointer = pointer(mismatch);
            int last = pointer.lastIndexOf('/');
            String parent = last < 0 ? "" : pointer.substring(0, last);
            return Finding.blocking("JSON_MISSING")
                    .path(parent)
                    .location(start(parent))
                    .putArguments("missing", pointer.substring(last + 1))
                    .build();
        }
        boolean value = type != null && type.isEnum();
        String expected =
                mismatch instanceof InvalidNullException ? ANY_VALUE.replace(", null", "") : JsonKinds.example(type);
        return at(value ? "JSON_VALUE" : "JSON_TYPE", mismatch)
                .putArguments("expected", expected)
                .build();
    }

    private Finding kind(InvalidTypeIdException noKind) {
        if (noKind.getTypeId() == null) {
            return at("JSON_MISSING", noKind).putArguments("missing", "type").build();
        }
        return at("JSON_VALUE", noKind)
                .putArguments("property", "type")
                .putArguments("expected", kinds(noKind.getBaseType().getRawClass()))
                .build();
    }

    private static String kinds(Class<?> type) {
        JsonSubTypes kinds = type.getAnnotation(JsonSubTypes.class);
        return kinds == null
                ? ANY_VALUE
                : Arrays.stream(kinds.value()).map(JsonSubTypes.Type::name).collect(Collectors.joining(", "));
    }

    private Finding syntax(JsonProcessingException syntax, String reached) {
        String message = String.valueOf(syntax.getOriginalMessage());
        Matcher duplicate = DUPLICATE.matcher(message);
        if (duplicate.find()) {
            return found("JSON_DUPLICATE", reached, syntax.getLocation())
                    .putArguments("property", duplicate.group(1))
                    .build();
        }
        if (message.startsWith("Unexpected end")) {
            return found("JSON_CUT", reached, syntax.getLocation())
                    .putArguments("expected", message.contains("Array") ? "]" : message.contains("Object") ? "}" : "\"")
                    .build();
        }
        String expected = SYNTAX.stream()
                .filter(entry -> entry.getKey().matcher(message).find())
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(ANY_VALUE);
        return found("JSON_SYNTAX", reached, syntax.getLocation())
                .putArguments("expected", expected)
                .build();
    }

    /** The refusal of a constructor of ours: its message names what must hold, never a value. */
    private static Finding refused(Throwable cause, Finding.Builder finding) {
        String message = String.valueOf(cause.getMessage());
        Matcher required = REQUIRED.matcher(message);
        if (required.find()) {
            return finding.code("JSON_MISSING")
                    .putArguments("missing", required.group(1))
                    .build();
        }
        if (cause instanceof NullPointerException && NAME.matcher(message).matches()) {
            return finding.code("JSON_MISSING").putArguments("missing", message).build();
        }
        boolean ours =
                cause.getClass() == IllegalArgumentException.class || cause.getClass() == IllegalStateException.class;
        return finding.putArguments("expected", ours ? message : ANY_VALUE).build();
    }

    /** At the start of the value that the path names. */
    private Finding.Builder at(String code, JsonProcessingException e) {
        String pointer = pointer(e);
        return Finding.blocking(code).path(pointer).location(start(pointer));
    }

    /** At the very character. */
    private Finding.Builder found(String code, String reached, @Nullable JsonLocation where) {
        return Finding.blocking(code).path(reached).location(where == null ? start(reached) : source.location(where));
    }

    private Location start(String pointer) {
        Map<String, Location> positions = source.positions();
        String nearest = pointer;
        while (!positions.containsKey(nearest) && !nearest.isEmpty()) {
            nearest = nearest.substring(0, nearest.lastIndexOf('/'));
        }
        return positions.getOrDefault(nearest, new Location(source.name(), 1, 1));
    }

    private static String pointer(JsonProcessingException e) {
        if (!(e instanceof JsonMappingException mapping)) {
            return "";
        }
        return mapping.getPath().stream()
                .map(reference -> reference.getFieldName() == null
                        ? String.valueOf(reference.getIndex())
                        : reference.getFieldName().replace("~", "~0").replace("/", "~1"))
                .map(step -> "/" + step)
                .collect(Collectors.joining());
    }

    private static String known(Collection<?> values) {
        return values.stream().map(String::valueOf).collect(Collectors.toCollection(TreeSet::new)).stream()
                .collect(Collectors.joining(", "));
    }
}
