package io.github.certif.rules;

import io.github.certif.model.code.AssessmentCode;
import io.github.certif.model.code.BlocCode;
import io.github.certif.model.code.BodyId;
import io.github.certif.model.code.CandidateId;
import io.github.certif.model.code.CompetencyCode;
import io.github.certif.model.code.Level;
import io.github.certif.model.code.ReferentialId;
import io.github.certif.model.code.ReferentialKey;
import io.github.certif.model.code.SittingId;
import io.github.certif.model.code.Unit;
import io.github.certif.model.dossier.Acquisition;
import io.github.certif.model.dossier.AcquisitionOrigin;
import io.github.certif.model.dossier.AcquisitionStatus;
import io.github.certif.model.dossier.Appraisal;
import io.github.certif.model.dossier.Attendance;
import io.github.certif.model.dossier.BodyRuling;
import io.github.certif.model.dossier.Candidate;
import io.github.certif.model.dossier.Closing;
import io.github.certif.model.dossier.Dossier;
import io.github.certif.model.dossier.DossierRecord;
import io.github.certif.model.dossier.Scope;
import io.github.certif.model.dossier.Sitting;
import io.github.certif.model.referential.Assessment;
import io.github.certif.model.referential.Bloc;
import io.github.certif.model.referential.Referential;
import io.github.certif.model.regulation.Measure;
import io.github.certif.model.regulation.RecordCondition;
import io.github.certif.model.regulation.Requirement;
import io.github.certif.model.regulation.Scale;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Draws dossiers of a referential: what they hold fits it, so that none is refused. */
final class Dossiers {

    /** A Friday. */
    static final LocalDate AS_OF = LocalDate.of(2024, 6, 14);

    static final String OTHER_VALUE = "Z";

    private final Draw draw;
    private boolean isSat;
    private final Referential referential;
    private final Dossier.Builder dossier = Dossier.builder();
    private final List<Level> levels;
    private final Level pass;
    private final int mood;

    private Dossiers(Draw draw, Referential referential) {
        this.draw = draw;
        this.referential = referential;
        Scale.RatingScale scale =
                (Scale.RatingScale) referential.getRegulation().getScales().get("competency");
        this.levels = scale.levels();
        this.pass = scale.pass();
        this.mood = draw.below(5);
    }

    static Dossier draw(Draw draw, Referential referential) {
        Dossiers dossiers = new Dossiers(draw, referential);
        dossiers.fill();
        return dossiers.dossier.build();
    }

    /** A dossier with nothing in it. */
    static Dossier.Builder empty() {
        return Dossier.builder().referential(Regulations.ID).candidate(candidate());
    }

    static Candidate candidate() {
        return Candidate.builder()
                .id(CandidateId.of("candidate-01"))
                .familyName("Candidate 01")
                .givenName("A")
                .build();
    }

    static Closing closing(String body, LocalDate on) {
        return Closing.builder().body(BodyId.of(body)).on(on).build();
    }

    static BodyRuling ruling(String body, boolean favourable, LocalDate on) {
        return BodyRuling.builder()
                .body(BodyId.of(body))
                .verdict(favourable ? "FAVOURABLE" : "UNFAVOURABLE")
                .on(on)
                .build();
    }

    static Acquisition proven(Unit unit, LocalDate on) {
        return Acquisition.builder().unit(unit).on(on).proof("minutes of " + on).build();
    }

    /** A record that meets every condition a query of these tests can have. */
    static DossierRecord.Builder good(String kind, LocalDate on) {
        return DossierRecord.builder()
                .kind(kind)
                .id(kind + "-good")
                .on(on)
                .startsOn(on.minusMonths(5))
                .endsOn(on)
                .putAttributes("quality", "GOOD")
                .putAmounts("HOURS", new BigDecimal("60"))
                .addDocuments("report");
    }

    private LocalDate before(int days) {
        return AS_OF.minusDays(draw.below(days));
    }

    private void fill() {
        dossier.referential(referential.getId()).candidate(candidate());
        if (draw.below(2) == 1) {
            dossier.edition(referential.getEdition());
        }
        sittings();
        for (Bloc bloc : referential.getBlocs()) {
            if (draw.oneIn(3)) {
                acquisition(Unit.of(bloc.getCode()));
            }
            if (draw.oneIn(12)) {
                twin(Unit.of(bloc.getCode()));
            }
        }
        if (draw.oneIn(12)) {
            acquisition(Unit.title());
        }
        if (draw.below(2) == 1) {
            dossier.enrolledOn(AS_OF.minusDays(draw.below(500)));
        }
        for (Requirement leaf : Leaves.of(referential.getRegulation())) {
            leaf(leaf);
        }
        closings();
    }

