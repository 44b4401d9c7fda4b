package io.github.certif.referentials.internal.lint;

import io.github.certif.model.code.AssessmentCode;
import io.github.certif.model.code.BlocCode;
import io.github.certif.model.code.Level;
import io.github.certif.model.code.UnitKind;
import io.github.certif.model.regulation.Check;
import io.github.certif.model.regulation.Determination;
import io.github.certif.model.regulation.MinutesRule;
import io.github.certif.model.regulation.MotiveRule;
import io.github.certif.model.regulation.OralPlan;
import io.github.certif.model.regulation.OralSegment;
import io.github.certif.model.regulation.PassageRule;
import io.github.certif.model.regulation.Regulation;
import io.github.certif.model.regulation.Requirement;
import io.github.certif.model.regulation.Scale;
import io.github.certif.referentials.format.PackProblem;
import io.github.certif.referentials.internal.Sheet;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Entries of a regulation outside its requirements: names once, codes known, words understood. */
final class RegulationCheck {

    private static final String COMPETENCY_SCALE = "competency";

    private final Notes notes;
    private final Sheet sheet;
    private final Regulation regulation;

    RegulationCheck(Notes notes, Sheet sheet, Regulation regulation) {
        this.notes = notes;
        this.sheet = sheet;
        this.regulation = regulation;
    }

    void run(Optional<Units> units) {
        names("/routes", "route", names(regulation.getRoutes(), r -> r.getRoute()), PackProblem.PACK_ROUTE_TWICE);
        regulation
                .getRetake()
                .ifPresent(retake -> names(
                        "/retake/rights",
                        "id",
                        names(retake.getRights(), r -> r.getId()),
                        PackProblem.PACK_RIGHT_TWICE));
        regulation
                .getMinutes()
                .ifPresent(minutes -> names(
                        "/minutes/parts",
                        "id",
                        names(minutes.getParts(), p -> p.getId()),
                        PackProblem.PACK_PART_TWICE));
        names("/checks", "id", names(regulation.getChecks(), c -> c.getId()), PackProblem.PACK_CHECK_TWICE);
        names(
                "/assessments",
                "assessment",
                names(regulation.getAssessments(), a -> a.getAssessment().value()),
                PackProblem.PACK_ASSESSMENT_TWICE);
        competencyRule();
        motives();
        idle();
        validity();
        bands();
        segments();
        timed();
        units.ifPresent(this::codes);
    }

    private static <T> List<String> names(List<T> entries, Function<T, String> name) {
        return entries.stream().map(name).toList();
    }

