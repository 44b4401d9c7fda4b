package io.github.certif.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.certif.model.code.AssessmentCode;
import io.github.certif.model.code.SittingId;
import io.github.certif.model.code.Unit;
import io.github.certif.model.decision.Decision;
import io.github.certif.model.decision.Finding;
import io.github.certif.model.dossier.Acceptance;
import io.github.certif.model.dossier.Acquisition;
import io.github.certif.model.dossier.Appraisal;
import io.github.certif.model.dossier.Attendance;
import io.github.certif.model.dossier.Dossier;
import io.github.certif.model.dossier.DossierRecord;
import io.github.certif.model.dossier.Scope;
import io.github.certif.model.dossier.Sitting;
import io.github.certif.model.json.CertifJson;
import io.github.certif.model.regulation.Requirement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

/** A decision is a function of what a dossier says on a day, and of nothing else. */
@Domain(Cases.class)
class OrderLawsTest {

    private static final int TRIES = 200;
    private static final CertifJson JSON = CertifJson.create();

    @Property(tries = TRIES, seed = "20261121")
    void theOrderOfListsAndMapsChangesNothing(@ForAll Case drawn, @ForAll Draw change) {
        Decision decision = drawn.decide();
        Decision shuffled = drawn.with(shuffled(drawn.dossier(), change)).decide();
        assertThat(comparable(shuffled)).isEqualTo(comparable(decision));
    }

    @Property(tries = TRIES, seed = "20261121")
    void whatIsDatedLaterChangesNothing(@ForAll Case drawn, @ForAll Draw change) {
        Decision decision = drawn.decide();
        Decision later = drawn.with(later(drawn, change)).decide();
        assertThat(JSON.write(later)).isEqualTo(JSON.write(decision));
    }

    @Property(tries = 100, seed = "20261121")
    void theSameQuestionGetsTheSameAnswer(@ForAll Case drawn) {
        assertThat(JSON.write(drawn.decide())).isEqualTo(JSON.write(drawn.decide()));
    }

    @Property(tries = 50, seed = "20261121")
    void aDossierOfAnotherEditionIsRefused(@ForAll Case drawn) {
        Dossier other =
                Dossier.builder().from(drawn.dossier()).edition("second").build();
        var answer = drawn.with(other).answer();
        assertThat(answer.isPresent()).isFalse();
        assertThat(answer.findings()).extracting(Finding::getCode).containsExactly("OTHER_EDITION");
    }

    // ---- order

    /** The scope is shown as it was given, and findings point to where things stand: neither is compared by order. */
    private static String comparable(Decision decision) {
        Scope scope = decision.getScope();
        Scope sorted = new Scope(
                scope.title(),
                scope.completion(),
                scope.blocs().stream()
                        .sorted(Comparator.comparing(Object::toString))
                        .toList());
        List<Finding> findings = decision.getFindings().stream()
                .map(finding -> Finding.builder()
                        .from(finding)
                        .path(java.util.Optional.empty())
                        .build())
                .sorted(Comparator.comparing(Object::toString))
                .toList();
        return JSON.write(Decision.builder()
                .from(decision)
                .scope(sorted)
                .findings(findings)
                .build());
    }

    private static Dossier shuffled(Dossier dossier, Draw change) {
        return Dossier.builder()
                .from(dossier)
                .sittings(change.shuffled(dossier.getSittings()).stream()
                        .map(sitting -> shuffled(sitting, change))
                        .toList())
                .acquisitions(change.shuffled(dossier.getAcquisitions()))
                .appraisals(change.shuffled(dossier.getAppraisals()))
                .records(change.shuffled(dossier.getRecords()))
                .rulings(change.shuffled(dossier.getRulings()))
                .acceptances(change.shuffled(dossier.getAcceptances()))
                .closings(change.shuffled(dossier.getClosings()))
                .facts(shuffled(dossier.getFacts(), change))
                .build();
    }

