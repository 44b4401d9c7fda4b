package io.github.certif.model.referential;

import io.github.certif.model.code.CompetencyCode;
import io.github.certif.model.code.Unit;
import io.github.certif.model.regulation.Award;
import io.github.certif.model.regulation.Partial;
import io.github.certif.model.regulation.Policy;
import io.github.certif.model.regulation.PolicyType;
import io.github.certif.model.regulation.Regulation;
import io.github.certif.model.regulation.Setting;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Narrows a referential to one of the certifications that a centre supplies. */
final class Awarding {

    private final Referential whole;
    private final AwardedUnit unit;
    private final Set<CompetencyCode> kept;

    private Awarding(Referential whole, AwardedUnit unit) {
        this.whole = whole;
        this.unit = unit;
        this.kept = Set.copyOf(unit.getCompetencies());
    }

    static Referential of(Referential whole, AwardedUnit unit) {
        Policy parameter = whole.unitsParameter()
                .orElseThrow(() -> new IllegalArgumentException(
                        "the referential " + whole.getId() + " does not leave its certifications to the centre"));
        List<CompetencyCode> all =
                whole.getCompetencies().stream().map(Competency::getCode).toList();
        List<CompetencyCode> unknown = unit.getCompetencies().stream()
                .filter(code -> !all.contains(code))
                .toList();
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException("unknown competencies " + unknown + " in the certification "
                    + unit.getCode() + "; there are: " + all);
        }
        return new Awarding(whole, unit).referential(parameter);
    }

    private Referential referential(Policy parameter) {
        return Referential.builder()
                .from(whole)
                .certification(Certification.builder()
                        .code(unit.getCode())
                        .register(unit.getRegister())
                        .kind("CERTIFICATION")
                        .clause(parameter.getClause())
                        .build())
                .competencies(whole.getCompetencies().stream()
                        .filter(competency -> kept.contains(competency.getCode()))
                        .toList())
                .assessments(whole.getAssessments().stream()
                        .filter(assessment -> serves(assessment.getCompetencies()))
                        .map(this::narrowed)
                        .toList())
                .criteria(whole.getCriteria().stream()
                        .filter(criterion -> serves(criterion.getCompetencies()))
                        .toList())
                .others(others())
                .regulation(regulation(parameter))
                .wordings(whole.getWordings().stream().map(this::titled).toList())
                .build();
    }

    private List<Unit> others() {
        return Stream.of(
                        whole.getCompetencies().stream()
                                .map(Competency::getCode)
                                .filter(code -> !kept.contains(code))
                                .map(Unit::of),
                        whole.getAssessments().stream()
                                .filter(assessment -> !serves(assessment.getCompetencies()))
                                .map(assessment -> Unit.of(assessment.getCode())),
                        whole.getCriteria().stream()
                                .filter(criterion -> !serves(criterion.getCompetencies()))
                                .map(criterion -> Unit.of(criterion.getCode())))
                .flatMap(units -> units)
                .toList();
    }

    /** What names no competency serves all of them. */
    private boolean serves(Collection<CompetencyCode> competencies) {
        return competencies.isEmpty() || competencies.stream().anyMatch(kept::contains);
    }

    private Assessment narrowed(Assessment assessment) {
        return Assessment.builder()
                .from(assessment)
                .competencies(assessment.getCompetencies().stream()
                        .filter(kept::contains)
                        .toList())
                .build();
    }

    private Regulation regulation(Policy parameter) {
        Award award = whole.getRegulation().getAward();
        Partial partial = Partial.builder()
                .from(award.getPartial())
                .value(Setting.literal(unit.getPartial()))
                .build();
        return Regulation.builder()
                .from(whole.getRegulation())
                .award(Award.builder().from(award).partial(partial).build())
                .policies(whole.getRegulation().getPolicies().stream()
                        .filter(policy -> policy.getType() != PolicyType.UNITS)
                        .toList())
                .build();
    }

    private Wording titled(Wording wording) {
        Map<String, Text> texts = new LinkedHashMap<>(wording.getTexts());
        texts.put("title", new Text(unit.getTitle(), TextOrigin.PRINTED));
        return Wording.builder().from(wording).texts(texts).build();
    }
}
