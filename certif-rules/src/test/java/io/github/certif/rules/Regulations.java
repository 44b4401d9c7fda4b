package io.github.certif.rules;

import io.github.certif.model.code.AssessmentCode;
import io.github.certif.model.code.BlocCode;
import io.github.certif.model.code.Clause;
import io.github.certif.model.code.CompetencyCode;
import io.github.certif.model.code.Force;
import io.github.certif.model.code.Level;
import io.github.certif.model.code.PolicyId;
import io.github.certif.model.code.ReferentialId;
import io.github.certif.model.code.UnitKind;
import io.github.certif.model.referential.Assessment;
import io.github.certif.model.referential.Bloc;
import io.github.certif.model.referential.Competency;
import io.github.certif.model.referential.Referential;
import io.github.certif.model.regulation.AssessmentRule;
import io.github.certif.model.regulation.Attempts;
import io.github.certif.model.regulation.Award;
import io.github.certif.model.regulation.Determination;
import io.github.certif.model.regulation.DocumentRule;
import io.github.certif.model.regulation.Kept;
import io.github.certif.model.regulation.Measure;
import io.github.certif.model.regulation.Moment;
import io.github.certif.model.regulation.MotiveRule;
import io.github.certif.model.regulation.Partial;
import io.github.certif.model.regulation.Policy;
import io.github.certif.model.regulation.PolicyType;
import io.github.certif.model.regulation.RecordCondition;
import io.github.certif.model.regulation.Regulation;
import io.github.certif.model.regulation.Requirement;
import io.github.certif.model.regulation.Retake;
import io.github.certif.model.regulation.RetakeRight;
import io.github.certif.model.regulation.Scale;
import io.github.certif.model.regulation.Selector;
import io.github.certif.model.regulation.Setting;
import io.github.certif.model.regulation.Window;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Draws referentials with their regulations: lifelong blocs, monotone award requirements, retake by bloc.
 *
 * <p>Facts, kinds of record and bodies are each asked by one leaf only, so that leaves vary independently.
 */
final class Regulations {

    static final ReferentialId ID = ReferentialId.of("drawn");
    static final String EDITION = "first";
    static final Scale.ScoreScale POINTS = new Scale.ScoreScale(
            BigDecimal.ZERO,
            new BigDecimal("20"),
            new BigDecimal("0.5"),
            Optional.of("points"),
            List.of(),
            Optional.empty());

    private final Draw draw;
    private final List<Bloc> blocs = new ArrayList<>();
    private final List<CompetencyCode> competencies = new ArrayList<>();
    private final List<Assessment> assessments = new ArrayList<>();
    private final List<Level> levels;
    private final Level pass;
    private int named;

    private Regulations(Draw draw) {
        this.draw = draw;
        List<String> scale = draw.of(List.of("NO", "YES"), List.of("0", "1", "2", "3"));
        levels = scale.stream().map(Level::of).toList();
        pass = levels.get(levels.size() / 2);
    }

    static Referential draw(Draw draw) {
        return new Regulations(draw).referential();
    }

    /** A referential of as many blocs as given, each with one competency and one assessment of its own. */
    static Referential plain(int blocs, Regulation regulation) {
        Referential.Builder referential = Referential.builder();
        referential.id(ID).edition(EDITION).regulation(regulation);
        for (int i = 1; i <= blocs; i++) {
            CompetencyCode competency = CompetencyCode.of("C" + i);
            referential.addCompetencies(
                    Competency.builder().code(competency).clause(R.CLAUSE).build());
            referential.addBlocs(Bloc.builder()
                    .code(BlocCode.of("B" + i))
                    .addCompetencies(competency)
                    .clause(R.CLAUSE)
                    .build());
            referential.addAssessments(Assessment.builder()
                    .code(AssessmentCode.of("E" + i))
                    .kind("ORAL")
                    .addCompetencies(competency)
                    .clause(R.CLAUSE)
                    .build());
        }
        return referential.build();
    }

    /** A regulation of two levels, decided by the jury for competencies and by rule above. */
    static Regulation.Builder plainRegulation(Requirement title, Setting partial) {
        Regulation.Builder regulation = Regulation.builder();
        regulation
                .addClauses(clause())
                .putScales(
                        "competency", new Scale.RatingScale(List.of(Level.of("NO"), Level.of("YES")), Level.of("YES")))
                .competency(byJury().build())
                .title(byRule().build())
                .award(Award.builder()
                        .title(title)
                        .partial(Partial.builder()
                                .value(partial)
                                .clause(R.CLAUSE)
                                .build())
                        .build());
        return regulation;
    }