    private void names(String pointer, String key, List<String> names, PackProblem problem) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < names.size(); i++) {
            if (!seen.add(names.get(i))) {
                notes.add(sheet, problem, pointer + "/" + i + "/" + key, "code", names.get(i));
            }
        }
    }

    /** A result that is computed is computed by something. */
    private void competencyRule() {
        Determination competency = regulation.getCompetency();
        boolean computed = competency
                .getBy()
                .decidedBy()
                .map(id -> regulation.policy(id).stream()
                        .anyMatch(p -> p.getValues().contains("RULE")))
                .orElse("RULE".equals(competency.getBy().text()));
        if (computed && competency.getProposal().isEmpty()) {
            notes.add(sheet, PackProblem.PACK_RULE_MISSING, "/competency/by");
        }
    }

    private void motives() {
        for (int i = 0; i < regulation.getMotives().size(); i++) {
            MotiveRule motive = regulation.getMotives().get(i);
            words("/motives/" + i + "/on", Vocabulary.OUTCOME, motive.getOn());
            words("/motives/" + i + "/needs", Vocabulary.MOTIVE, motive.getNeeds());
        }
    }

    /** A rule about grids and minutes that looks at a part of the regulation that is not there is never asked. */
    private void idle() {
        for (int i = 0; i < regulation.getChecks().size(); i++) {
            String pointer = "/checks/" + i + "/minutes";
            regulation
                    .getChecks()
                    .get(i)
                    .getMinutes()
                    .flatMap(this::missing)
                    .ifPresent(missing -> notes.add(sheet, PackProblem.PACK_CHECK_IDLE, pointer, "missing", missing));
        }
    }

    private Optional<String> missing(MinutesRule rule) {
        return switch (rule) {
            case FIELDS -> regulation.getMinutes().isEmpty() ? Optional.of("minutes") : Optional.empty();
            case MOTIVES, COMMENT, GRID_MOTIVES, GRID_COMMENT ->
                regulation.getMotives().isEmpty() ? Optional.of("motives") : Optional.empty();
            case KEPT -> regulation.getRetention().isEmpty() ? Optional.of("retention") : Optional.empty();
            default -> Optional.empty();
        };
    }

    private void words(String pointer, Vocabulary vocabulary, List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            if (!vocabulary.allows(words.get(i))) {
                invalid(pointer + "/" + i, vocabulary, words.get(i));
            }
        }
    }

    private void invalid(String pointer, Vocabulary vocabulary, String found) {
        notes.add(sheet, PackProblem.PACK_SETTING_INVALID, pointer, "found", found, "expected", vocabulary.expected());
    }

    private void validity() {
        for (int i = 0; i < regulation.getValidity().size(); i++) {
            String of = regulation.getValidity().get(i).getOf().name();
            if (!Vocabulary.VALID_UNIT.allows(of)) {
                invalid("/validity/" + i + "/of", Vocabulary.VALID_UNIT, of);
            }
        }
    }

    private void bands() {
        regulation.getScales().forEach((name, scale) -> {
            if (scale instanceof Scale.ScoreScale score) {
                score.to().ifPresent(to -> bands("/scales/" + Spot.escaped(name), score, to));
            }
        });
    }

    private void bands(String at, Scale.ScoreScale score, String to) {
        if (!(regulation.getScales().get(to) instanceof Scale.RatingScale rating)) {
            unknown(
                    PackProblem.PACK_SCALE_UNKNOWN,
                    at + "/to",
                    to,
                    regulation.getScales().keySet());
            return;
        }
        List<String> levels = rating.levels().stream().map(Level::value).toList();
        for (int i = 0; i < score.bands().size(); i++) {
            String level = score.bands().get(i).level().value();
            if (!levels.contains(level)) {
                unknown(PackProblem.PACK_LEVEL_UNKNOWN, at + "/bands/" + i + "/level", level, levels);
            }
        }
    }

    private void segments() {
        regulation.getOral().ifPresent(oral -> {
            for (int i = 0; i < oral.getPlans().size(); i++) {
                List<OralSegment> segments = oral.getPlans().get(i).getSegments();
                for (int j = 0; j < segments.size(); j++) {
                    String kind = segments.get(j).getKind();
                    if (!Vocabulary.SEGMENT.allows(kind)) {
                        invalid("/oral/plans/" + i + "/segments/" + j + "/kind", Vocabulary.SEGMENT, kind);
                    }
                }
            }
        });
    }

    /** What is timed is held against a plan. */
    private void timed() {
        Set<PassageRule> timed =
                EnumSet.of(PassageRule.DURATION, PassageRule.DURATION_WITH_PAUSES, PassageRule.SEGMENTS);
        boolean planned =
                regulation.getOral().filter(oral -> !oral.getPlans().isEmpty()).isPresent();
        for (int i = 0; i < regulation.getChecks().size() && !planned; i++) {
            Check check = regulation.getChecks().get(i);
            if (check.getPassage().filter(timed::contains).isPresent()) {
                notes.add(sheet, PackProblem.PACK_ORAL_MISSING, "/checks/" + i + "/passage", "code", check.getId());
            }
        }
    }

    private void codes(Units units) {
        if (!units.codes(UnitKind.COMPETENCY).isEmpty()
                && !(regulation.getScales().get(COMPETENCY_SCALE) instanceof Scale.RatingScale)) {
            notes.add(sheet, PackProblem.PACK_SCALE_MISSING, "/scales");
        }
        for (int i = 0; i < regulation.getAssessments().size(); i++) {
            AssessmentCode code = regulation.getAssessments().get(i).getAssessment();
            known("/assessments/" + i + "/assessment", UnitKind.ASSESSMENT, code.value(), units);
        }
        blocs(units.codes(UnitKind.BLOC));
        regulation.getOral().ifPresent(oral -> {
            for (int i = 0; i < oral.getPlans().size(); i++) {
                plan("/oral/plans/" + i, oral.getPlans().get(i), units);
            }
        });
    }

    /** Every bloc is acquired by some rule, its own or the common one. */
    private void blocs(Set<String> codes) {
        Map<BlocCode, Requirement> own = regulation.getAward().getBlocs();
        own.keySet().forEach(bloc -> {
            if (!codes.contains(bloc.value())) {
                String pointer = "/award/blocs/" + Spot.escaped(bloc.value());
                unknown(PackProblem.PACK_BLOC_UNKNOWN, pointer, bloc.value(), codes);
            }
        });
        if (regulation.getAward().getBloc().isEmpty()) {
            codes.stream()
                    .filter(code -> !own.containsKey(BlocCode.of(code)))
                    .forEach(code -> notes.add(sheet, PackProblem.PACK_BLOC_WITHOUT_AWARD, "/award", "code", code));
        }
    }

    private void plan(String at, OralPlan plan, Units units) {
        for (int i = 0; i < plan.getBlocs().size(); i++) {
            BlocCode bloc = plan.getBlocs().get(i);
            known(at + "/blocs/" + i, UnitKind.BLOC, bloc.value(), units);
        }
        for (int i = 0; i < plan.getSegments().size(); i++) {
            List<AssessmentCode> served = plan.getSegments().get(i).getAssessments();
            for (int j = 0; j < served.size(); j++) {
                String pointer = at + "/segments/" + i + "/assessments/" + j;
                known(pointer, UnitKind.ASSESSMENT, served.get(j).value(), units);
            }
        }
    }

    private void known(String pointer, UnitKind kind, String code, Units units) {
        Set<String> codes = units.codes(kind);
        if (!codes.contains(code)) {
            unknown(CodeCheck.unknown(kind), pointer, code, codes);
        }
    }

    private void unknown(PackProblem problem, String pointer, String code, Collection<String> known) {
        notes.add(sheet, problem, pointer, "code", code, "near", Near.to(code, known));
    }
}
