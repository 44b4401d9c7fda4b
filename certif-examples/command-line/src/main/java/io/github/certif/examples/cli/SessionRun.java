package io.github.certif.examples.cli;

import io.github.certif.model.code.CandidateId;
import io.github.certif.model.code.Language;
import io.github.certif.model.decision.Answer;
import io.github.certif.model.decision.Decision;
import io.github.certif.model.decision.Decisions;
import io.github.certif.model.decision.Finding;
import io.github.certif.model.decision.HandIn;
import io.github.certif.model.decision.OralTime;
import io.github.certif.model.decision.SessionReport;
import io.github.certif.model.dossier.Closing;
import io.github.certif.model.dossier.Dossier;
import io.github.certif.model.dossier.DossierRecord;
import io.github.certif.model.dossier.Sitting;
import io.github.certif.model.referential.Certification;
import io.github.certif.model.referential.Referential;
import io.github.certif.model.session.CommitteeRuling;
import io.github.certif.model.session.Minutes;
import io.github.certif.model.session.SealedMinutes;
import io.github.certif.model.session.Session;
import io.github.certif.model.session.Transmission;
import io.github.certif.model.validation.ModelValidator;
import io.github.certif.render.layout.Matter;
import io.github.certif.rules.AwardRules;
import io.github.certif.rules.HandInRules;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/**
 * A session decided: every dossier, the decisions, and everything that was found.
 *
 * @param refused the dossiers that could not be decided
 */
record SessionRun(
        Session session,
        Referential referential,
        LocalDate asOf,
        List<Decision> decisions,
        List<Dossier> refused,
        List<Finding> findings) {

    /** A session as it stands: one run, or one for each certification that the centre awards. */
    static List<SessionRun> of(Desk desk, Session session, Optional<LocalDate> day) {
        Referential whole = desk.referential(session.getReferential());
        List<Referential> awarded = session.getCertifications().isEmpty()
                ? List.of(whole)
                : session.getCertifications().stream()
                        .map(unit -> Desk.orUnusable(() -> whole.awarding(unit)))
                        .toList();
        List<Finding> valid = valid(session, desk.language());
        List<SessionRun> runs = new ArrayList<>();
        for (Referential referential : awarded) {
            runs.add(of(
                    desk,
                    session,
                    referential,
                    day.orElseGet(() -> lastDay(session)),
                    runs.isEmpty() ? valid : List.of()));
        }
        return runs;
    }

    private static SessionRun of(
            Desk desk, Session session, Referential referential, LocalDate asOf, List<Finding> valid) {
        AwardRules rules = rules(desk, referential);
        List<Decision> decisions = new ArrayList<>();
        List<Dossier> refused = new ArrayList<>();
        List<Finding> findings = new ArrayList<>(valid);
        for (Dossier dossier : session.getDossiers()) {
            Answer<Decision> answer = rules.decide(dossier, asOf);
            answer.value().ifPresentOrElse(decisions::add, () -> refused.add(dossier));
            findings.addAll(answer.findings());
        }
        return new SessionRun(session, referential, asOf, decisions, refused, findings);
    }

    /**
     * What its documents are made from, with what the rules of procedure say of the session as far as its file has come.
     * It is computed here: keep it.
     */
    Matter matter(Desk desk, List<SealedMinutes> sealed) {
        List<SealedMinutes> here = sealed.stream().filter(this::isHere).toList();
        // the procedure is that of the whole text, whatever certification of it this run is about
        SessionReport report = Desk.orUnusable(() -> desk.procedure(
                        desk.referential(session.getReferential()),
                        desk.options().choices()))
                .check(session, HowFar.of(session, here), asOf);
        OralTimes times = new OralTimes(desk, this);
        Map<CandidateId, OralTime> orals = times.all();
        return Matter.builder()
                .session(session)
                .decisions(decisions)
                .sharing(report.getSharing())
                .findings(Stream.concat(findings.stream(), report.getFindings().stream())
                        .distinct()
                        .toList())
                .sealed(here)
                .orals(orals)
                .extraMinutes(times.extra(orals))
                .handIns(handIns(desk))
                .build();
    }

    private List<HandIn> handIns(Desk desk) {
        HandInRules rules =
                Desk.orUnusable(() -> HandInRules.of(referential, desk.options().choices()));
        return session.getDossiers().stream()
                .flatMap(dossier -> rules.plan(dossier, session.getId()).stream())
                .toList();
    }

    private boolean isHere(SealedMinutes sealed) {
        Minutes minutes = sealed.getMinutes();
        return minutes.getSession().equals(session.getId())
                && (minutes.getCertification().isEmpty()
                        || minutes.getCertification()
                                .equals(referential.getCertification().map(Certification::getCode)));
    }

    /** Where the documents of this run stand: apart from those of the other certifications of the session. */
    Path folder(Path out) {
        return session.getCertifications().isEmpty()
                ? out
                : out.resolve(referential
                        .getCertification()
                        .orElseThrow()
                        .getCode()
                        .value()
                        .replaceAll("[^A-Za-z0-9.-]", "_"));
    }

    static List<Finding> findings(List<SessionRun> runs) {
        return runs.stream().flatMap(run -> run.findings().stream()).toList();
    }

    /** The JSON form: every decision and every finding of the session. */
    static Decisions data(List<SessionRun> runs) {
        Decisions.Builder all = Decisions.builder();
        all.session(runs.get(0).session().getId());
        all.findings(findings(runs));
        runs.forEach(run -> all.addAllDecisions(run.decisions()));
        return all.build();
    }

    static AwardRules rules(Desk desk, Referential referential) {
        return Desk.orUnusable(() -> desk.rules(referential, desk.options().choices()));
    }

    /** The constraints of the model, run by a Jakarta validator as an application would. */
    static List<Finding> valid(Session session, Language language, Class<?>... groups) {
        Locale locale = Locale.forLanguageTag(language.code());
        try (ValidatorFactory factory = Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator(Set.of(locale), locale, true))
                .buildValidatorFactory()) {
            return ModelValidator.of(factory.getValidator()).validate(session, groups);
        }
    }

    /** Without a day on the command line, the last one that the file itself speaks of: no clock is read. */
    static LocalDate lastDay(Session session) {
        return Stream.of(
                        Stream.of(session.getEndsOn()),
                        session.getDossiers().stream().map(SessionRun::lastDay),
                        session.getGrids().stream()
                                .flatMap(grid -> Stream.of(grid.getCompletedOn(), grid.getReturnedOn()))
                                .flatMap(Optional::stream),
                        session.getMinutes().stream()
                                .flatMap(minutes -> minutes.getTimes().getClosed().stream())
                                .map(LocalDateTime::toLocalDate),
                        session.getTransmissions().stream().map(Transmission::getOn),
                        session.getAttestations().stream().map(CommitteeRuling::getOn),
                        session.getRecords().stream().map(DossierRecord::getOn))
                .flatMap(days -> days)
                .max(LocalDate::compareTo)
                .orElse(session.getEndsOn());
    }

    static LocalDate lastDay(Dossier dossier) {
        return Stream.of(
                        dossier.getSittings().stream().map(Sitting::getExamOn),
                        dossier.getSittings().stream().flatMap(sitting -> sitting.getDeliberatedOn().stream()),
                        dossier.getClosings().stream().map(Closing::getOn),
                        dossier.getEnrolledOn().stream(),
                        dossier.getAcquisitions().stream().map(acquisition -> acquisition.getOn()))
                .flatMap(days -> days)
                .max(LocalDate::compareTo)
                .orElse(LocalDate.EPOCH);
    }
}
