package io.github.certif.rules;

import io.github.certif.model.decision.Checked;
import io.github.certif.model.decision.Consequence;
import io.github.certif.model.decision.Finding;
import io.github.certif.model.decision.SessionReport;
import io.github.certif.model.decision.Severity;
import io.github.certif.model.dossier.Dossier;
import io.github.certif.model.referential.Referential;
import io.github.certif.model.regulation.Check;
import io.github.certif.model.regulation.Effect;
import io.github.certif.model.regulation.Stage;
import io.github.certif.model.session.Juror;
import io.github.certif.model.session.Session;
import io.github.certif.rules.spi.RequirementEvaluator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * Says what the rules of procedure make of a session: its jury, its calendar, its conduct, what is recorded of it and of
 * its candidates. It recommends; a committee rules, and its ruling is recorded apart.
 *
 * <p>Immutable and thread-safe.
 */
public final class SessionRules {

    private final Rulebook book;
    private final JuryRules jury;
    private final SharingRules sharing;

    private SessionRules(Rulebook book, JuryRules jury, SharingRules sharing) {
        this.book = book;
        this.jury = jury;
        this.sharing = sharing;
    }

    /**
     * The rules of a referential, with the defaults of its policies.
     *
     * @param referential the referential
     * @return the rules
     */
    public static SessionRules of(Referential referential) {
        return of(referential, PolicyChoices.defaults(), WorkingDays.MONDAY_TO_FRIDAY, List.of());
    }

    /**
     * The rules of a referential.
     *
     * @param referential the referential
     * @param choices the policies chosen otherwise than by default, and parameters
     * @param calendar which days are worked, for regulations that move a day to the next working one
     * @param evaluators the third parties' requirements that the regulation names
     * @return the rules
     * @throws IllegalArgumentException if a policy is unknown or does not take the value, or if two evaluators have one
     *     name
     */
    public static SessionRules of(
            Referential referential,
            PolicyChoices choices,
            WorkingDays calendar,
            Iterable<RequirementEvaluator> evaluators) {
        Rulebook book = Rulebook.of(
                Objects.requireNonNull(referential, "referential"),
                Objects.requireNonNull(choices, "choices"),
                Objects.requireNonNull(calendar, "calendar"),
                evaluators);
        return new SessionRules(book, new JuryRules(book), new SharingRules(book));
    }

    /**
     * Everything that is to be said of a session.
     *
     * @param session the session
     * @param stage how far it has come: rules of this stage and of the earlier ones are asked
     * @param asOf the day of the question: what is recorded later does not exist
     * @return the report
     */
    public SessionReport check(Session session, Stage stage, LocalDate asOf) {
        SessionView seen = new SessionView(book, session, Objects.requireNonNull(asOf, "asOf"));
        List<Checked> answers = new ArrayList<>(jury.ask(session, asOf));
        SessionReport.Builder report = report(stage, asOf);
        report.session(session.getId())
                .addAllFindings(jury.check(session, asOf))
                .sharing(sharing.calendar(session, asOf))
                .addAllFindings(sharing.check(session, asOf));
        report.addAllFindings(twice(
                        "/jury", session.getJury().stream().map(Juror::getId).toList()))
                .addAllFindings(twice(
                        "/dossiers",
                        session.getDossiers().stream()
                                .map(dossier -> dossier.getCandidate().getId().value())
                                .toList()));
        List<Function<Check, List<Checked>>> candidates = candidates(session, seen, report);
        report.addAllFindings(Passages.ofNobody(session));
        Checks whole = new Checks(book, seen.whole(), Optional.empty(), "", session.getRecords());
        MinutesChecks papers = new MinutesChecks(book, seen, stage);
        for (Check check : asked(stage)) {
            if (check.getMinutes().isPresent()) {
                answers.addAll(ask(check, papers::ask, report));
            } else {
                List<Function<Check, List<Checked>>> of =
                        check.getOf() == Check.Of.SESSION ? List.of(whole::ask) : candidates;
                of.forEach(one -> answers.addAll(ask(check, one, report)));
            }
        }
        return report.checks(answers).build();
    }

    /**
     * Everything that is to be said of one dossier, whatever session it belongs to.
     *
     * @param dossier the dossier
     * @param stage the stage: rules of this stage and of the earlier ones are asked
     * @param asOf the day of the question: what is recorded later does not exist
     * @return the report; rules about sessions are not asked
     */
    public SessionReport check(Dossier dossier, Stage stage, LocalDate asOf) {
        SessionReport.Builder report = report(stage, asOf);
        if (isSound(dossier, "", asOf, report)) {
            Checks checks = Checks.of(book, SessionView.alone(book, dossier, asOf), dossier, "");
            asked(stage).stream()
                    .filter(check -> check.getOf() == Check.Of.CANDIDATE
                            && check.getMinutes().isEmpty()
                            && check.getPassage().isEmpty())
                    .forEach(check -> report.addAllChecks(ask(check, checks::ask, report)));
        }
        return report.build();
    }