    static Determination.Builder byJury() {
        Determination.Builder determination = Determination.builder();
        determination.by(R.text("JURY")).clause(R.CLAUSE);
        return determination;
    }

    static Determination.Builder byRule() {
        Determination.Builder determination = Determination.builder();
        determination.by(R.text("RULE")).clause(R.CLAUSE);
        return determination;
    }

    static Clause clause() {
        return new Clause(R.CLAUSE, "test", "1", Force.STATED, Optional.empty(), List.of());
    }

    static Policy policy(String id, String... values) {
        return policy(PolicyType.CHOICE, id, values);
    }

    private static Policy policy(PolicyType type, String id, String... values) {
        return Policy.builder()
                .id(PolicyId.of(id))
                .type(type)
                .values(List.of(values))
                .getDefault(values[0])
                .clause(R.CLAUSE)
                .build();
    }

    // ---- structure

    private Referential referential() {
        blocs();
        assessments();
        return Referential.builder()
                .id(ID)
                .edition(EDITION)
                .blocs(blocs)
                .competencies(competencies.stream()
                        .map(code ->
                                Competency.builder().code(code).clause(R.CLAUSE).build())
                        .toList())
                .assessments(assessments)
                .regulation(regulation())
                .build();
    }

    private void blocs() {
        int count = draw.between(1, 5);
        for (int i = 1; i <= count; i++) {
            List<CompetencyCode> own = new ArrayList<>();
            if (i > 1 && draw.oneIn(8)) {
                own.add(competencies.get(0));
            }
            int size = draw.between(1, 6) - own.size();
            for (int j = 1; j <= size; j++) {
                CompetencyCode code = CompetencyCode.of("C" + i + "." + j);
                own.add(code);
                competencies.add(code);
            }
            blocs.add(Bloc.builder()
                    .code(BlocCode.of("B" + i))
                    .competencies(own)
                    .clause(R.CLAUSE)
                    .build());
        }
    }

    /** Each competency is judged in one assessment, some in two. */
    private void assessments() {
        int count = draw.between(1, 4);
        List<Set<CompetencyCode>> slices = new ArrayList<>();
        IntStream.range(0, count).forEach(i -> slices.add(new LinkedHashSet<>()));
        for (CompetencyCode code : competencies) {
            slices.get(draw.below(count)).add(code);
            if (draw.oneIn(6)) {
                slices.get(draw.below(count)).add(code);
            }
        }
        for (int i = 0; i < count; i++) {
            if (!slices.get(i).isEmpty()) {
                assessments.add(Assessment.builder()
                        .code(AssessmentCode.of("E" + (i + 1)))
                        .kind("ORAL")
                        .competencies(slices.get(i))
                        .scale("points")
                        .clause(R.CLAUSE)
                        .build());
            }
        }
    }

    // ---- regulation

    private Regulation regulation() {
        Regulation.Builder regulation = Regulation.builder();
        Map<String, Scale> scales = new LinkedHashMap<>();
        scales.put("competency", new Scale.RatingScale(levels, pass));
        scales.put("points", POINTS);
        regulation
                .addClauses(clause())
                .scales(scales)
                .competency(byJury().build())
                .title(byRule().override(override()).build())
                .award(award())
                .retake(retake())
                .addDocuments(
                        document(
                                "BOOKLET",
                                R.atLeast(R.count(Selector.all(UnitKind.BLOC), Measure.State.ACQUIRED), "1")),
                        document("DIPLOMA", R.acquired(Selector.all(UnitKind.BLOC))))
                .addMotives(MotiveRule.builder()
                        .addOn("NOT_ADMITTED")
                        .addNeeds("REASONS")
                        .clause(R.CLAUSE)
                        .build())
                .policies(policies());
        if (draw.below(2) == 1) {
            regulation.bloc(byRule().override(override()).build());
        }
        for (Assessment assessment : assessments) {
            if (draw.below(2) == 1) {
                regulation.addAssessments(AssessmentRule.builder()
                        .assessment(assessment.getCode())
                        .justified(R.text("REPLACEMENT"))
                        .unjustified(draw.of(R.text("NO_RESULT"), R.text("SCALE_MIN")))
                        .build());
            }
        }
        return regulation.build();
    }