    // ---- sittings

    private void sittings() {
        int count = draw.of(1, 2, 3, 0);
        isSat = count > 0;
        LocalDate on = before(20);
        for (int i = count; i >= 1; i--) {
            dossier.addSittings(sitting(i, on));
            on = on.minusDays(30 + draw.below(300));
        }
    }

    private Sitting sitting(int number, LocalDate on) {
        Sitting.Builder sitting = Sitting.builder();
        Scope scope = scope();
        sitting.id(SittingId.of("S" + number)).examOn(on).scope(scope);
        if (draw.below(2) == 1) {
            sitting.deliberatedOn(on).sessionEndsOn(on);
        }
        if (draw.oneIn(4)) {
            sitting.notifiedOn(on);
        }
        if (draw.oneIn(6)) {
            sitting.attendance(draw.of(Attendance.ABSENT, Attendance.EXCUSED));
        }
        Map<AssessmentCode, Attendance> absences = new LinkedHashMap<>();
        for (Assessment assessment : referential.getAssessments()) {
            if (draw.oneIn(8)) {
                absences.put(assessment.getCode(), draw.of(Attendance.ABSENT, Attendance.EXCUSED, Attendance.PRESENT));
            }
        }
        sitting.absences(absences).levels(levels()).marks(marks());
        if (draw.below(2) == 1) {
            sitting.reasons("Some reasons");
        }
        return sitting.build();
    }

    private Scope scope() {
        return switch (draw.below(6)) {
            case 3, 4 ->
                Scope.ofBlocs(draw.some(
                        referential.getBlocs().stream().map(Bloc::getCode).toList()));
            case 5 -> Scope.ofCompletion();
            default -> Scope.ofTitle();
        };
    }

    /** Moods: everything passed, one in ten failed, a mixture, gaps, gaps and failures. */
    private Map<CompetencyCode, Level> levels() {
        Map<CompetencyCode, Level> recorded = new LinkedHashMap<>();
        referential.getCompetencies().forEach(competency -> {
            int dice = draw.below(10);
            boolean missing = mood == 3 && dice > 7 || mood == 4 && dice > 5;
            boolean failed = mood == 1 && dice == 9 || mood == 2 && dice > 6 || mood == 4 && dice == 5;
            if (!missing) {
                recorded.put(competency.getCode(), failed ? levels.get(0) : level());
            }
        });
        return recorded;
    }

    private Level level() {
        return levels.size() > 2 && draw.oneIn(3) ? levels.get(levels.size() - 1) : pass;
    }

    private Map<AssessmentCode, BigDecimal> marks() {
        Map<AssessmentCode, BigDecimal> marks = new LinkedHashMap<>();
        for (Assessment assessment : referential.getAssessments()) {
            int mark = draw.below(50);
            if (mark <= 40) {
                marks.put(assessment.getCode(), new BigDecimal(40 - mark).divide(BigDecimal.valueOf(2)));
            }
        }
        return marks;
    }

    // ---- history

    private void acquisition(Unit unit) {
        Acquisition.Builder acquisition = Acquisition.builder();
        LocalDate on = AS_OF.minusDays(draw.below(900));
        acquisition.unit(unit).on(on).origin(draw.of(AcquisitionOrigin.values()));
        switch (draw.below(6)) {
            case 3 -> acquisition.status(AcquisitionStatus.CLAIMED);
            case 4 ->
                acquisition
                        .status(AcquisitionStatus.REVOKED)
                        .revokedOn(on.plusDays(draw.below(900)))
                        .revokedFor("fraud");
            case 5 ->
                acquisition
                        .referential(new ReferentialKey(ReferentialId.of("another"), "first"))
                        .proof("minutes of " + on);
            default -> acquisition.proof("minutes of " + on);
        }
        dossier.addAcquisitions(acquisition.build());
    }

