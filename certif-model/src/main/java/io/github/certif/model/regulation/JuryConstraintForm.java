package io.github.certif.model.regulation;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.certif.model.code.ClauseId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The JSON form of a {@link JuryConstraint}: one key says its kind. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record JuryConstraintForm(
        @Nullable Bounds size,
        @Nullable Profile members,
        @Nullable Profile share,
        @Nullable Profile every,
        @Nullable Ties none,
        @Nullable List<String> colleges,
        @Nullable Boolean equal,
        @Nullable Integer minEach,
        @Nullable Presence quorum,
        @Nullable Votes majority,
        @Nullable Setting atLeast,
        @Nullable Setting moreThan,
        @Nullable Setting atMost,
        @Nullable Setting lessThan,
        JuryConstraint.@Nullable On on,
        JuryConstraint.@Nullable IfNot ifNot,
        @Nullable ClauseId clause) {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Bounds(
            @Nullable Setting atLeast,
            @Nullable Setting moreThan,
            @Nullable Setting atMost,
            @Nullable Setting lessThan) {

        static Bounds of(Range range) {
            return new Bounds(
                    range.atLeast().orElse(null),
                    range.moreThan().orElse(null),
                    range.atMost().orElse(null),
                    range.lessThan().orElse(null));
        }

        Range range() {
            return Range.of(atLeast, moreThan, atMost, lessThan);
        }
    }

    record Ties(List<String> tie) {

        Ties {
            Objects.requireNonNull(tie, "tie");
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Presence(
            Setting share,
            @Nullable Boolean represented,
            @Nullable Boolean perCollege) {

        Presence {
            Objects.requireNonNull(share, "share");
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Votes(JuryConstraint.@Nullable Base of, @Nullable Setting moreThan, JuryConstraint.@Nullable Tie tie) {}

    JuryConstraint constraint() {
        Companions.need("colleges", colleges, "equal", equal);
        Companions.need("colleges", colleges, "minEach", minEach);
        Object bounded = members == null ? share : members;
        Companions.need("members or share", bounded, "atLeast", atLeast);
        Companions.need("members or share", bounded, "moreThan", moreThan);
        Companions.need("members or share", bounded, "atMost", atMost);
        Companions.need("members or share", bounded, "lessThan", lessThan);
        List<JuryConstraint.Rule> found = rules();
        if (found.size() != 1) {
            throw new IllegalArgumentException(
                    "a constraint has exactly one of size, members, share, every, none, colleges, quorum, majority");
        }
        return new JuryConstraint(
                found.get(0),
                on == null ? JuryConstraint.On.JURY : on,
                ifNot == null ? JuryConstraint.IfNot.IRREGULAR : ifNot,
                Optional.ofNullable(clause));
    }

    private List<JuryConstraint.Rule> rules() {
        List<JuryConstraint.Rule> found = new ArrayList<>();
        if (size != null) {
            found.add(new JuryConstraint.Size(size.range()));
        }
        if (members != null) {
            found.add(new JuryConstraint.Members(members, Range.of(atLeast, moreThan, atMost, lessThan)));
        }
        if (share != null) {
            found.add(new JuryConstraint.Share(share, Range.of(atLeast, moreThan, atMost, lessThan)));
        }
        if (every != null) {
            found.add(new JuryConstraint.Every(every));
        }
        if (none != null) {
            found.add(new JuryConstraint.NoTie(none.tie()));
        }
        if (colleges != null) {
            found.add(new JuryConstraint.Colleges(colleges, equal != null && equal, minEach == null ? 0 : minEach));
        }
        if (quorum != null) {
            found.add(new JuryConstraint.Quorum(
                    quorum.share(),
                    quorum.represented() != null && quorum.represented(),
                    quorum.perCollege() != null && quorum.perCollege()));
        }
        if (majority != null) {
            found.add(new JuryConstraint.Majority(
                    majority.of() == null ? JuryConstraint.Base.CAST : majority.of(),
                    majority.moreThan() == null ? Setting.literal("1/2") : majority.moreThan(),
                    majority.tie() == null ? JuryConstraint.Tie.NOT_ADOPTED : majority.tie()));
        }
        return found;
    }

    static JuryConstraintForm of(JuryConstraint constraint) {
        JuryConstraint.Rule rule = constraint.rule();
        Bounds bounds = bounds(rule);
        return new JuryConstraintForm(
                rule instanceof JuryConstraint.Size r ? Bounds.of(r.range()) : null,
                rule instanceof JuryConstraint.Members r ? r.profile() : null,
                rule instanceof JuryConstraint.Share r ? r.profile() : null,
                rule instanceof JuryConstraint.Every r ? r.profile() : null,
                rule instanceof JuryConstraint.NoTie r ? new Ties(r.ties()) : null,
                rule instanceof JuryConstraint.Colleges r ? r.colleges() : null,
                rule instanceof JuryConstraint.Colleges r ? r.equal() : null,
                rule instanceof JuryConstraint.Colleges r ? r.minEach() : null,
                rule instanceof JuryConstraint.Quorum r
                        ? new Presence(r.share(), r.represented(), r.perCollege())
                        : null,
                rule instanceof JuryConstraint.Majority r ? new Votes(r.of(), r.moreThan(), r.tie()) : null,
                bounds.atLeast(),
                bounds.moreThan(),
                bounds.atMost(),
                bounds.lessThan(),
                constraint.on(),
                constraint.ifNot(),
                constraint.clause().orElse(null));
    }

    private static Bounds bounds(JuryConstraint.Rule rule) {
        if (rule instanceof JuryConstraint.Members members) {
            return Bounds.of(members.range());
        }
        return rule instanceof JuryConstraint.Share share
                ? Bounds.of(share.range())
                : new Bounds(null, null, null, null);
    }
}
