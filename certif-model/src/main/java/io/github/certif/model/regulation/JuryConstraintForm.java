package io.github.certif.model.regulation;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import io.github.certif.model.code.ClauseId;
import java.io.IOException;
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
        @Nullable Declaration declared,
        @Nullable List<String> colleges,
        @Nullable Boolean equal,
        @Nullable Integer minEach,
        @Nullable Presence quorum,
        @Nullable Votes majority,
        @Nullable Setting atLeast,
        @Nullable Setting moreThan,
        @Nullable Setting atMost,
        @Nullable Setting lessThan,
        @Nullable Requirement when,
        JuryConstraint.@Nullable On on,
        @Nullable Otherwise ifNot,
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

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Ties(@Nullable List<String> tie, @Nullable Office member) {

        Ties {
            if ((tie == null) == (member == null)) {
                throw new IllegalArgumentException("none has exactly one of tie, member");
            }
        }

        JuryConstraint.Rule rule() {
            return tie == null ? new JuryConstraint.NotTheManager() : new JuryConstraint.NoTie(tie);
        }
    }

    /** Who is meant by an office rather than by a profile. */
    enum Office {
        SESSION_MANAGER
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Declaration(List<String> tie, @Nullable Moment by) {

        Declaration {
            Objects.requireNonNull(tie, "tie");
        }
    }

    /** A word, or an effect. */
    @JsonDeserialize(using = Otherwise.Reader.class)
    record Otherwise(JuryConstraint.IfNot word, @Nullable Effect effect) {

        @JsonValue
        Object json() {
            return effect == null ? word : effect;
        }

        static final class Reader extends StdDeserializer<Otherwise> {
            private static final long serialVersionUID = 1L;

            Reader() {
                super(Otherwise.class);
            }

            @Override
            public Otherwise deserialize(JsonParser parser, DeserializationContext context) throws IOException {
                return parser.currentToken() == JsonToken.START_OBJECT
                        ? new Otherwise(JuryConstraint.IfNot.IRREGULAR, context.readValue(parser, Effect.class))
                        : new Otherwise(context.readValue(parser, JuryConstraint.IfNot.class), null);
            }
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
                    "a constraint has exactly one of size, members, share, every, none, declared, colleges, quorum, majority");
        }
        return new JuryConstraint(
                found.get(0),
                Optional.ofNullable(when),
                on == null ? JuryConstraint.On.JURY : on,
                ifNot == null ? JuryConstraint.IfNot.IRREGULAR : ifNot.word(),
                Optional.ofNullable(ifNot).map(Otherwise::effect),
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
            found.add(none.rule());
        }
        if (declared != null) {
            found.add(new JuryConstraint.Declared(declared.tie(), Optional.ofNullable(declared.by())));
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
                ties(rule),
                rule instanceof JuryConstraint.Declared r ? new Declaration(r.ties(), r.by().orElse(null)) : null,
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
                constraint.when().orElse(null),
                constraint.on(),
                new Otherwise(constraint.ifNot(), constraint.effect().orElse(null)),
                constraint.clause().orElse(null));
    }

    private static @Nullable Ties ties(JuryConstraint.Rule rule) {
        if (rule instanceof JuryConstraint.NoTie r) {
            return new Ties(r.ties(), null);
        }
        return rule instanceof JuryConstraint.NotTheManager ? new Ties(null, Office.SESSION_MANAGER) : null;
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
