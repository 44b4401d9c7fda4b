package io.github.certif.rules;

import io.github.certif.model.code.AssessmentCode;
import io.github.certif.model.code.CompetencyCode;
import io.github.certif.model.code.Level;
import io.github.certif.model.code.Unit;
import io.github.certif.model.dossier.Acquisition;
import io.github.certif.model.dossier.AcquisitionStatus;
import io.github.certif.model.dossier.Appraisal;
import io.github.certif.model.dossier.Dossier;
import io.github.certif.model.dossier.DossierRecord;
import io.github.certif.model.dossier.Sitting;
import io.github.certif.model.regulation.Measure;
import io.github.certif.model.regulation.Requirement;
import io.github.certif.model.regulation.Scale;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

/**
 * What a dossier can still become: whatever is missing turns out well, or badly or never, and then the jury closes.
 *
 * <p>Written against the dossier alone, without looking at what the engine says it awaits.
 */
final class Completions {

    private final Case drawn;
    private final BooleanSupplier well;
    private final Predicate<String> choice;
    private final LocalDate on;
    private final Dossier dossier;
    private final boolean juryMay;

    private Completions(Case drawn, BooleanSupplier well, Predicate<String> choice) {
        this.drawn = drawn;
        this.well = well;
        this.choice = choice;
        this.on = drawn.asOf();
        this.dossier = drawn.dossier();
        this.juryMay = !drawn.decide().isClosed();
    }

    /** One completion: whether each missing thing turns out well, and the value of each fact that chooses a branch. */
    static Case of(Case drawn, BooleanSupplier well, Predicate<String> choice) {
        return drawn.with(new Completions(drawn, well, choice).complete());
    }

    private Dossier complete() {
        Dossier.Builder completed = Dossier.builder();
        completed.from(dossier);
        if (juryMay) {
            drawn.view()
                    .current()
                    .ifPresentOrElse(
                            sitting -> completed.sittings(sittings(sitting)), () -> completed.appraisals(appraisals()));
            completed.acquisitions(acquisitions()).records(records());
            facts(completed);
            completed.addClosings(Dossiers.closing("jury", on));
        }
        for (Requirement.BodyVerdict leaf : leaves(Requirement.BodyVerdict.class)) {
            ruling(leaf, completed);
        }
        return completed.build();
    }

    private <T extends Requirement> List<T> leaves(Class<T> type) {
        return Leaves.of(drawn.referential().getRegulation(), type);
    }

    // ---- the jury

    private List<Sitting> sittings(Sitting current) {
        List<Sitting> sittings = new ArrayList<>(dossier.getSittings());
        sittings.removeIf(sitting -> sitting.getId().equals(current.getId()));
        sittings.add(Sitting.builder()
                .from(current)
                .levels(levels(current.getLevels()))
                .marks(marks(current.getMarks()))
                .build());
        return sittings;
    }

    /** Without a sitting: a new one would be a new fact, so what is recorded belongs to none. */
    private List<Appraisal> appraisals() {
        List<Appraisal> appraisals = new ArrayList<>(dossier.getAppraisals());
        levels(Map.of())
                .forEach((code, level) ->
                        appraisals.add(appraisal(Unit.of(code)).level(level).build()));
        marks(Map.of())
                .forEach((code, mark) ->
                        appraisals.add(appraisal(Unit.of(code)).mark(mark).build()));
        return appraisals;
    }

    private Appraisal.Builder appraisal(Unit unit) {
        Appraisal.Builder appraisal = Appraisal.builder();
        return appraisal.subject(unit).on(on);
    }

    private Map<CompetencyCode, Level> levels(Map<CompetencyCode, Level> recorded) {
        Scale.RatingScale scale = (Scale.RatingScale)
                drawn.referential().getRegulation().getScales().get("competency");
        Map<CompetencyCode, Level> levels = new LinkedHashMap<>(recorded);
        drawn.referential().getCompetencies().forEach(competency -> {
            if (well.getAsBoolean()) {
                levels.putIfAbsent(
                        competency.getCode(), scale.levels().get(scale.levels().size() - 1));
            }
        });
        return levels;
    }

    private Map<AssessmentCode, BigDecimal> marks(Map<AssessmentCode, BigDecimal> recorded) {
        Map<AssessmentCode, BigDecimal> marks = new LinkedHashMap<>(recorded);
        drawn.referential().getAssessments().forEach(assessment -> {
            if (well.getAsBoolean()) {
                marks.putIfAbsent(assessment.getCode(), Regulations.POINTS.max());
            }
        });
        return marks;
    }

    // ---- the centre and the candidate

    private List<Acquisition> acquisitions() {
        return dossier.getAcquisitions().stream().map(this::proven).toList();
    }

    private Acquisition proven(Acquisition acquisition) {
        boolean isClaim = acquisition.getStatus() == AcquisitionStatus.CLAIMED
                || acquisition.getStatus() == AcquisitionStatus.REVOKED
                        && acquisition.getRevokedOn().orElseThrow().isAfter(on);
        if (!isClaim || acquisition.getProof().isPresent() || !well.getAsBoolean()) {
            return acquisition;
        }
        Acquisition.Builder proven = Acquisition.builder();
        proven.from(acquisition).proof("found");
        return acquisition.getStatus() == AcquisitionStatus.CLAIMED
                ? proven.status(AcquisitionStatus.PROVEN).build()
                : proven.build();
    }

    private List<DossierRecord> records() {
        List<DossierRecord> records = new ArrayList<>(dossier.getRecords());
        for (Requirement.HasRecord leaf : leaves(Requirement.HasRecord.class)) {
            String kind = leaf.query().getKind();
            boolean settled = dossier.getRecords().stream()
                    .anyMatch(entry -> entry.getKind().equals(kind)
                            && !entry.getId().orElse("").endsWith("-lacking"));
            if (!settled && well.getAsBoolean()) {
                records.removeIf(entry -> entry.getKind().equals(kind));
                records.add(Dossiers.good(kind, on).build());
            }
        }
        for (Requirement.Compare leaf : leaves(Requirement.Compare.class)) {
            if (leaf.measure() instanceof Measure.Amount amount && well.getAsBoolean()) {
                records.add(Dossiers.good(amount.kind(), on).build());
            }
        }
        return records;
    }

    private void facts(Dossier.Builder completed) {
        List<String> choosing = Leaves.choosingFacts(drawn.referential().getRegulation());
        Map<String, String> facts = new LinkedHashMap<>(dossier.getFacts());
        for (Requirement.FactIs leaf : leaves(Requirement.FactIs.class)) {
            String name = leaf.name();
            boolean good = choosing.contains(name) ? choice.test(name) : well.getAsBoolean();
            String value = good ? "A" : Dossiers.OTHER_VALUE;
            if (!name.equals("route")) {
                facts.putIfAbsent(name, value);
            } else if (dossier.getRoute().isEmpty()) {
                completed.route(value);
            }
        }
        completed.facts(facts);
    }

    // ---- other bodies

    private void ruling(Requirement.BodyVerdict leaf, Dossier.Builder completed) {
        View view = drawn.view();
        boolean silent = view.ruling(leaf.body(), java.util.Optional.empty()).isEmpty() && !view.closed(leaf.body());
        if (silent) {
            completed.addRulings(Dossiers.ruling(leaf.body().value(), well.getAsBoolean(), on));
        }
    }
}
