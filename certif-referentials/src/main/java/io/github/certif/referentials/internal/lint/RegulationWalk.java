package io.github.certif.referentials.internal.lint;

import io.github.certif.model.code.BlocCode;
import io.github.certif.model.code.ClauseId;
import io.github.certif.model.regulation.AccessRoute;
import io.github.certif.model.regulation.AssessmentRule;
import io.github.certif.model.regulation.Award;
import io.github.certif.model.regulation.Body;
import io.github.certif.model.regulation.Check;
import io.github.certif.model.regulation.Determination;
import io.github.certif.model.regulation.Effect;
import io.github.certif.model.regulation.Equivalence;
import io.github.certif.model.regulation.JuryConstraint;
import io.github.certif.model.regulation.Keeping;
import io.github.certif.model.regulation.MinutesField;
import io.github.certif.model.regulation.MinutesPart;
import io.github.certif.model.regulation.MinutesTemplate;
import io.github.certif.model.regulation.OralSchedule;
import io.github.certif.model.regulation.Profile;
import io.github.certif.model.regulation.Range;
import io.github.certif.model.regulation.RecordCondition;
import io.github.certif.model.regulation.Regulation;
import io.github.certif.model.regulation.Renewal;
import io.github.certif.model.regulation.Retake;
import io.github.certif.model.regulation.RetakeRight;
import io.github.certif.model.regulation.Setting;
import io.github.certif.model.regulation.Sharing;
import io.github.certif.model.regulation.Validity;
import io.github.certif.referentials.internal.lint.Spot.Judged;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Leads visitors through a whole regulation. */
final class RegulationWalk {

    private static final Spot ROOT = Spot.of("", Judged.OTHER, false);

    private final List<RegulationVisitor> visitors;
    private final RequirementWalk requirements;

    RegulationWalk(List<RegulationVisitor> visitors) {
        this.visitors = visitors;
        this.requirements = new RequirementWalk(visitors);
    }

    void walk(Regulation regulation) {
        determination("competency", Judged.COMPETENCY, regulation.getCompetency());
        regulation.getBloc().ifPresent(bloc -> determination("bloc", Judged.BLOC, bloc));
        determination("title", Judged.TITLE, regulation.getTitle());
        award(regulation);
        each(ROOT.at("validity"), regulation.getValidity(), this::validity);
        regulation.getRetake().ifPresent(this::retake);
        each(ROOT.at("assessments"), regulation.getAssessments(), this::assessment);
        each(ROOT.at("bodies"), regulation.getBodies(), this::body);
        each(ROOT.at("equivalences"), regulation.getEquivalences(), this::equivalence);
        each(ROOT.at("sharing"), regulation.getSharing(), this::sharing);
        each(ROOT.at("checks"), regulation.getChecks(), this::check);
        each(ROOT.at("retention"), regulation.getRetention(), this::keeping);
        cited(ROOT.at("policies"), regulation.getPolicies(), policy -> policy.getClause());
        each(ROOT.at("routes"), regulation.getRoutes(), this::route);
        each(ROOT.at("documents"), regulation.getDocuments(), (spot, document) -> {
            clause(spot, document.getClause());
            requirements.requirement(spot.at("when").cited(true), document.getWhen());
        });
        cited(ROOT.at("motives"), regulation.getMotives(), motive -> motive.getClause());
        regulation.getOral().ifPresent(this::oral);
        regulation.getMinutes().ifPresent(this::minutes);
    }

    private void route(Spot spot, AccessRoute route) {
        clause(spot, route.getClause());
        route.getExperience()
                .ifPresent(experience -> cited(
                        spot.at("experience").at("decisions"),
                        experience.getDecisions(),
                        decision -> decision.getClause()));
    }

    private void determination(String key, Judged judged, Determination determination) {
        Spot spot = Spot.of("/" + key, judged, true);
        setting(spot.at("by"), Vocabulary.DECIDED_BY, determination.getBy());
        setting(spot.at("at"), Vocabulary.RECORDED_AT, determination.getAt());
        setting(spot.at("override"), Vocabulary.OVERRIDE, determination.getOverride());
        setting(spot.at("divergence"), Vocabulary.DIVERGENCE, determination.getDivergence());
        determination
                .getRetain()
                .ifPresent(retain -> setting(spot.at("retain").at("take"), Vocabulary.TAKE, retain.getTake()));
        determination.getProposal().ifPresent(proposal -> requirements.requirement(spot.at("proposal"), proposal));
        clause(spot, determination.getClause());
    }

