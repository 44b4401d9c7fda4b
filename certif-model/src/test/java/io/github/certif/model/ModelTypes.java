package io.github.certif.model;

import io.github.certif.model.code.Code;
import io.github.certif.model.decision.Answer;
import io.github.certif.model.regulation.JuryConstraint;
import io.github.certif.model.regulation.Measure;
import io.github.certif.model.regulation.Moment;
import io.github.certif.model.regulation.RecordCondition;
import io.github.certif.model.regulation.Requirement;
import io.github.certif.model.worked.CaseJudge;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Every public type of the model whose values are written as JSON, found in the compiled classes. */
final class ModelTypes {

    /** What is public and no value, and why. */
    private static final Map<Class<?>, String> NO_VALUES = Map.of(
            Answer.class, "holds a value of any type and is never written itself",
            CaseJudge.class, "a function",
            Code.class, "what all codes share; a code is read by its own type");

    private static final List<String> NO_VALUE_PACKAGES = List.of("json", "style", "validation");

    private ModelTypes() {}

    static List<Class<?>> all() {
        try (Stream<Path> files = Files.walk(root())) {
            return files.filter(file -> file.toString().endsWith(".class") && !file.endsWith("module-info.class"))
                    .map(ModelTypes::load)
                    .filter(ModelTypes::isValue)
                    .sorted(java.util.Comparator.comparing(Class::getName))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The type as which a value is read: for one form of a sealed type, that type. */
    static Class<?> readAs(Class<?> type) {
        return Stream.of(Requirement.class, Measure.class, Moment.class, RecordCondition.class)
                .filter(whole -> whole.isAssignableFrom(type))
                .<Class<?>>map(whole -> whole)
                .findFirst()
                .orElse(type);
    }

    private static boolean isValue(Class<?> type) {
        String subpackage = type.getPackageName()
                .substring(ModelTypes.class.getPackageName().length() + 1);
        return isPublic(type)
                && !NO_VALUE_PACKAGES.contains(subpackage)
                && !NO_VALUES.containsKey(type)
                && !JuryConstraint.Rule.class.isAssignableFrom(type) // read inside a constraint
                && !type.getSimpleName().equals("Builder")
                && !type.getSimpleName().equals("package-info");
    }

    private static boolean isPublic(Class<?> type) {
        for (Class<?> each = type; each != null; each = each.getEnclosingClass()) {
            if (!Modifier.isPublic(each.getModifiers())) {
                return false;
            }
        }
        return true;
    }

    private static Path root() {
        try {
            return Path.of(Code.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Class<?> load(Path file) {
        String name =
                root().relativize(file).toString().replace(file.getFileSystem().getSeparator(), ".");
        try {
            return Class.forName(
                    name.substring(0, name.length() - ".class".length()), false, ModelTypes.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
