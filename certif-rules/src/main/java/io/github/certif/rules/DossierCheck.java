package io.github.certif.rules;

import io.github.certif.model.code.BlocCode;
import io.github.certif.model.code.CompetencyCode;
import io.github.certif.model.code.Level;
import io.github.certif.model.code.Unit;
import io.github.certif.model.code.UnitKind;
import io.github.certif.model.decision.Finding;
import io.github.certif.model.dossier.Appraisal;
import io.github.certif.model.dossier.Dossier;
import io.github.certif.model.dossier.Observation;
import io.github.certif.model.dossier.Sitting;
import io.github.certif.model.referential.Criterion;
import io.github.certif.model.regulation.AccessRoute;
import io.github.certif.model.regulation.Scale;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Compares a dossier with the referential before anything is decided: what is blocking here refuses it. */
final class DossierCheck {

    private final Rulebook book;
    private final Dossier dossier;
    private final LocalDate asOf;
    private final List<Finding> findings = new ArrayList<>();

    private DossierCheck(Rulebook book, Dossier dossier, LocalDate asOf) {
        this.book = book;
        this.dossier = dossier;
        this.asOf = asOf;
    }

    /** What is wrong with a dossier on a day: what is dated later is not looked at. */
    static List<Finding> of(Rulebook book, Dossier dossier, LocalDate asOf) {
        DossierCheck check = new DossierCheck(book, dossier, asOf);
        check.referential();
        check.certifications();
        check.contents();
        return check.findings;
    }

    /** Where a dossier contradicts its referential, whether or not it is known what is awarded. */
    static List<Finding> contradictions(Rulebook book, Dossier dossier, LocalDate asOf) {
        DossierCheck check = new DossierCheck(book, dossier, asOf);
        check.referential();
        check.contents();
        return check.findings;
    }

    private void contents() {
        if (findings.isEmpty()) {
            route();
            sittings();
            acquisitions();
            appraisals();
        }
    }

    /** A text that names no certification awards none before the centre has said which. */
    private void certifications() {
        book.referential()
                .unitsParameter()
                .ifPresent(parameter -> findings.add(Finding.blocking("CERTIFICATIONS_NOT_SUPPLIED")
                        .candidate(dossier.getCandidate().getId())
                        .putArguments("parameter", parameter.getId().value())
                        .clause(book.clause(parameter.getClause()))
                        .build()));
    }

    private void refuse(String code, String path, String name, String value, String expected) {
        findings.add(Finding.blocking(code)
                .path(path)
                .candidate(dossier.getCandidate().getId())
                .putArguments(name, value)
                .putArguments("expected", expected)
                .build());
    }

    private void referential() {
        if (!dossier.getReferential().equals(book.referential().getId())) {
            refuse(
                    "OTHER_REFERENTIAL",
                    "/referential",
                    "referential",
                    dossier.getReferential().value(),
                    book.referential().getId().value());
        } else if (dossier.getEdition()
                .filter(edition -> !edition.equals(book.referential().getEdition()))
                .isPresent()) {
            refuse(
                    "OTHER_EDITION",
                    "/edition",
                    "edition",
                    dossier.getEdition().get(),
                    book.referential().getEdition());
        }
    }

    private void route() {
        List<String> routes = book.regulation().getRoutes().stream()
                .map(AccessRoute::getRoute)
                .toList();
        dossier.getRoute()
                .filter(route -> !routes.isEmpty() && !routes.contains(route))
                .ifPresent(route -> refuse("UNKNOWN_ROUTE", "/route", "route", route, String.join(", ", routes)));
    }