    private Setting override() {
        return R.text(draw.of("NONE", "UP", "ANY"));
    }

    private static DocumentRule document(String name, Requirement when) {
        return DocumentRule.builder().document(name).when(when).clause(R.CLAUSE).build();
    }

    private static List<Policy> policies() {
        return List.of(
                policy("partial", "ALLOWED", "FORBIDDEN", "UNSPECIFIED"),
                policy("partial-counts", "THIS_SITTING", "HELD"),
                policy("gate", "CLOSED", "OPEN"),
                policy("gate-2", "CLOSED", "OPEN"),
                policy(PolicyType.NUMBER, "threshold", "1", "2"),
                policy("zero-bloc-retake", "ALLOWED", "FORBIDDEN"),
                policy("last-day", "INCLUDED", "EXCLUDED"),
                policy("leap-day", "CLAMP", "NEXT_DAY"),
                policy("non-working-day", "NONE", "NEXT_WORKING_DAY"),
                policy("occurrence", "LATEST", "FIRST"));
    }

    private Award award() {
        Award.Builder award = Award.builder();
        switch (draw.below(6)) {
            case 1 -> award.bloc(R.ownCompetencies());
            case 2 -> award.bloc(R.allOf(R.ownCompetencies(), leafBelowBlocs()));
            case 3 ->
                award.bloc(R.atLeast(
                        R.count(Selector.ofSelf(UnitKind.COMPETENCY), Measure.State.ACQUIRED), R.policy("threshold")));
            case 4 -> award.bloc(R.anyOf(R.ownCompetencies(), leafBelowBlocs()));
            case 5 ->
                award.bloc(R.atLeast(R.share(Selector.ofSelf(UnitKind.COMPETENCY), Measure.State.ACQUIRED), "0.5"));
            default -> {
                // every competency, which is what no requirement means
            }
        }
        award.title(requirement(2));
        Partial.Builder partial = Partial.builder();
        partial.value(draw.of(R.text("ALLOWED"), R.policy("partial"), R.text("FORBIDDEN"), R.text("UNSPECIFIED")))
                .counts(draw.of(R.text("THIS_SITTING"), R.policy("partial-counts")))
                .clause(R.CLAUSE);
        return award.partial(partial.build()).build();
    }

    private Requirement requirement(int depth) {
        if (depth == 0) {
            return leaf();
        }
        return switch (draw.below(7)) {
            case 1, 2 -> R.allOf(children(depth));
            case 3 -> R.anyOf(children(depth));
            case 4 -> {
                Requirement[] children = children(depth);
                yield new Requirement.NOf(
                        io.github.certif.model.regulation.Label.NONE,
                        draw.between(1, children.length),
                        List.of(children));
            }
            case 5 -> R.when(condition(), requirement(depth - 1), requirement(depth - 1));
            case 6 -> R.when(condition(), requirement(depth - 1));
            default -> leaf();
        };
    }

    private Requirement[] children(int depth) {
        int count = draw.between(1, 3);
        Requirement[] children = new Requirement[count];
        for (int i = 0; i < count; i++) {
            children[i] = requirement(depth - 1);
        }
        return children;
    }

    private Requirement condition() {
        return draw.below(2) == 0 ? R.policyIs("gate", "OPEN") : R.fact(name("fact"), "A", "B");
    }

    private String name(String kind) {
        named++;
        return kind + "-" + named;
    }

    private Requirement leaf() {
        return draw.below(2) == 0 ? leafOnBlocs() : leafBelowBlocs();
    }

    private Requirement leafOnBlocs() {
        List<String> blocCodes =
                blocs.stream().map(bloc -> bloc.getCode().value()).toList();
        return switch (draw.below(4)) {
            case 1 -> R.acquired(Selector.listed(UnitKind.BLOC, draw.some(blocCodes)));
            case 2 ->
                R.atLeast(
                        R.count(Selector.all(UnitKind.BLOC), Measure.State.ACQUIRED),
                        String.valueOf(draw.between(1, blocs.size())));
            case 3 -> R.moreThan(R.share(Selector.all(UnitKind.BLOC), Measure.State.ACQUIRED), "0.5");
            default -> R.allBlocs();
        };
    }

