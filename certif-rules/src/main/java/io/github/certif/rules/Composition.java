package io.github.certif.rules;

import io.github.certif.model.decision.Explanation;
import io.github.certif.model.decision.Fact;
import io.github.certif.model.decision.Reason;
import io.github.certif.model.decision.Verdict;
import io.github.certif.model.dossier.BodyMember;
import io.github.certif.model.dossier.BodyRuling;
import io.github.certif.model.regulation.JuryConstraint;
import io.github.certif.model.regulation.Profile;
import io.github.certif.model.regulation.Range;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** Asks the constraints of a body of those who sat: what is not known of a member answers nothing. */
final class Composition {

    private static final String ANY = "ANY";

    private final Rulebook book;
    private final BodyRuling ruling;

    Composition(Rulebook book, BodyRuling ruling) {
        this.book = book;
        this.ruling = ruling;
    }

    /** Whether a constraint holds; with nobody recorded it is not known. */
    Explanation holds(JuryConstraint constraint) {
        Consulted consulted = new Consulted(book);
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of("rule", word(constraint.rule())));
        Verdict verdict = ruling.getMembers().isEmpty() ? Verdict.UNDETERMINED : holds(constraint, consulted, facts);
        return Nodes.leaf("constraint", verdict, reason(verdict))
                .addAllFacts(facts)
                .policies(consulted.policies())
                .clause(book.clause(constraint.clause()))
                .build();
    }

    private static Reason reason(Verdict verdict) {
        return switch (verdict) {
            case SATISFIED -> Reason.MET;
            case UNSATISFIED -> Reason.NOT_MET;
            case UNDETERMINED -> Reason.BODY_UNKNOWN;
        };
    }

    static String word(JuryConstraint.Rule rule) {
        return rule.getClass().getSimpleName();
    }

    private Verdict holds(JuryConstraint constraint, Consulted consulted, List<Fact> facts) {
        List<BodyMember> members = members(constraint);
        JuryConstraint.Rule rule = constraint.rule();
        if (rule instanceof JuryConstraint.Size r) {
            return inRange(counted(members, member -> Verdict.SATISFIED, 1), r.range(), consulted, facts);
        }
        if (rule instanceof JuryConstraint.Members r) {
            return inRange(
                    counted(members, member -> fits(member, r.profile(), consulted), 1), r.range(), consulted, facts);
        }
        if (rule instanceof JuryConstraint.Share r) {
            return members.isEmpty()
                    ? Verdict.UNSATISFIED
                    : inRange(
                            counted(members, member -> fits(member, r.profile(), consulted), members.size()),
                            r.range(),
                            consulted,
                            facts);
        }
        if (rule instanceof JuryConstraint.Every r) {
            return every(members, member -> fits(member, r.profile(), consulted), facts);
        }
        if (rule instanceof JuryConstraint.NoTie r) {
            return every(members, member -> untied(member, r.ties()), facts);
        }
        if (rule instanceof JuryConstraint.Colleges r) {
            return colleges(members, r, facts);
        }
        if (rule instanceof JuryConstraint.Quorum r) {
            return quorum(r, consulted, facts);
        }
        if (rule instanceof JuryConstraint.Majority r) {
            return majority(r, consulted, facts);
        }
        throw new IllegalArgumentException("a question to a session: " + word(rule));
    }

    /** Those of whom a constraint is asked. */
    List<BodyMember> members(JuryConstraint constraint) {
        return constraint.on() == JuryConstraint.On.PANEL ? panel() : ruling.getMembers();
    }

    /** Those who sit for the candidate. */
    private List<BodyMember> panel() {
        return ruling.getMembers().stream()
                .filter(member -> !member.isRecused() && member.getAttendance() != BodyMember.Attendance.ABSENT)
                .toList();
    }

    // ---- counting

    private static Interval counted(List<BodyMember> members, Function<BodyMember, Verdict> fits, int of) {
        List<Verdict> verdicts = members.stream().map(fits).toList();
        long sure = verdicts.stream().filter(Verdict.SATISFIED::equals).count();
        long possible = verdicts.stream().filter(v -> v != Verdict.UNSATISFIED).count();
        return Interval.between(Exact.of(sure, of), Exact.of(possible, of), Basis.NOTHING);
    }

    private static Verdict inRange(Interval found, Range range, Consulted consulted, List<Fact> facts) {
        facts.add(Fact.of("found", found.text()));
        Bounds.of(range, consulted).forEach(facts::add);
        return Bounds.within(found, range, consulted);
    }

    private static Verdict every(List<BodyMember> members, Function<BodyMember, Verdict> fits, List<Fact> facts) {
        List<Verdict> verdicts = new ArrayList<>();
        for (BodyMember member : members) {
            Verdict verdict = fits.apply(member);
            verdicts.add(verdict);
            if (verdict != Verdict.SATISFIED) {
                facts.add(Fact.of("member", member.getId()));
            }
        }
        return verdicts.isEmpty() ? Verdict.UNDETERMINED : Verdict.allOf(verdicts);
    }

    // ---- profiles

    Verdict fits(BodyMember member, Profile profile, Consulted consulted) {
        List<Verdict> all = new ArrayList<>();
        profile.getRole().ifPresent(role -> all.add(among(member.getRoles(), role::equals)));
        profile.getField().ifPresent(field -> all.add(among(member.getFields(), field::equals)));
        profile.getYearsAtLeast()
                .flatMap(consulted::text)
                .ifPresent(years -> all.add(known(member.getYears(), own -> atLeast(own, years))));
        profile.getLastPracticeWithin()
                .flatMap(consulted::text)
                .map(period -> ruling.getOn().minus(Period.parse(period)))
                .ifPresent(since -> all.add(known(member.getLastPracticeOn(), day -> !day.isBefore(since))));
        profile.getHabilitatedBy()
                .ifPresent(by -> all.add(among(member.getHabilitations(), own -> ANY.equals(by) || own.equals(by))));
        for (String organisation : profile.getExternalTo()) {
            all.add(known(member.getOrganisations(), own -> !own.contains(organisation)));
        }
        profile.getCollege().ifPresent(college -> all.add(known(member.getCollege(), college::equals)));
        return Verdict.allOf(all);
    }

    private static boolean atLeast(int own, String years) {
        return Exact.of(own, 1).compareTo(Exact.parse(years)) >= 0;
    }

    private static Verdict among(Optional<List<String>> values, Predicate<String> wanted) {
        return known(values, own -> own.stream().anyMatch(wanted));
    }

    private static <T> Verdict known(Optional<T> value, Predicate<T> holds) {
        return value.map(own -> Verdict.of(holds.test(own))).orElse(Verdict.UNDETERMINED);
    }

    static Verdict untied(BodyMember member, List<String> ties) {
        return known(member.getTies(), own -> own.stream().noneMatch(ties::contains));
    }

    // ---- colleges, quorum, votes

    private static Verdict colleges(List<BodyMember> members, JuryConstraint.Colleges rule, List<Fact> facts) {
        List<Long> sizes = rule.colleges().stream()
                .map(college -> members.stream()
                        .filter(member ->
                                member.getCollege().filter(college::equals).isPresent())
                        .count())
                .toList();
        for (int i = 0; i < sizes.size(); i++) {
            facts.add(Fact.of("college:" + rule.colleges().get(i), String.valueOf(sizes.get(i))));
        }
        if (members.stream().anyMatch(member -> member.getCollege().isEmpty())) {
            return Verdict.UNDETERMINED;
        }
        boolean enough = sizes.stream().allMatch(size -> size >= rule.minEach());
        boolean equal = !rule.equal() || sizes.stream().distinct().count() == 1;
        return Verdict.of(enough && equal);
    }

    private Verdict quorum(JuryConstraint.Quorum rule, Consulted consulted, List<Fact> facts) {
        Optional<Exact> share = consulted.text(rule.share()).map(Exact::parse);
        if (share.isEmpty()) {
            return Verdict.UNDETERMINED;
        }
        List<Optional<String>> groups = rule.perCollege()
                ? ruling.getMembers().stream()
                        .map(BodyMember::getCollege)
                        .distinct()
                        .toList()
                : List.of(Optional.empty());
        List<Verdict> verdicts = groups.stream()
                .map(group -> quorum(rule, share.get(), group, facts))
                .toList();
        return Verdict.allOf(verdicts);
    }

    private Verdict quorum(JuryConstraint.Quorum rule, Exact share, Optional<String> college, List<Fact> facts) {
        List<BodyMember> members = ruling.getMembers().stream()
                .filter(member -> college.isEmpty() || member.getCollege().equals(college))
                .toList();
        long present =
                members.stream().filter(member -> takesPart(member, rule)).count();
        facts.add(Fact.of("present", present + "/" + members.size()));
        facts.add(Fact.of("atLeast", share.text()));
        return Verdict.of(Exact.of(present, members.size()).compareTo(share) >= 0);
    }

    private static boolean takesPart(BodyMember member, JuryConstraint.Quorum rule) {
        return switch (member.getAttendance()) {
            case PRESENT -> true;
            case REPRESENTED -> rule.represented();
            case ABSENT -> false;
        };
    }

    private Verdict majority(JuryConstraint.Majority rule, Consulted consulted, List<Fact> facts) {
        Optional<Exact> share = consulted.text(rule.moreThan()).map(Exact::parse);
        List<BodyMember> panel = panel();
        long votesFor = votes(panel, BodyMember.Vote.FOR);
        long against = votes(panel, BodyMember.Vote.AGAINST);
        long of = base(rule.of(), panel, votesFor + against);
        if (share.isEmpty()
                || panel.stream().allMatch(member -> member.getVote().isEmpty())) {
            return Verdict.UNDETERMINED;
        }
        facts.add(Fact.of("votes", votesFor + "/" + of));
        facts.add(Fact.of("moreThan", share.get().text()));
        // a tie misses a simple majority by one vote, and only there can one more vote decide
        boolean simple = share.get().compareTo(Exact.of(1, 2)) == 0;
        if (simple && votesFor == against && rule.tie() == JuryConstraint.Tie.CHAIR) {
            return chair(panel, facts);
        }
        return Verdict.of(of > 0 && Exact.of(votesFor, of).compareTo(share.get()) > 0);
    }

    private static long votes(List<BodyMember> panel, BodyMember.Vote vote) {
        return panel.stream()
                .filter(member -> member.getVote().filter(vote::equals).isPresent())
                .count();
    }

    private long base(JuryConstraint.Base base, List<BodyMember> panel, long cast) {
        return switch (base) {
            case MEMBERS ->
                ruling.getMembers().stream()
                        .filter(member -> !member.isRecused())
                        .count();
            case PRESENT -> panel.size();
            case CAST -> cast;
        };
    }

    private static Verdict chair(List<BodyMember> panel, List<Fact> facts) {
        Optional<BodyMember.Vote> vote = panel.stream()
                .filter(BodyMember::isChair)
                .flatMap(member -> member.getVote().stream())
                .findFirst();
        vote.ifPresent(own -> facts.add(Fact.of("chair", own.name())));
        return vote.map(own -> Verdict.of(own == BodyMember.Vote.FOR)).orElse(Verdict.UNDETERMINED);
    }
}
