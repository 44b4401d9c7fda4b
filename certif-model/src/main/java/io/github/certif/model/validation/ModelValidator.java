package io.github.certif.model.validation;

import io.github.certif.model.decision.Finding;
import io.github.certif.model.decision.Severity;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.validation.Validator;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * Runs Jakarta Validation on a value and words what it finds as findings.
 *
 * <p>The validator is the embedder's: any provider will do. A stage is asked by its group, for instance
 * {@link BeforeSession}; without a group the constraints that always hold are asked.
 *
 * <p>Immutable; thread-safe, as validators are.
 */
public final class ModelValidator {

    private final Validator validator;

    private ModelValidator(Validator validator) {
        this.validator = validator;
    }

    /**
     * A model validator.
     *
     * @param validator the Jakarta validator to run
     * @return the model validator
     */
    public static ModelValidator of(Validator validator) {
        return new ModelValidator(Objects.requireNonNull(validator, "validator"));
    }

    /**
     * Validates a value.
     *
     * @param value the value
     * @param groups the stages to ask; none for the constraints that always hold
     * @return every violation as a blocking finding, in the order of their paths; empty when there is none
     */
    public List<Finding> validate(Object value, Class<?>... groups) {
        return validator.validate(value, groups).stream()
                .map(ModelValidator::finding)
                .sorted(Comparator.comparing(
                                (Finding finding) -> finding.getPath().orElse(""))
                        .thenComparing(Finding::getCode))
                .toList();
    }

    private static Finding finding(ConstraintViolation<Object> violation) {
        String constraint = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        return Finding.builder()
                .code(
                        "NotNull".equals(constraint) || "NotEmpty".equals(constraint) || "NotBlank".equals(constraint)
                                ? "FIELD_MISSING"
                                : "FIELD_INVALID")
                .severity(Severity.BLOCKING)
                .path(pointer(violation.getPropertyPath()))
                .putArguments("field", field(violation.getPropertyPath()))
                .putArguments("constraint", constraint)
                .build();
    }

    private static String field(Path path) {
        String name = "";
        for (Path.Node node : path) {
            name = node.getName() == null || node.getName().startsWith("<") ? name : node.getName();
        }
        return name;
    }

    private static String pointer(Path path) {
        StringBuilder pointer = new StringBuilder();
        for (Path.Node node : path) {
            if (node.getIndex() != null) {
                pointer.append('/').append(node.getIndex());
            }
            if (node.getName() != null && !node.getName().startsWith("<")) {
                pointer.append('/').append(node.getName());
            }
        }
        return pointer.toString();
    }
}