    /** What may also be asked of a bloc, without asking in a circle. */
    private Requirement leafBelowBlocs() {
        List<String> competencyCodes =
                competencies.stream().map(CompetencyCode::value).toList();
        return switch (draw.below(10)) {
            case 1 -> R.record(name("record"), condition(draw.below(4)));
            case 2 -> R.verdict(name("body"));
            case 3 -> R.fact(draw.oneIn(4) ? "route" : name("fact"), "A", "B");
            case 4 -> R.policyIs("gate-2", "OPEN");
            case 5 -> R.atLeast(marks(), draw.of("10", "7.5"));
            case 6 -> R.noRecord(name("exclusion"));
            case 7 -> R.atLeast(R.hours(name("hours"), draw.of(Measure.IfNone.ZERO, Measure.IfNone.UNKNOWN)), "45");
            case 8 ->
                R.level(
                        Selector.listed(UnitKind.COMPETENCY, draw.some(competencyCodes)),
                        draw.of(levels).value());
            case 9 -> R.acquired(Selector.listed(UnitKind.COMPETENCY, draw.some(competencyCodes)));
            default -> R.record(name("record"));
        };
    }

    private RecordCondition condition(int which) {
        return switch (which) {
            case 1 -> new RecordCondition.HasDocument("report");
            case 2 ->
                new RecordCondition.AmountIn("HOURS", io.github.certif.model.regulation.Range.atLeast(R.text("20")));
            case 3 -> new RecordCondition.Lasts(R.text("P3M"));
            default -> new RecordCondition.AttributeIn("quality", List.of("GOOD"), Requirement.Other.UNSATISFIED);
        };
    }

    private Measure marks() {
        List<Measure.Weighted> items = assessments.stream()
                .map(assessment ->
                        R.weighted(new Measure.MarkOf(assessment.getCode()), String.valueOf(draw.between(1, 3))))
                .toList();
        return switch (draw.below(5)) {
            case 1 -> new Measure.Mean(items, Optional.of(draw.between(1, items.size())));
            case 2 -> new Measure.Sum(items);
            case 3 -> new Measure.Lowest(Selector.all(UnitKind.ASSESSMENT));
            case 4 -> new Measure.MarkOf(draw.of(assessments).getCode());
            default -> new Measure.Mean(items, Optional.empty());
        };
    }

    // ---- retake

    private Retake retake() {
        Retake.Builder retake = Retake.builder();
        retake.addKeeps(Kept.BLOC)
                .judged(R.text(draw.of("ALL_OF_MISSING_BLOCS", "MISSING_COMPETENCIES")))
                .silence(R.text(draw.of("UNREGULATED", "FORBIDDEN")))
                .clause(R.CLAUSE);
        int rights = draw.below(3);
        for (int i = 1; i <= rights; i++) {
            RetakeRight.Builder right = RetakeRight.builder();
            right.id("right-" + i).clause(R.CLAUSE);
            if (draw.below(2) == 1) {
                right.when(R.anyOf(
                        R.atLeast(R.count(Selector.all(UnitKind.BLOC), Measure.State.ACQUIRED), "1"),
                        R.policyIs("zero-bloc-retake", "ALLOWED")));
            }
            if (draw.below(3) > 0) {
                right.window(window());
            }
            retake.addRights(right.build());
        }
        return retake.build();
    }

    private Window window() {
        Window.Builder window = Window.builder();
        window.until(new Moment.Anchored(
                        R.text(draw.of("EXAM", "SESSION_END", "NOTIFICATION", "ENROLMENT")),
                        draw.of(R.text("LATEST"), R.policy("occurrence")),
                        R.text(draw.of("ATTENDED", "ANY")),
                        new Moment.Shift(R.text(draw.of("P1Y", "P6M", "P30D")), false),
                        draw.of(R.text("CLAMP"), R.policy("leap-day")),
                        draw.of(R.text("NONE"), R.policy("non-working-day"))))
                .lastDay(draw.of(R.text("INCLUDED"), R.policy("last-day")));
        if (draw.oneIn(3)) {
            window.attempts(Attempts.builder()
                    .max(R.text(draw.of("2", "1")))
                    .count(R.text(draw.of("RESITS", "SITTINGS")))
                    .absences(R.text(draw.of("COUNT", "IGNORE")))
                    .since(R.text(draw.of("FIRST_SITTING", "ANCHOR")))
                    .build());
        }
        if (draw.oneIn(3)) {
            window.afterEnd(R.record("training"));
        }
        return window.build();
    }
}