    /** Two acquisitions of one day and one proof. */
    private void twin(Unit unit) {
        Acquisition one = proven(unit, AS_OF.minusDays(draw.below(900)));
        dossier.addAcquisitions(
                one,
                Acquisition.builder()
                        .from(one)
                        .origin(AcquisitionOrigin.EQUIVALENCE)
                        .build());
    }

    // ---- what leaves ask

    private void leaf(Requirement leaf) {
        if (leaf instanceof Requirement.FactIs fact) {
            fact(fact);
        } else if (leaf instanceof Requirement.BodyVerdict verdict) {
            if (draw.below(3) < 2) {
                dossier.addRulings(ruling(verdict.body().value(), draw.below(3) < 2, before(60)));
            }
        } else if (leaf instanceof Requirement.HasRecord has) {
            record(has.query().getKind(), has.query().getWhere());
        } else if (leaf instanceof Requirement.NoRecord none) {
            if (draw.oneIn(3)) {
                dossier.addRecords(
                        DossierRecord.builder().kind(none.kind()).on(before(60)).build());
            }
        } else if (leaf instanceof Requirement.Compare compare && compare.measure() instanceof Measure.Amount amount) {
            int records = draw.below(3);
            for (int i = 1; i <= records; i++) {
                dossier.addRecords(DossierRecord.builder()
                        .kind(amount.kind())
                        .id(amount.kind() + "-" + i)
                        .on(before(60))
                        .putAmounts("HOURS", BigDecimal.valueOf(draw.between(10, 50)))
                        .build());
            }
        }
    }

    private void fact(Requirement.FactIs fact) {
        String value = draw.of("A", "B", OTHER_VALUE, "");
        if (value.isEmpty()) {
            return;
        }
        if (fact.name().equals("route")) {
            dossier.route(value);
        } else {
            Map<String, String> facts = new LinkedHashMap<>(dossier.build().getFacts());
            facts.put(fact.name(), value);
            dossier.facts(facts);
        }
    }

    /** Good, bad, lacking what is asked, or none. */
    private void record(String kind, List<RecordCondition> where) {
        LocalDate on = before(60);
        switch (draw.below(4)) {
            case 1 -> dossier.addRecords(bad(kind, where, on));
            case 2 -> dossier.addRecords(lacking(kind, on));
            case 3 -> {
                // none
            }
            default -> dossier.addRecords(good(kind, on).build());
        }
    }

    /** A record that violates a condition for good; a document can only be missing, and may still be handed in. */
    static DossierRecord bad(String kind, List<RecordCondition> where, LocalDate on) {
        if (where.stream().anyMatch(RecordCondition.HasDocument.class::isInstance)) {
            return lacking(kind, on);
        }
        return DossierRecord.builder()
                .kind(kind)
                .id(kind + "-bad")
                .on(on)
                .startsOn(on.minusDays(10))
                .endsOn(on)
                .putAttributes("quality", "BAD")
                .putAmounts("HOURS", BigDecimal.ONE)
                .build();
    }

    static DossierRecord lacking(String kind, LocalDate on) {
        return DossierRecord.builder().kind(kind).id(kind + "-lacking").on(on).build();
    }

    private void closings() {
        if (draw.below(2) == 1) {
            dossier.addClosings(closing("jury", before(30)));
        }
        for (Requirement.BodyVerdict verdict : Leaves.of(referential.getRegulation(), Requirement.BodyVerdict.class)) {
            // without a sitting there is nothing that another body could have closed
            if (isSat && draw.oneIn(3)) {
                dossier.addClosings(closing(verdict.body().value(), before(30)));
            }
        }
        appraisals();
    }

    /** What a grid says of blocs and of the title. */
    private void appraisals() {
        for (Bloc bloc : referential.getBlocs()) {
            if (draw.oneIn(6)) {
                appraisal(Unit.of(bloc.getCode()));
            }
        }
        if (draw.oneIn(6)) {
            appraisal(Unit.title());
        }
    }

    private void appraisal(Unit unit) {
        Appraisal.Builder appraisal = Appraisal.builder();
        appraisal.subject(unit).level(draw.of(pass, levels.get(0))).on(AS_OF);
        if (draw.below(2) == 0) {
            appraisal.comment("The jury gives its reason");
        }
        dossier.addAppraisals(appraisal.build());
    }

    static List<BlocCode> blocs(Referential referential) {
        return referential.getBlocs().stream().map(Bloc::getCode).toList();
    }
}
