package io.github.certif.model.regulation;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.certif.model.code.BodyId;
import io.github.certif.model.code.ClauseId;
import io.github.certif.model.code.PolicyId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The JSON form of a {@link Requirement}: one key says its kind.
 *
 * @param id a name
 * @param clause the clause that it states
 * @param acquired the units that must be acquired
 * @param level a level that units must have
 * @param compare the measure to compare
 * @param atLeast inclusive lower bound of the measure
 * @param moreThan exclusive lower bound of the measure
 * @param atMost inclusive upper bound of the measure
 * @param lessThan exclusive upper bound of the measure
 * @param record the record that must exist
 * @param noRecord the record that must not exist
 * @param verdict the verdict of a body
 * @param within the window of an event
 * @param fact a fact of the dossier
 * @param policyIs the value of a policy
 * @param custom a third party's requirement
 * @param allOf all of these
 * @param anyOf any of these
 * @param nOf how many of those under {@code of}
 * @param of the requirements that {@code nOf} counts
 * @param when the condition of {@code then}
 * @param then what must hold when the condition does
 * @param otherwise what must hold when it does not
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RequirementForm(
        @Nullable String id,
        @Nullable Selector acquired,
        @Nullable LevelForm level,
        @Nullable Measure compare,
        @Nullable Setting atLeast,
        @Nullable Setting moreThan,
        @Nullable Setting atMost,
        @Nullable Setting lessThan,
        @Nullable RecordQuery record,
        @Nullable RecordKind noRecord,
        @Nullable VerdictForm verdict,
        @Nullable WithinForm within,
        @Nullable FactForm fact,
        @Nullable PolicyForm policyIs,
        @Nullable CustomForm custom,
        @Nullable List<Requirement> allOf,
        @Nullable List<Requirement> anyOf,
        @JsonProperty("nOf") @Nullable Integer nOf,
        @Nullable List<Requirement> of,
        @Nullable Requirement when,
        @Nullable Requirement then,
        @Nullable Requirement otherwise,
        @Nullable ClauseId clause) {

    /**
     * A level that units must have.
     *
     * @param of the units
     * @param atLeast the lowest level
     */
    public record LevelForm(Selector of, Setting atLeast) {

        /** Checks that nothing is missing. */
        public LevelForm {
            Objects.requireNonNull(of, "of");
            Objects.requireNonNull(atLeast, "atLeast");
        }
    }

    /**
     * A kind of record.
     *
     * @param kind the kind
     */
    public record RecordKind(String kind) {

        /** Checks that nothing is missing. */
        public RecordKind {
            Objects.requireNonNull(kind, "kind");
        }
    }

    /**
     * The verdict of a body.
     *
     * @param body the body
     * @param is the verdict
     */
    public record VerdictForm(BodyId body, String is) {

        /** Checks that nothing is missing. */
        public VerdictForm {
            Objects.requireNonNull(body, "body");
            Objects.requireNonNull(is, "is");
        }
    }

    /**
     * The window of an event.
     *
     * @param window the window
     */
    public record WithinForm(Window window) {

        /** Checks that nothing is missing. */
        public WithinForm {
            Objects.requireNonNull(window, "window");
        }
    }

    /**
     * A fact of the dossier.
     *
     * @param name the fact
     * @param in the values that satisfy
     * @param other what any other value means; {@code UNSATISFIED} when absent
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record FactForm(String name, List<String> in, Requirement.@Nullable Other other) {

        /** Checks that nothing is missing. */
        public FactForm {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(in, "in");
            if (in.isEmpty()) {
                throw new IllegalArgumentException("a fact is compared with at least one value");
            }
        }
    }

    /**
     * The value of a policy.
     *
     * @param id the policy
     * @param value the value
     */
    public record PolicyForm(PolicyId id, String value) {

        /** Checks that nothing is missing. */
        public PolicyForm {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(value, "value");
        }
    }

    /**
     * A third party's requirement.
     *
     * @param type its registered name
     * @param params what it reads
     */
    public record CustomForm(String type, @Nullable Map<String, String> params) {

        /** Checks that nothing is missing. */
        public CustomForm {
            Objects.requireNonNull(type, "type");
            params = params == null ? Map.of() : params;
        }
    }

    Requirement requirement() {
        Companions.need("compare", compare, "atLeast", atLeast);
        Companions.need("compare", compare, "moreThan", moreThan);
        Companions.need("compare", compare, "atMost", atMost);
        Companions.need("compare", compare, "lessThan", lessThan);
        Companions.need("nOf", nOf, "of", of);
        Companions.need("of", of, "nOf", nOf);
        Companions.need("when", when, "then", then);
        Companions.need("when", when, "otherwise", otherwise);
        Companions.need("then", then, "when", when);
        List<Requirement> found = new ArrayList<>();
        leaves(found, Label.of(id, clause));
        combinations(found, Label.of(id, clause));
        if (found.size() != 1) {
            throw new IllegalArgumentException("a requirement has exactly one of acquired, level, compare, record,"
                    + " noRecord, verdict, within, fact, policyIs, custom, allOf, anyOf, nOf with of, when with then");
        }
        return found.get(0);
    }

    private void leaves(List<Requirement> found, Label label) {
        if (acquired != null) {
            found.add(new Requirement.Acquired(label, acquired));
        }
        if (level != null) {
            found.add(new Requirement.AtLevel(label, level.of(), level.atLeast()));
        }
        if (compare != null) {
            found.add(new Requirement.Compare(label, compare, Range.of(atLeast, moreThan, atMost, lessThan)));
        }
        if (record != null) {
            found.add(new Requirement.HasRecord(label, record));
        }
        if (noRecord != null) {
            found.add(new Requirement.NoRecord(label, noRecord.kind()));
        }
        if (verdict != null) {
            found.add(new Requirement.BodyVerdict(label, verdict.body(), verdict.is()));
        }
        if (within != null) {
            found.add(new Requirement.Within(label, within.window()));
        }
        if (fact != null) {
            found.add(new Requirement.FactIs(
                    label,
                    fact.name(),
                    fact.in(),
                    fact.other() == null ? Requirement.Other.UNSATISFIED : fact.other()));
        }
        if (policyIs != null) {
            found.add(new Requirement.PolicyIs(label, policyIs.id(), policyIs.value()));
        }
        if (custom != null) {
            found.add(
                    new Requirement.Custom(label, custom.type(), custom.params() == null ? Map.of() : custom.params()));
        }
    }

    private void combinations(List<Requirement> found, Label label) {
        if (allOf != null) {
            found.add(new Requirement.AllOf(label, allOf));
        }
        if (anyOf != null) {
            found.add(new Requirement.AnyOf(label, anyOf));
        }
        if (nOf != null && of != null) {
            found.add(new Requirement.NOf(label, nOf, of));
        }
        if (when != null && then != null) {
            found.add(new Requirement.When(label, when, then, Optional.ofNullable(otherwise)));
        }
    }

    static RequirementForm of(Requirement requirement) {
        return new FormBuilder(requirement).build();
    }

    /** Fills one form: a record of this width is not built twelve times by position. */
    private static final class FormBuilder {
        private final Requirement requirement;
        private @Nullable Selector acquired;
        private @Nullable LevelForm level;
        private @Nullable Measure compare;
        private @Nullable Range range;
        private @Nullable RecordQuery record;
        private @Nullable RecordKind noRecord;
        private @Nullable VerdictForm verdict;
        private @Nullable WithinForm within;
        private @Nullable FactForm fact;
        private @Nullable PolicyForm policyIs;
        private @Nullable CustomForm custom;
        private @Nullable List<Requirement> allOf;
        private @Nullable List<Requirement> anyOf;
        private @Nullable Integer nOf;
        private @Nullable List<Requirement> of;
        private @Nullable Requirement when;
        private @Nullable Requirement then;
        private @Nullable Requirement otherwise;

        FormBuilder(Requirement requirement) {
            this.requirement = requirement;
            leaf();
            combination();
        }

        private void leaf() {
            if (requirement instanceof Requirement.Acquired r) {
                acquired = r.units();
            } else if (requirement instanceof Requirement.AtLevel r) {
                level = new LevelForm(r.of(), r.atLeast());
            } else if (requirement instanceof Requirement.Compare r) {
                compare = r.measure();
                range = r.range();
            } else if (requirement instanceof Requirement.HasRecord r) {
                record = r.query();
            } else if (requirement instanceof Requirement.NoRecord r) {
                noRecord = new RecordKind(r.kind());
            } else if (requirement instanceof Requirement.BodyVerdict r) {
                verdict = new VerdictForm(r.body(), r.is());
            } else if (requirement instanceof Requirement.Within r) {
                within = new WithinForm(r.window());
            } else if (requirement instanceof Requirement.FactIs r) {
                fact = new FactForm(r.name(), r.in(), r.other());
            } else if (requirement instanceof Requirement.PolicyIs r) {
                policyIs = new PolicyForm(r.policy(), r.value());
            } else if (requirement instanceof Requirement.Custom r) {
                custom = new CustomForm(r.type(), r.params());
            }
        }

        private void combination() {
            if (requirement instanceof Requirement.AllOf r) {
                allOf = r.of();
            } else if (requirement instanceof Requirement.AnyOf r) {
                anyOf = r.of();
            } else if (requirement instanceof Requirement.NOf r) {
                nOf = r.n();
                of = r.of();
            } else if (requirement instanceof Requirement.When r) {
                when = r.condition();
                then = r.then();
                otherwise = r.otherwise().orElse(null);
            }
        }

        RequirementForm build() {
            return new RequirementForm(
                    requirement.label().id().orElse(null),
                    acquired,
                    level,
                    compare,
                    range == null ? null : range.atLeast().orElse(null),
                    range == null ? null : range.moreThan().orElse(null),
                    range == null ? null : range.atMost().orElse(null),
                    range == null ? null : range.lessThan().orElse(null),
                    record,
                    noRecord,
                    verdict,
                    within,
                    fact,
                    policyIs,
                    custom,
                    allOf,
                    anyOf,
                    nOf,
                    of,
                    when,
                    then,
                    otherwise,
                    requirement.label().clause().orElse(null));
        }
    }
}