    /** One person entered twice counts for two, and must not. */
    private static List<Finding> twice(String path, List<String> ids) {
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            if (ids.indexOf(ids.get(i)) < i) {
                findings.add(Finding.blocking("SESSION_ENTRY_TWICE")
                        .path(path + "/" + i)
                        .putArguments("id", ids.get(i))
                        .build());
            }
        }
        return findings;
    }

    private SessionReport.Builder report(Stage stage, LocalDate asOf) {
        SessionReport.Builder report = SessionReport.builder();
        report.referential(book.referential().getId())
                .edition(book.referential().getEdition())
                .stage(stage)
                .asOf(asOf);
        return report;
    }

    private List<Check> asked(Stage stage) {
        return book.regulation().getChecks().stream()
                .filter(check -> check.getStage().compareTo(stage) <= 0)
                .toList();
    }

    /** The candidates whose dossiers the referential understands; of the others it is said what it does not. */
    private List<Function<Check, List<Checked>>> candidates(
            Session session, SessionView seen, SessionReport.Builder report) {
        List<Function<Check, List<Checked>>> candidates = new ArrayList<>();
        Rulebook aimed = Aimed.of(book, session);
        SessionView of = aimed == book ? seen : new SessionView(aimed, session, seen.asOf());
        for (int i = 0; i < session.getDossiers().size(); i++) {
            Dossier dossier = session.getDossiers().get(i);
            if (isSound(dossier, "/dossiers/" + i, seen.asOf(), report)) {
                View view = of.of(dossier);
                Checks checks = Checks.of(aimed, view, dossier, "/dossiers/" + i);
                PassageChecks passages = new PassageChecks(aimed, of.passages(), view, dossier, checks);
                candidates.add(check -> check.getPassage()
                        .map(rule -> checks.isAsked(check) ? passages.ask(check, rule) : List.<Checked>of())
                        .orElseGet(() -> checks.ask(check)));
            }
        }
        return candidates;
    }

    private boolean isSound(Dossier dossier, String path, LocalDate asOf, SessionReport.Builder report) {
        List<Finding> blocking = DossierCheck.contradictions(book, dossier, asOf).stream()
                .filter(finding -> finding.getSeverity() == Severity.BLOCKING)
                .map(finding -> finding.getPath()
                        .map(inside -> Finding.builder()
                                .from(finding)
                                .path(path + inside)
                                .build())
                        .orElse(finding))
                .toList();
        report.addAllFindings(blocking);
        return blocking.isEmpty();
    }

    /** A rule that cannot be evaluated is said, and takes nothing else with it. */
    private List<Checked> ask(Check check, Function<Check, List<Checked>> asked, SessionReport.Builder report) {
        try {
            List<Checked> found = asked.apply(check);
            found.forEach(one -> finding(check, one).ifPresent(report::addFindings));
            return found;
        } catch (UndecidableException e) {
            report.addFindings(e.finding());
            return List.of();
        }
    }

    private Optional<Finding> finding(Check check, Checked answer) {
        return switch (answer.explanation().getVerdict()) {
            case SATISFIED -> Optional.empty();
            case UNSATISFIED -> Optional.of(broken(check.getIfNot(), answer));
            case UNDETERMINED -> Optional.of(unknown(check.getIfNot(), answer));
        };
    }

    private Finding broken(Effect effect, Checked answer) {
        Consulted consulted = new Consulted(book);
        return about("RULE_NOT_KEPT", answer)
                .severity(Severity.valueOf(consulted.text(effect.getSeverity()).orElse("WARNING")))
                .consequence(Consequence.valueOf(
                        consulted.text(effect.getConsequence()).orElse("NONE")))
                .refer(effect.getRefer())
                .build();
    }

    private Finding unknown(Effect effect, Checked answer) {
        boolean info = new Consulted(book).is(effect.getSeverity(), "INFO");
        return about("RULE_NOT_CHECKED", answer)
                .severity(info ? Severity.INFO : Severity.WARNING)
                .build();
    }

    private Finding.Builder about(String code, Checked answer) {
        Finding.Builder finding = Finding.builder();
        finding.code(code)
                .candidate(answer.candidate())
                .path(answer.path())
                .putArguments("rule", answer.rule())
                .putArguments("facts", Checks.facts(answer.explanation()))
                .clause(answer.explanation().getClause());
        return finding;
    }
}
