package io.github.certif.rules;

import io.github.certif.model.code.AssessmentCode;
import io.github.certif.model.code.BlocCode;
import io.github.certif.model.code.CompetencyCode;
import io.github.certif.model.code.Level;
import io.github.certif.model.code.Unit;
import io.github.certif.model.decision.Explanation;
import io.github.certif.model.decision.Finding;
import io.github.certif.model.decision.Reason;
import io.github.certif.model.decision.Severity;
import io.github.certif.model.decision.Verdict;
import io.github.certif.model.dossier.Appraisal;
import io.github.certif.model.dossier.Observation;
import io.github.certif.model.dossier.Sitting;
import io.github.certif.model.referential.Assessment;
import io.github.certif.model.referential.Bloc;
import io.github.certif.model.referential.Criterion;
import io.github.certif.model.regulation.Determination;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is contradictory in the sitting that is decided. */
final class SittingFindings {

    private final Rulebook book;
    private final View view;
    private final Units units;
    private final List<Finding> findings = new ArrayList<>();

    SittingFindings(Rulebook book, View view, Units units) {
        this.book = book;
        this.view = view;
        this.units = units;
    }

    List<Finding> all() {
        view.current().ifPresent(this::whileBarred);
        conditions();
        contradictions();
        criteria();
        proposals();
        overrides();
        findings.addAll(units.evaluator().bodies().findings());
        return findings;
    }

    private Finding.Builder finding(Finding.Builder finding) {
        finding.candidate(view.dossier().getCandidate().getId());
        return finding;
    }

    private void whileBarred(Sitting sitting) {
        for (CompetencyCode code : sitting.getLevels().keySet()) {
            units.bars().of(code).ifPresent(bar -> whileBarred(bar, Unit.of(code)));
        }
        for (AssessmentCode code : sitting.getMarks().keySet()) {
            units.bars().of(code).ifPresent(bar -> whileBarred(bar, Unit.of(code)));
        }
    }

    private void whileBarred(Bars.Bar bar, Unit unit) {
        if (bar.gate().isPresent() && bar.isOpen()) {
            return;
        }
        String code = bar.reason() == Reason.VOID ? "RESULT_VOID" : "RESULT_WHILE_ABSENT";
        findings.add(finding(Finding.blocking(code))
                .putArguments("unit", unit.text())
                .clause(bar.gate().flatMap(Explanation::getClause))
                .build());
    }

    /** Conditions that only warn. */
    private void conditions() {
        for (Assessment assessment : view.assessmentsInScope()) {
            for (Explanation broken : units.bars().warnings(assessment.getCode())) {
                findings.add(finding(Finding.warning("CONDITION_NOT_MET"))
                        .putArguments("unit", Unit.of(assessment.getCode()).text())
                        .putArguments("condition", broken.getId().orElse(broken.getKind()))
                        .clause(broken.getClause())
                        .build());
            }
        }
    }

    private void contradictions() {
        book.referential().getCompetencies().stream()
                .map(competency -> units.of(Unit.of(competency.getCode())))
                .filter(judged -> judged.node().getReason() == Reason.CONTRADICTION)
                .forEach(judged -> contradiction(judged.unit()));
        book.referential().getAssessments().stream()
                .map(Assessment::getCode)
                .filter(code -> units.results().mark(code).reason() == Reason.CONTRADICTION)
                .forEach(code -> contradiction(Unit.of(code)));
    }

    private void contradiction(Unit unit) {
        findings.add(finding(Finding.blocking("CONTRADICTION"))
                .putArguments("unit", unit.text())
                .build());
    }

    /** Criteria never make a result, but a level beside a criterion that says otherwise deserves a second look. */
    private void criteria() {
        for (Appraisal appraisal : counted()) {
            book.referential().getCriteria().stream()
                    .filter(criterion -> appraisal.getSubject().equals(Unit.of(criterion.getCode())))
                    .forEach(criterion -> contradicted(criterion, appraisal));
        }
    }

    private List<Appraisal> counted() {
        return view.currentAppraisals().stream()
                .filter(appraisal -> units.results().counts(appraisal.getRole()))
                .toList();
    }