    private static Sitting shuffled(Sitting sitting, Draw change) {
        Scope scope = sitting.getScope();
        return Sitting.builder()
                .from(sitting)
                .scope(new Scope(scope.title(), scope.completion(), change.shuffled(scope.blocs())))
                .levels(shuffled(sitting.getLevels(), change))
                .marks(shuffled(sitting.getMarks(), change))
                .absences(shuffled(sitting.getAbsences(), change))
                .build();
    }

    private static <K, V> Map<K, V> shuffled(Map<K, V> map, Draw change) {
        Map<K, V> shuffled = new LinkedHashMap<>();
        change.shuffled(new ArrayList<>(map.entrySet()))
                .forEach(entry -> shuffled.put(entry.getKey(), entry.getValue()));
        return shuffled;
    }

    // ---- later

    private static Dossier later(Case drawn, Draw change) {
        Dossier.Builder later = Dossier.builder();
        later.from(drawn.dossier());
        if (drawn.dossier().getEnrolledOn().isEmpty()) {
            later.enrolledOn(drawn.asOf().plusDays(1L + change.below(400)));
        }
        LocalDate on = drawn.asOf().plusDays(1L + change.below(400));
        Unit bloc = Unit.of(change.of(drawn.referential().getBlocs()).getCode());
        if (change.below(2) == 0) {
            later.addSittings(sitting(drawn, change, on));
        }
        if (change.below(2) == 0) {
            later.addAcquisitions(
                    Dossiers.proven(bloc, on),
                    Dossiers.proven(Unit.title(), on),
                    Acquisition.builder().from(Dossiers.proven(bloc, on)).build());
        }
        if (change.below(2) == 0) {
            later.addAppraisals(Appraisal.builder()
                    .subject(change.of(bloc, Unit.title()))
                    .level(DecisionLawsTest.scale(drawn).pass())
                    .on(on)
                    .comment("Later")
                    .build());
        }
        if (change.below(2) == 0) {
            later.addClosings(Dossiers.closing("jury", on));
        }
        if (change.below(2) == 0) {
            later.addAcceptances(Acceptance.builder()
                    .subject("route")
                    .by("committee")
                    .on(on)
                    .reason("Later")
                    .build());
        }
        asked(drawn, later, change, on);
        return later.build();
    }

    private static Sitting sitting(Case drawn, Draw change, LocalDate on) {
        Sitting.Builder sitting = Sitting.builder();
        sitting.id(SittingId.of("S-later"))
                .examOn(on)
                .attendance(change.of(Attendance.PRESENT, Attendance.ABSENT))
                .scope(Scope.ofBlocs(
                        List.of(change.of(drawn.referential().getBlocs()).getCode())));
        drawn.referential()
                .getCompetencies()
                .forEach(competency -> sitting.putLevels(
                        competency.getCode(), DecisionLawsTest.scale(drawn).pass()));
        AssessmentCode assessment = drawn.referential().getAssessments().get(0).getCode();
        return sitting.putMarks(assessment, Regulations.POINTS.max()).build();
    }

    /** Records and rulings of the kinds that the regulation asks for. */
    private static void asked(Case drawn, Dossier.Builder later, Draw change, LocalDate on) {
        for (Requirement leaf : Leaves.of(drawn.referential().getRegulation())) {
            if (change.below(2) == 1) {
                continue;
            }
            if (leaf instanceof Requirement.BodyVerdict verdict) {
                later.addRulings(Dossiers.ruling(verdict.body().value(), change.below(2) == 0, on));
                later.addClosings(Dossiers.closing(verdict.body().value(), on));
            }
            if (leaf instanceof Requirement.HasRecord record) {
                later.addRecords(
                        Dossiers.good(record.query().getKind(), on).id("later").build());
            }
            if (leaf instanceof Requirement.NoRecord none) {
                later.addRecords(
                        DossierRecord.builder().kind(none.kind()).on(on).build());
            }
        }
        later.addRecords(DossierRecord.builder().kind("training").on(on).build());
    }
}