    private void sittings() {
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < dossier.getSittings().size(); i++) {
            Sitting sitting = dossier.getSittings().get(i);
            if (sitting.getExamOn().isAfter(asOf)) {
                continue;
            }
            String path = "/sittings/" + i;
            if (!ids.add(sitting.getId().value())) {
                refuse(
                        "DUPLICATE_SITTING",
                        path + "/id",
                        "sitting",
                        sitting.getId().value(),
                        "");
            }
            for (BlocCode bloc : sitting.getScope().blocs()) {
                bloc(bloc, path + "/scope/blocs");
            }
            sitting.getLevels().forEach((code, level) -> {
                competency(code, path + "/levels/" + code);
                level(level, path + "/levels/" + code);
            });
            marks(sitting, path);
            sitting.getAbsences().keySet().forEach(code -> unit(Unit.of(code), path + "/absences/" + code));
            outOfScope(sitting, path);
        }
    }

    private void marks(Sitting sitting, String path) {
        sitting.getMarks().forEach((code, mark) -> {
            unit(Unit.of(code), path + "/marks/" + code);
            mark(code, mark, path + "/marks/" + code);
        });
    }

    private void mark(io.github.certif.model.code.AssessmentCode code, BigDecimal mark, String path) {
        book.scoreScale(code)
                .filter(scale -> !scale.holds(mark))
                .ifPresent(scale -> refuse(
                        "MARK_NOT_ON_SCALE",
                        path,
                        "mark",
                        mark.toPlainString(),
                        scale.min().toPlainString() + ".." + scale.max().toPlainString() + " / "
                                + scale.step().toPlainString()));
    }

    private void level(Level level, String path) {
        Optional<Scale.RatingScale> scale = book.ratingScale();
        if (scale.isEmpty() || !scale.get().levels().contains(level)) {
            String levels = scale.map(s -> String.join(
                            ", ", s.levels().stream().map(Level::value).toList()))
                    .orElse("");
            refuse("LEVEL_NOT_ON_SCALE", path, "level", level.value(), levels);
        }
    }

    private void competency(CompetencyCode code, String path) {
        unit(Unit.of(code), path);
    }

    private void bloc(BlocCode code, String path) {
        unit(Unit.of(code), path);
    }

    private void unit(Unit unit, String path) {
        boolean known = unit.kind() == UnitKind.MODULE
                || book.units(unit.kind()).anyMatch(unit::equals)
                || book.referential().getOthers().contains(unit);
        if (!known) {
            refuse(
                    "UNKNOWN_UNIT",
                    path,
                    "unit",
                    unit.text(),
                    String.join(
                            ", ",
                            book.units(unit.kind()).map(Unit::code).limit(20).toList()));
        }
    }

    private void outOfScope(Sitting sitting, String path) {
        for (CompetencyCode code : sitting.getLevels().keySet()) {
            List<BlocCode> owners = book.referential().getBlocs().stream()
                    .filter(bloc -> bloc.getCompetencies().contains(code))
                    .map(bloc -> bloc.getCode())
                    .toList();
            boolean inside =
                    owners.isEmpty() || owners.stream().anyMatch(bloc -> View.covers(sitting.getScope(), bloc));
            if (!inside) {
                findings.add(Finding.warning("ENTRY_OUT_OF_SCOPE")
                        .path(path + "/levels/" + code)
                        .candidate(dossier.getCandidate().getId())
                        .putArguments("unit", Unit.of(code).text())
                        .build());
            }
        }
    }

    private void acquisitions() {
        for (int i = 0; i < dossier.getAcquisitions().size(); i++) {
            var acquisition = dossier.getAcquisitions().get(i);
            if (acquisition.getOn().isAfter(asOf)) {
                continue;
            }
            if (acquisition.getReferential().isEmpty()
                    || acquisition
                            .getReferential()
                            .get()
                            .equals(book.referential().key())) {
                unit(acquisition.getUnit(), "/acquisitions/" + i + "/unit");
            } else if (!Equivalents.concern(book, acquisition)) {
                findings.add(Finding.warning("FOREIGN_ACQUISITION")
                        .path("/acquisitions/" + i + "/referential")
                        .candidate(dossier.getCandidate().getId())
                        .putArguments("unit", acquisition.getUnit().text())
                        .putArguments(
                                "referential",
                                acquisition.getReferential().get().toString())
                        .build());
            }
        }
    }

    private void appraisals() {
        Map<String, Criterion> criteria = new java.util.HashMap<>();
        book.referential().getCriteria().forEach(c -> criteria.put(c.getCode().value(), c));
        for (int i = 0; i < dossier.getAppraisals().size(); i++) {
            Appraisal appraisal = dossier.getAppraisals().get(i);
            if (appraisal.getOn().isAfter(asOf)) {
                continue;
            }
            String path = "/appraisals/" + i;
            unit(appraisal.getSubject(), path + "/subject");
            appraisal.getLevel().ifPresent(level -> level(level, path + "/level"));
            if (appraisal.getSubject().kind() == UnitKind.ASSESSMENT) {
                appraisal
                        .getMark()
                        .ifPresent(mark -> mark(
                                io.github.certif.model.code.AssessmentCode.of(
                                        appraisal.getSubject().code()),
                                mark,
                                path + "/mark"));
            }
            observation(appraisal, criteria.get(appraisal.getSubject().code()), path);
        }
    }

    private void observation(Appraisal appraisal, @org.jspecify.annotations.Nullable Criterion criterion, String path) {
        if (criterion == null || criterion.isConditional()) {
            return;
        }
        boolean dismissed = appraisal.getSubject().kind() == UnitKind.CRITERION
                && appraisal
                        .getObservation()
                        .filter(Observation.NOT_APPLICABLE::equals)
                        .isPresent();
        if (dismissed) {
            findings.add(Finding.warning("CRITERION_NOT_CONDITIONAL")
                    .path(path + "/observation")
                    .candidate(dossier.getCandidate().getId())
                    .putArguments("criterion", criterion.getCode().value())
                    .clause(book.clause(criterion.getClause()))
                    .build());
        }
    }
}