    private void contradicted(Criterion criterion, Appraisal appraisal) {
        boolean notMet =
                appraisal.getObservation().filter(Observation.NOT_MET::equals).isPresent();
        for (CompetencyCode code : criterion.getCompetencies()) {
            Optional<Level> level = units.of(Unit.of(code)).level();
            boolean contradicts = level.isPresent() && (units.results().isPass(level.get()) ? notMet : allMet(code));
            if (contradicts && isFirst(criterion, code, units.results().isPass(level.get()))) {
                findings.add(finding(Finding.warning("CRITERION_CONTRADICTS_LEVEL"))
                        .putArguments("criterion", criterion.getCode().value())
                        .putArguments("competency", code.value())
                        .putArguments("level", level.get().value())
                        .clause(book.clause(book.regulation().getCompetency().getClause()))
                        .build());
            }
        }
    }

    /** A refused competency whose criteria are all met is reported once, at its first criterion. */
    private boolean isFirst(Criterion criterion, CompetencyCode code, boolean pass) {
        return pass || book.referential().criteriaOf(code).get(0).equals(criterion);
    }

    private boolean allMet(CompetencyCode code) {
        return book.referential().criteriaOf(code).stream()
                .map(criterion -> Unit.of(criterion.getCode()))
                .allMatch(unit -> counted().stream()
                        .filter(appraisal -> appraisal.getSubject().equals(unit))
                        .flatMap(appraisal -> appraisal.getObservation().stream())
                        .anyMatch(o -> o == Observation.MET || o == Observation.NOT_APPLICABLE));
    }

    private void proposals() {
        Determination determination = book.regulation().getCompetency();
        if (determination.getProposal().isEmpty() || new Consulted(book).is(determination.getBy(), "RULE")) {
            return;
        }
        // nothing observed proposes nothing, and no closing makes a refusal of it
        Evaluator open = new Evaluator(book, view.open());
        book.referential().getCompetencies().forEach(competency -> {
            Judged judged = units.of(Unit.of(competency.getCode()));
            Explanation proposal = open.evaluate(determination.getProposal().get(), judged.unit());
            if (judged.level().isPresent()
                    && proposal.getVerdict() != Verdict.UNDETERMINED
                    && proposal.getVerdict() != judged.verdict()) {
                findings.add(diverging(determination, judged, proposal));
            }
        });
    }

    private Finding diverging(Determination determination, Judged judged, Explanation proposal) {
        List<Unit> entered = book.judging(CompetencyCode.of(judged.unit().code())).stream()
                .map(Unit::of)
                .toList();
        boolean reasoned = view.currentAppraisals().stream()
                .filter(appraisal ->
                        appraisal.getSubject().equals(judged.unit()) || entered.contains(appraisal.getSubject()))
                .anyMatch(appraisal -> appraisal.getComment().isPresent());
        String divergence =
                new Consulted(book).text(determination.getDivergence()).orElse("WARNING");
        Severity severity = switch (divergence) {
            case "INFO" -> Severity.INFO;
            case "BLOCKING" -> Severity.BLOCKING;
            case "REASON_REQUIRED" -> reasoned ? Severity.INFO : Severity.BLOCKING;
            default -> Severity.WARNING;
        };
        return finding(Finding.builder())
                .code("PROPOSAL_DIVERGES")
                .severity(severity)
                .putArguments("unit", judged.unit().text())
                .putArguments("proposed", proposal.getVerdict().name())
                .clause(book.clause(determination.getClause()))
                .build();
    }

    private void overrides() {
        Overrides overrides = new Overrides(book, units);
        book.regulation().getBloc().filter(this::isRule).ifPresent(determination -> {
            for (Bloc bloc : book.referential().getBlocs()) {
                if (view.inScope(bloc.getCode())) {
                    override(overrides, Unit.of(bloc.getCode()), determination);
                }
            }
        });
        Determination competency = book.regulation().getCompetency();
        if (isRule(competency)) {
            book.referential().getCompetencies().forEach(c -> override(overrides, Unit.of(c.getCode()), competency));
        }
        Determination title = book.regulation().getTitle();
        if (isRule(title)) {
            override(overrides, Unit.title(), title);
        }
    }

    private boolean isRule(Determination determination) {
        return !new Consulted(book).is(determination.getBy(), "JURY");
    }

    private void override(Overrides overrides, Unit unit, Determination determination) {
        Explanation computed = computed(unit, determination);
        overrides
                .apply(unit, determination, computed)
                .finding()
                .map(found -> finding(Finding.builder().from(found)).build())
                .ifPresent(findings::add);
    }

    private Explanation computed(Unit unit, Determination determination) {
        return switch (unit.kind()) {
            case TITLE ->
                units.evaluator().evaluate(book.regulation().getAward().getTitle(), unit);
            case COMPETENCY -> units.proposed(unit, determination);
            default -> units.computed(BlocCode.of(unit.code()));
        };
    }
}
