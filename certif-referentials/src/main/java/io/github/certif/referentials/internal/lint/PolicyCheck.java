package io.github.certif.referentials.internal.lint;

import io.github.certif.model.regulation.Policy;
import io.github.certif.model.regulation.PolicyType;
import io.github.certif.model.regulation.Regulation;
import io.github.certif.referentials.format.PackProblem;
import io.github.certif.referentials.internal.Sheet;
import java.util.List;

/** The values of policies by themselves. */
final class PolicyCheck {

    private final Notes notes;
    private final Sheet sheet;
    private final Regulation regulation;

    PolicyCheck(Notes notes, Sheet sheet, Regulation regulation) {
        this.notes = notes;
        this.sheet = sheet;
        this.regulation = regulation;
    }

    void run() {
        for (int i = 0; i < regulation.getPolicies().size(); i++) {
            policy("/policies/" + i, regulation.getPolicies().get(i));
        }
    }

    private void policy(String at, Policy policy) {
        String id = policy.getId().value();
        if (policy.getType() == PolicyType.CHOICE && policy.getValues().isEmpty()) {
            notes.add(sheet, PackProblem.PACK_POLICY_WITHOUT_VALUES, at + "/id", "code", id);
        }
        if (policy.getType() == PolicyType.UNITS
                && (policy.getDefault().isPresent() || !policy.getValues().isEmpty())) {
            notes.add(sheet, PackProblem.PACK_UNITS_STATED, at + "/type", "code", id);
            return;
        }
        policy.getDefault()
                .filter(value -> !takes(policy, value))
                .ifPresent(value -> notes.add(
                        sheet,
                        PackProblem.PACK_POLICY_DEFAULT_INVALID,
                        at + "/default",
                        "code",
                        id,
                        "found",
                        value,
                        "expected",
                        expected(policy)));
    }

    /** Whether a policy can have a value. */
    static boolean takes(Policy policy, String value) {
        List<String> values = SettingCheck.values(policy);
        return values.isEmpty() || policy.getType() == PolicyType.LIST
                ? Vocabulary.of(policy.getType()).allows(value)
                : values.contains(value);
    }

    /** The values of a policy, in a form that a message can show. */
    static String expected(Policy policy) {
        List<String> values = SettingCheck.values(policy);
        return values.isEmpty() ? Vocabulary.of(policy.getType()).expected() : String.join(", ", values);
    }
}
