package io.github.certif.rules;

import io.github.certif.model.decision.Explanation;
import io.github.certif.model.decision.Fact;
import io.github.certif.model.decision.Verdict;
import io.github.certif.model.dossier.BodyMember;
import io.github.certif.model.dossier.BodyRuling;
import io.github.certif.model.regulation.JuryConstraint;
import io.github.certif.model.regulation.Profile;
import io.github.certif.model.regulation.Range;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Says what would repair a body whose composition is irregular: {@code repair} with what to do, {@code repairCount} how
 * many, {@code repairProfile} of which kind, {@code repairMembers} whom it concerns.
 */
final class Repairs {

    private static final int MOST = 200;

    private final Rulebook book;
    private final Composition composition;

    Repairs(Rulebook book, BodyRuling ruling) {
        this.book = book;
        this.composition = new Composition(book, ruling);
    }

    /** The arguments of a finding; empty where a constraint holds, or where nothing that is known would repair it. */
    Map<String, String> of(JuryConstraint constraint, Explanation held) {
        if (held.getVerdict() != Verdict.UNSATISFIED) {
            return Map.of();
        }
        JuryConstraint.Rule rule = constraint.rule();
        if (JurySeats.knows(rule)) {
            return whom(rule instanceof JuryConstraint.Declared ? "ALERT" : "REPLACE", members(held));
        }
        List<BodyMember> members = composition.members(constraint);
        Consulted consulted = new Consulted(book);
        if (rule instanceof JuryConstraint.Size r) {
            return size(members.size(), r.range(), consulted);
        }
        if (rule instanceof JuryConstraint.Members r) {
            int fit = fitting(members, r.profile(), consulted);
            return profile(
                    r.profile(),
                    more(k -> Exact.of(fit + k, 1), r.range(), consulted),
                    () -> less(k -> Exact.of(fit - k, 1), fit, r.range(), consulted));
        }
        if (rule instanceof JuryConstraint.Share r) {
            int fit = fitting(members, r.profile(), consulted);
            int all = members.size();
            return profile(
                    r.profile(),
                    more(k -> Exact.of(fit + k, all + k), r.range(), consulted),
                    () -> less(k -> Exact.of(fit - k, Math.max(1, all - k)), fit, r.range(), consulted));
        }
        if (rule instanceof JuryConstraint.Every) {
            return whom("REPLACE", members(held));
        }
        if (rule instanceof JuryConstraint.NoTie r) {
            return whom(constraint.on() == JuryConstraint.On.PANEL ? "RECUSE" : "REPLACE", tied(members, r));
        }
        return rule instanceof JuryConstraint.Colleges r ? colleges(members, r) : Map.of();
    }

    // ---- how many

    private static Map<String, String> size(int found, Range range, Consulted consulted) {
        Optional<Integer> more = more(k -> Exact.of(found + k, 1), range, consulted);
        return more.map(k -> count("ADD", k))
                .or(() -> less(k -> Exact.of(found - k, 1), found, range, consulted)
                        .map(k -> count("REMOVE", k)))
                .orElse(Map.of());
    }

    /** The fewest further members that bring a count or a share into its bounds. */
    private static Optional<Integer> more(IntFunction<Exact> with, Range range, Consulted consulted) {
        return first(MOST, with, range, consulted);
    }

    private static Optional<Integer> less(IntFunction<Exact> without, int found, Range range, Consulted consulted) {
        return first(found, without, range, consulted);
    }

    private static Optional<Integer> first(int most, IntFunction<Exact> value, Range range, Consulted consulted) {
        return IntStream.rangeClosed(1, most)
                .filter(k -> Bounds.within(Interval.of(value.apply(k), Basis.NOTHING), range, consulted)
                        == Verdict.SATISFIED)
                .boxed()
                .findFirst();
    }

    /** Those who may fit: whoever is not known to fit would first have to be known better. */
    private int fitting(List<BodyMember> members, Profile profile, Consulted consulted) {
        return (int) members.stream()
                .filter(member -> composition.fits(member, profile, consulted) != Verdict.UNSATISFIED)
                .count();
    }

    private static Map<String, String> count(String repair, int count) {
        Map<String, String> arguments = new LinkedHashMap<>();
        arguments.put("repair", repair);
        arguments.put("repairCount", String.valueOf(count));
        return arguments;
    }

    private Map<String, String> profile(Profile profile, Optional<Integer> more, Supplier<Optional<Integer>> less) {
        Map<String, String> arguments = more.map(k -> count("ADD_PROFILE", k))
                .or(() -> less.get().map(k -> count("REMOVE_PROFILE", k)))
                .orElseGet(LinkedHashMap::new);
        if (!arguments.isEmpty()) {
            arguments.put("repairProfile", described(profile));
        }
        return arguments;
    }

    /** A profile as its JSON properties. */
    private String described(Profile profile) {
        Consulted consulted = new Consulted(book);
        List<String> parts = new ArrayList<>();
        profile.getRole().ifPresent(role -> parts.add("role=" + role));
        profile.getField().ifPresent(field -> parts.add("field=" + field));
        profile.getYearsAtLeast().flatMap(consulted::text).ifPresent(years -> parts.add("yearsAtLeast=" + years));
        profile.getLastPracticeWithin()
                .flatMap(consulted::text)
                .ifPresent(period -> parts.add("lastPracticeWithin=" + period));
        profile.getHabilitatedBy().ifPresent(by -> parts.add("habilitatedBy=" + by));
        if (!profile.getExternalTo().isEmpty()) {
            parts.add("externalTo=" + String.join("+", profile.getExternalTo()));
        }
        profile.getCollege().ifPresent(college -> parts.add("college=" + college));
        return parts.isEmpty() ? "-" : String.join(", ", parts);
    }

    private static Map<String, String> colleges(List<BodyMember> members, JuryConstraint.Colleges rule) {
        Map<String, Integer> sizes = new LinkedHashMap<>();
        rule.colleges()
                .forEach(college -> sizes.put(college, (int) members.stream()
                        .filter(member ->
                                member.getCollege().filter(college::equals).isPresent())
                        .count()));
        int largest = sizes.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        int wanted = rule.equal() ? Math.max(largest, rule.minEach()) : rule.minEach();
        Map<String, Integer> missing = new LinkedHashMap<>();
        sizes.forEach((college, size) -> {
            if (size < wanted) {
                missing.put(college, wanted - size);
            }
        });
        Map<String, String> arguments = count(
                "ADD_PROFILE",
                missing.values().stream().mapToInt(Integer::intValue).sum());
        arguments.put(
                "repairProfile",
                missing.entrySet().stream()
                        .map(one -> "college=" + one.getKey() + " (" + one.getValue() + ")")
                        .collect(Collectors.joining(", ")));
        return arguments;
    }

    // ---- whom

    private static Map<String, String> whom(String repair, List<String> members) {
        Map<String, String> arguments = new LinkedHashMap<>();
        if (!members.isEmpty()) {
            arguments.put("repair", repair);
            arguments.put("repairMembers", String.join(", ", members));
        }
        return arguments;
    }

    private static List<String> members(Explanation held) {
        return held.getFacts().stream()
                .filter(fact -> fact.name().equals("member"))
                .map(Fact::value)
                .toList();
    }

    private static List<String> tied(List<BodyMember> members, JuryConstraint.NoTie rule) {
        return members.stream()
                .filter(member -> Composition.untied(member, rule.ties()) == Verdict.UNSATISFIED)
                .map(BodyMember::getId)
                .toList();
    }
}
