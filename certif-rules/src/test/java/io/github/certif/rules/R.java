package io.github.certif.rules;

import io.github.certif.model.code.AssessmentCode;
import io.github.certif.model.code.BodyId;
import io.github.certif.model.code.ClauseId;
import io.github.certif.model.code.PolicyId;
import io.github.certif.model.code.UnitKind;
import io.github.certif.model.regulation.Label;
import io.github.certif.model.regulation.Measure;
import io.github.certif.model.regulation.Moment;
import io.github.certif.model.regulation.Range;
import io.github.certif.model.regulation.RecordCondition;
import io.github.certif.model.regulation.RecordQuery;
import io.github.certif.model.regulation.Requirement;
import io.github.certif.model.regulation.Selector;
import io.github.certif.model.regulation.Setting;
import java.util.List;
import java.util.Optional;

/** Short names for writing requirements in tests. */
final class R {

    static final ClauseId CLAUSE = ClauseId.of("T-1");

    private R() {}

    static Setting text(String literal) {
        return Setting.literal(literal);
    }

    static Setting policy(String id) {
        return Setting.policy(PolicyId.of(id));
    }

    static Requirement acquired(Selector units) {
        return new Requirement.Acquired(Label.NONE, units);
    }

    static Requirement allBlocs() {
        return acquired(Selector.all(UnitKind.BLOC));
    }

    static Requirement ownCompetencies() {
        return acquired(Selector.ofSelf(UnitKind.COMPETENCY));
    }

    static Requirement level(Selector of, String atLeast) {
        return new Requirement.AtLevel(Label.NONE, of, text(atLeast));
    }

    static Requirement atLeast(Measure measure, Setting bound) {
        return new Requirement.Compare(Label.NONE, measure, Range.atLeast(bound));
    }

    static Requirement atLeast(Measure measure, String bound) {
        return atLeast(measure, text(bound));
    }

    static Requirement moreThan(Measure measure, String bound) {
        return new Requirement.Compare(
                Label.NONE,
                measure,
                new Range(Optional.empty(), Optional.of(text(bound)), Optional.empty(), Optional.empty()));
    }

    static Measure count(Selector of, Measure.State state) {
        return new Measure.Count(of, state, Measure.As.NUMBER);
    }

    static Measure share(Selector of, Measure.State state) {
        return new Measure.Count(of, state, Measure.As.SHARE);
    }

    static Measure hours(String kind, Measure.IfNone ifNone) {
        return Measure.Amount.of(kind, "HOURS", ifNone);
    }

    static Measure mark(String assessment) {
        return new Measure.MarkOf(AssessmentCode.of(assessment));
    }

    static Measure.Weighted weighted(Measure of, String weight) {
        return new Measure.Weighted(Optional.of(of), Optional.empty(), text(weight));
    }

    static Requirement record(String kind, RecordCondition... where) {
        return new Requirement.HasRecord(
                Label.NONE,
                RecordQuery.builder().kind(kind).where(List.of(where)).build());
    }

    static Requirement noRecord(String kind) {
        return new Requirement.NoRecord(Label.NONE, kind);
    }

    static Requirement verdict(String body) {
        return new Requirement.BodyVerdict(Label.NONE, BodyId.of(body), "FAVOURABLE");
    }

    static Requirement fact(String name, String... in) {
        return new Requirement.FactIs(Label.NONE, name, List.of(in), Requirement.Other.UNSATISFIED);
    }

    static Requirement policyIs(String id, String value) {
        return new Requirement.PolicyIs(Label.NONE, PolicyId.of(id), value);
    }

    static Requirement allOf(Requirement... of) {
        return new Requirement.AllOf(Label.NONE, List.of(of));
    }

    static Requirement anyOf(Requirement... of) {
        return new Requirement.AnyOf(Label.NONE, List.of(of));
    }

    static Requirement when(Requirement condition, Requirement then) {
        return new Requirement.When(Label.NONE, condition, then, Optional.empty());
    }

    static Requirement when(Requirement condition, Requirement then, Requirement otherwise) {
        return new Requirement.When(Label.NONE, condition, then, Optional.of(otherwise));
    }

    static Moment after(String anchor, String period) {
        return new Moment.Anchored(
                text(anchor),
                text("LATEST"),
                text("ATTENDED"),
                new Moment.Shift(text(period), false),
                text("CLAMP"),
                text("NONE"));
    }
}