    private void award(Regulation regulation) {
        Award award = regulation.getAward();
        Set<String> own =
                award.getBlocs().keySet().stream().map(BlocCode::value).collect(Collectors.toSet());
        Spot common = Spot.of("/award/bloc", Judged.BLOC, false).of(bloc -> !own.contains(bloc));
        award.getBloc().ifPresent(requirement -> requirements.requirement(common, requirement));
        award.getBlocs()
                .forEach((bloc, requirement) -> requirements.requirement(
                        Spot.of("/award/blocs", Judged.BLOC, false)
                                .at(bloc.value())
                                .of(bloc.value()::equals),
                        requirement));
        requirements.requirement(
                Spot.of("/award/title", Judged.TITLE, false),
                regulation.getAward().getTitle());
        Spot partial = ROOT.at("award").at("partial");
        setting(partial.at("value"), Vocabulary.PARTIAL, award.getPartial().getValue());
        setting(
                partial.at("counts"),
                Vocabulary.PARTIAL_COUNTS,
                award.getPartial().getCounts());
        clause(partial, award.getPartial().getClause());
    }

    private void validity(Spot spot, Validity validity) {
        clause(spot, validity.getClause());
        validity.getUntil().ifPresent(until -> requirements.moment(spot.at("until"), until));
        validity.getWhen()
                .ifPresent(when -> requirements.requirement(spot.at("when").cited(true), when));
        validity.getRenewal().ifPresent(renewal -> renewal(spot.at("renewal").cited(true), renewal));
    }

    private void renewal(Spot spot, Renewal renewal) {
        requirements.requirement(spot.at("requires"), renewal.getRequires());
        requirements.moment(spot.at("until"), renewal.getUntil());
    }

    private void retake(Retake retake) {
        Spot spot = ROOT.at("retake");
        setting(spot.at("judged"), Vocabulary.JUDGED, retake.getJudged());
        setting(spot.at("sit"), Vocabulary.SIT, retake.getSit());
        setting(spot.at("deliverables"), Vocabulary.DELIVERABLES, retake.getDeliverables());
        setting(spot.at("silence"), Vocabulary.SILENCE, retake.getSilence());
        clause(spot, retake.getClause());
        each(spot.at("rights"), retake.getRights(), this::right);
    }

    private void right(Spot around, RetakeRight right) {
        Spot spot = around.cited(true);
        clause(spot, right.getClause());
        right.getWhen().ifPresent(when -> requirements.requirement(spot.at("when"), when));
        right.getWindow().ifPresent(window -> requirements.window(spot.at("window"), window));
    }

    private void assessment(Spot spot, AssessmentRule rule) {
        setting(spot.at("unjustified"), Vocabulary.UNJUSTIFIED, rule.getUnjustified());
        setting(spot.at("justified"), Vocabulary.JUSTIFIED, rule.getJustified());
        each(spot.at("conditions"), rule.getConditions(), (at, condition) -> {
            requirements.requirement(at.at("requires"), condition.getRequires());
            setting(at.at("ifNot"), Vocabulary.IF_NOT, condition.getIfNot());
        });
    }

    private void body(Spot spot, Body body) {
        clause(spot, body.getClause());
        each(spot.at("constraints"), body.getConstraints(), this::constraint);
    }

    private void constraint(Spot spot, JuryConstraint constraint) {
        constraint.clause().ifPresent(clause -> clause(spot, clause));
        constraint.effect().ifPresent(effect -> effect(spot.at("ifNot"), effect));
        constraint
                .when()
                .ifPresent(when -> requirements.requirement(spot.at("when").cited(true), when));
        JuryConstraint.Rule rule = constraint.rule();
        if (rule instanceof JuryConstraint.Size r) {
            range(spot.at("size"), r.range());
        } else if (rule instanceof JuryConstraint.Members r) {
            profile(spot.at("members"), r.profile());
            range(spot, r.range());
        } else if (rule instanceof JuryConstraint.Share r) {
            profile(spot.at("share"), r.profile());
            range(spot, r.range());
        } else if (rule instanceof JuryConstraint.Every r) {
            profile(spot.at("every"), r.profile());
        } else if (rule instanceof JuryConstraint.Declared r) {
            r.by().ifPresent(by -> requirements.moment(spot.at("declared").at("by"), by));
        } else if (rule instanceof JuryConstraint.Quorum r) {
            setting(spot.at("quorum").at("share"), Vocabulary.SHARE, r.share());
        } else if (rule instanceof JuryConstraint.Majority r) {
            setting(spot.at("majority").at("moreThan"), Vocabulary.SHARE, r.moreThan());
        }
    }

