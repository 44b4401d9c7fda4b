package io.github.certif.referentials.internal.lint;

import io.github.certif.model.code.PolicyId;
import io.github.certif.model.regulation.Attempts;
import io.github.certif.model.regulation.Moment;
import io.github.certif.model.regulation.Policy;
import io.github.certif.model.regulation.PolicyType;
import io.github.certif.model.regulation.Regulation;
import io.github.certif.model.regulation.Requirement;
import io.github.certif.model.regulation.Scale;
import io.github.certif.model.regulation.Setting;
import io.github.certif.model.regulation.Window;
import io.github.certif.referentials.format.PackProblem;
import io.github.certif.referentials.internal.Sheet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Values of settings: a literal is understood where it stands, and so is every value of the policy that stands there. */
final class SettingCheck implements RegulationVisitor {

    private final Notes notes;
    private final Sheet sheet;
    private final Regulation regulation;
    private final Set<PolicyId> used = new HashSet<>();

    SettingCheck(Notes notes, Sheet sheet, Regulation regulation) {
        this.notes = notes;
        this.sheet = sheet;
        this.regulation = regulation;
    }

    /** The policies that something reads. */
    Set<PolicyId> used() {
        return used;
    }

    @Override
    public void setting(Spot spot, Vocabulary vocabulary, Setting setting) {
        Optional<PolicyId> decidedBy = setting.decidedBy();
        if (decidedBy.isPresent()) {
            Optional<Policy> policy = policy(spot, decidedBy.get());
            policy.ifPresent(p -> named(spot, setting, p));
            policy.ifPresent(p -> fit(spot, vocabulary, p));
        } else if (vocabulary == Vocabulary.LEVEL) {
            level(spot, setting.text());
        } else if (!vocabulary.allows(setting.text())) {
            notes.add(
                    sheet,
                    PackProblem.PACK_SETTING_INVALID,
                    spot.pointer(),
                    "found",
                    setting.text(),
                    "expected",
                    vocabulary.expected());
        }
    }

    private Optional<Policy> policy(Spot spot, PolicyId id) {
        used.add(id);
        Optional<Policy> policy = regulation.policy(id);
        if (policy.isEmpty()) {
            List<String> known = regulation.getPolicies().stream()
                    .map(p -> p.getId().value())
                    .toList();
            notes.add(
                    sheet,
                    PackProblem.PACK_POLICY_UNKNOWN,
                    spot.pointer(),
                    "code",
                    id.value(),
                    "near",
                    Near.to(id.value(), known));
        }
        return policy;
    }

    private void named(Spot spot, Setting setting, Policy policy) {
        boolean parameter = setting.source() == Setting.Source.PARAMETER;
        boolean hasDefault = policy.getDefault().isPresent();
        if (parameter == hasDefault) {
            notes.add(
                    sheet,
                    parameter ? PackProblem.PACK_PARAMETER_WITH_DEFAULT : PackProblem.PACK_POLICY_WITHOUT_DEFAULT,
                    spot.pointer(),
                    "code",
                    policy.getId().value());
        }
    }

    private void fit(Spot spot, Vocabulary vocabulary, Policy policy) {
        if (!vocabulary.takes(policy.getType())) {
            unfit(spot, vocabulary, policy, policy.getType().name());
            return;
        }
        boolean listed = policy.getType() == PolicyType.CHOICE;
        Stream<String> possible = listed ? policy.getValues().stream() : policy.getDefault().stream();
        possible.filter(value -> !fits(vocabulary, value)).forEach(value -> unfit(spot, vocabulary, policy, value));
    }

    private boolean fits(Vocabulary vocabulary, String value) {
        return vocabulary == Vocabulary.LEVEL ? levels().contains(value) : vocabulary.allows(value);
    }

    private void unfit(Spot spot, Vocabulary vocabulary, Policy policy, String found) {
        String expected = vocabulary == Vocabulary.LEVEL ? String.join(", ", levels()) : vocabulary.expected();
        notes.add(
                sheet,
                PackProblem.PACK_POLICY_VALUE_UNFIT,
                spot.pointer(),
                "code",
                policy.getId().value(),
                "found",
                found,
                "expected",
                expected);
    }

    private void level(Spot spot, String level) {
        if (!levels().contains(level)) {
            notes.add(
                    sheet,
                    PackProblem.PACK_LEVEL_UNKNOWN,
                    spot.pointer(),
                    "code",
                    level,
                    "near",
                    Near.to(level, levels()));
        }
    }

    private Set<String> levels() {
        return regulation.getScales().values().stream()
                .filter(Scale.RatingScale.class::isInstance)
                .flatMap(scale -> ((Scale.RatingScale) scale).levels().stream())
                .map(level -> level.value())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Override
    public void requirement(Spot spot, Requirement requirement) {
        if (requirement instanceof Requirement.PolicyIs is) {
            policy(spot.at("policyIs").at("id"), is.policy())
                    .filter(policy ->
                            !values(policy).isEmpty() && !values(policy).contains(is.value()))
                    .ifPresent(policy -> notes.add(
                            sheet,
                            PackProblem.PACK_POLICY_VALUE_UNKNOWN,
                            spot.at("policyIs").at("value").pointer(),
                            "code",
                            is.policy().value(),
                            "found",
                            is.value(),
                            "expected",
                            PolicyCheck.expected(policy)));
        }
    }

    /** The values that can be told one by one; none for a number, a period or a list. */
    static List<String> values(Policy policy) {
        return policy.getType() == PolicyType.BOOLEAN && policy.getValues().isEmpty()
                ? Vocabulary.BOOLEAN.words()
                : policy.getValues();
    }

    @Override
    public void window(Spot spot, Window window) {
        boolean moves = window.getUntil()
                .filter(until -> until instanceof Moment.Anchored anchored && moves(anchored))
                .isPresent();
        boolean since = window.getAttempts()
                .map(Attempts::getSince)
                .filter(s -> values(s).anyMatch("ANCHOR"::equals))
                .isPresent();
        if (moves && since) {
            notes.add(
                    sheet,
                    PackProblem.PACK_ATTEMPTS_ENDLESS,
                    spot.at("attempts").at("since").pointer());
        }
    }

    /** Whether the next sitting can move the anchor: the latest of something that sittings have. */
    private boolean moves(Moment.Anchored anchored) {
        Set<String> fixed = Set.of("ENROLMENT", "ACQUISITION", "REGISTER_END");
        return values(anchored.occurrence()).anyMatch("LATEST"::equals)
                && values(anchored.anchor())
                        .anyMatch(anchor -> !fixed.contains(anchor) && !anchor.startsWith("RECORD:"));
    }

    /** What a setting comes to unless an embedder chooses otherwise. */
    private Stream<String> values(Setting setting) {
        return setting.decidedBy().isEmpty()
                ? Stream.of(setting.text())
                : setting.decidedBy().flatMap(regulation::policy).flatMap(Policy::getDefault).stream();
    }
}