    private void profile(Spot spot, Profile profile) {
        profile.getYearsAtLeast().ifPresent(years -> setting(spot.at("yearsAtLeast"), Vocabulary.NUMBER, years));
        profile.getLastPracticeWithin()
                .ifPresent(period -> setting(spot.at("lastPracticeWithin"), Vocabulary.PERIOD, period));
    }

    private void range(Spot spot, Range range) {
        range.atLeast().ifPresent(bound -> setting(spot.at("atLeast"), Vocabulary.SHARE, bound));
        range.moreThan().ifPresent(bound -> setting(spot.at("moreThan"), Vocabulary.SHARE, bound));
        range.atMost().ifPresent(bound -> setting(spot.at("atMost"), Vocabulary.SHARE, bound));
        range.lessThan().ifPresent(bound -> setting(spot.at("lessThan"), Vocabulary.SHARE, bound));
    }

    private void equivalence(Spot spot, Equivalence equivalence) {
        clause(spot, equivalence.getClause());
        setting(spot.at("date"), Vocabulary.DATE, equivalence.getDate());
        equivalence
                .getAcquired()
                .ifPresent(window -> requirements.window(spot.at("acquired").cited(true), window));
    }

    private void sharing(Spot spot, Sharing sharing) {
        clause(spot, sharing.getClause());
        sharing.getDue().ifPresent(due -> requirements.moment(spot.at("due"), due));
        sharing.getCopies().ifPresent(copies -> setting(spot.at("copies"), Vocabulary.COPIES, copies));
        effect(spot.at("ifNot"), sharing.getIfNot());
    }

    private void keeping(Spot around, Keeping keeping) {
        Spot spot = around.cited(true);
        clause(spot, keeping.getClause());
        keeping.getWhen().ifPresent(when -> requirements.requirement(spot.at("when"), when));
        keeping.getPeriod().ifPresent(period -> setting(spot.at("period"), Vocabulary.KEPT_FOR, period));
        keeping.getUntil().ifPresent(until -> requirements.moment(spot.at("until"), until));
    }

    private void check(Spot around, Check check) {
        Spot spot = around.cited(true);
        clause(spot, check.getClause());
        check.getWhen().ifPresent(when -> requirements.requirement(spot.at("when"), when));
        check.getRequires().ifPresent(requires -> requirements.requirement(spot.at("requires"), requires));
        check.getEach().ifPresent(items -> conditions(spot.at("each").at("where"), items.where()));
        conditions(spot.at("must"), check.getMust());
        each(spot.at("unless"), check.getUnless(), (at, exemption) -> {
            clause(at, exemption.clause());
            conditions(at.at("where"), exemption.where());
        });
        effect(spot.at("ifNot"), check.getIfNot());
    }

    private void effect(Spot spot, Effect effect) {
        setting(spot.at("severity"), Vocabulary.SEVERITY, effect.getSeverity());
        setting(spot.at("consequence"), Vocabulary.CONSEQUENCE, effect.getConsequence());
    }

    private void conditions(Spot spot, List<RecordCondition> conditions) {
        each(spot, conditions, requirements::condition);
    }

    private void oral(OralSchedule oral) {
        setting(ROOT.at("oral").at("combination"), Vocabulary.COMBINATION, oral.getCombination());
        cited(ROOT.at("oral").at("plans"), oral.getPlans(), plan -> plan.getClause());
    }

    private void minutes(MinutesTemplate minutes) {
        Spot spot = ROOT.at("minutes");
        clause(spot, minutes.getClause());
        each(spot.at("parts"), minutes.getParts(), this::part);
    }

    private void part(Spot spot, MinutesPart part) {
        clause(spot, part.getClause());
        cited(spot.at("fields"), part.getFields(), MinutesField::getClause);
        part.getTable()
                .ifPresent(table -> cited(spot.at("table").at("columns"), table.getColumns(), MinutesField::getClause));
        cited(spot.at("after"), part.getAfter(), MinutesField::getClause);
    }

    private <T> void cited(Spot spot, List<T> entries, Function<T, ClauseId> clause) {
        each(spot, entries, (at, entry) -> clause(at, clause.apply(entry)));
    }

    private static <T> void each(Spot spot, List<T> entries, BiConsumer<Spot, T> visit) {
        for (int i = 0; i < entries.size(); i++) {
            visit.accept(spot.at(i), entries.get(i));
        }
    }

    private void clause(Spot spot, ClauseId clause) {
        visitors.forEach(v -> v.clause(spot.at("clause"), clause));
    }

    private void setting(Spot spot, Vocabulary vocabulary, Setting setting) {
        requirements.setting(spot, vocabulary, setting);
    }
}
