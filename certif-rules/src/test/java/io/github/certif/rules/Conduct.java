package io.github.certif.rules;

import io.github.certif.model.code.BlocCode;
import io.github.certif.model.code.CandidateId;
import io.github.certif.model.code.Clause;
import io.github.certif.model.code.ClauseId;
import io.github.certif.model.code.CompetencyCode;
import io.github.certif.model.code.Level;
import io.github.certif.model.code.PolicyId;
import io.github.certif.model.code.ReferentialId;
import io.github.certif.model.code.SessionId;
import io.github.certif.model.code.SittingId;
import io.github.certif.model.decision.Finding;
import io.github.certif.model.decision.SessionReport;
import io.github.certif.model.dossier.Candidate;
import io.github.certif.model.dossier.Dossier;
import io.github.certif.model.dossier.Scope;
import io.github.certif.model.dossier.Sitting;
import io.github.certif.model.json.CertifJson;
import io.github.certif.model.json.JsonSource;
import io.github.certif.model.referential.Referential;
import io.github.certif.model.regulation.Stage;
import io.github.certif.model.session.Accommodation;
import io.github.certif.model.session.Deliberation;
import io.github.certif.model.session.Juror;
import io.github.certif.model.session.Passage;
import io.github.certif.model.session.Session;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** One day before a jury of three, under a small regulation; each test changes what it is about. */
final class Conduct {

    static final LocalDate DAY = LocalDate.of(2026, 6, 24);
    static final CandidateId FIRST = CandidateId.of("candidate-01");
    static final CandidateId SECOND = CandidateId.of("candidate-02");

    private static final Referential REFERENTIAL = read();

    private final Session.Builder session = Session.builder();
    private final Map<CandidateId, Passage> passages = new LinkedHashMap<>();
    private final Map<CandidateId, Scope> scopes = new LinkedHashMap<>();
    private PolicyChoices choices = PolicyChoices.defaults();
    private LocalDate asOf = DAY;
    private boolean judged = true;

    private Conduct() {
        session.id(SessionId.of("S1"))
                .referential(ReferentialId.of("conduct"))
                .startsOn(DAY)
                .endsOn(DAY);
    }

    /** Two candidates one after the other, the whole title each, as it should go. */
    static Conduct day() {
        Conduct day = new Conduct();
        day.candidate(FIRST, Scope.ofTitle(), "09:00", "10:05");
        day.candidate(SECOND, Scope.ofTitle(), "10:30", "11:35");
        List.of("juror-A", "juror-B", "juror-C").forEach(id -> day.jury(id, juror -> juror));
        return day;
    }

    /** One candidate for some blocs, from nine o'clock. */
    static Conduct of(List<String> blocs, String end) {
        Conduct day = new Conduct();
        day.candidate(FIRST, Scope.ofBlocs(blocs.stream().map(BlocCode::of).toList()), "09:00", end);
        day.jury("juror-A", juror -> juror);
        return day;
    }

    private void candidate(CandidateId id, Scope scope, String from, String to) {
        LocalTime end = LocalTime.parse(to);
        scopes.put(id, scope);
        passages.put(
                id,
                Passage.builder()
                        .candidate(id)
                        .on(DAY)
                        .plannedStart(LocalTime.parse(from))
                        .plannedEnd(end)
                        .start(LocalTime.parse(from))
                        .end(end)
                        .deliberation(Deliberation.builder()
                                .start(end)
                                .end(end.plusMinutes(20))
                                .present(List.of("juror-A", "juror-B", "juror-C"))
                                .build())
                        .build());
    }

    Conduct jury(String id, UnaryOperator<Juror.Builder> change) {
        session.addJury(change.apply(Juror.builder().id(id).familyName("Juror").givenName(id))
                .build());
        return this;
    }

    Conduct first(UnaryOperator<Passage.Builder> change) {
        return passage(FIRST, change);
    }

    Conduct second(UnaryOperator<Passage.Builder> change) {
        return passage(SECOND, change);
    }

    private Conduct passage(CandidateId id, UnaryOperator<Passage.Builder> change) {
        passages.put(id, change.apply(Passage.builder().from(passages.get(id))).build());
        return this;
    }

    Conduct granted(UnaryOperator<Accommodation.Builder> change) {
        session.addAccommodations(
                change.apply(Accommodation.builder().candidate(FIRST).granted("more time"))
                        .build());
        return this;
    }

    Conduct choosing(String policy, String value) {
        choices = PolicyChoices.of(Map.of(PolicyId.of(policy), value));
        return this;
    }

    Conduct asOf(LocalDate day) {
        asOf = day;
        return this;
    }

    Conduct withoutResults() {
        judged = false;
        return this;
    }

    Session session() {
        return session.passages(passages.values())
                .dossiers(scopes.keySet().stream().map(this::dossier).toList())
                .build();
    }

    private Dossier dossier(CandidateId id) {
        Sitting.Builder sitting = Sitting.builder()
                .id(SittingId.of("june"))
                .session(SessionId.of("S1"))
                .examOn(DAY)
                .scope(scopes.get(id));
        if (judged) {
            referential().getCompetencies().forEach(one -> sitting.putLevels(one.getCode(), Level.of("YES")));
        } else {
            sitting.putLevels(CompetencyCode.of("K1"), Level.of("NO"));
        }
        return Dossier.builder()
                .referential(ReferentialId.of("conduct"))
                .candidate(Candidate.builder()
                        .id(id)
                        .familyName("Candidate")
                        .givenName(id.value())
                        .build())
                .addSittings(sitting.build())
                .build();
    }

    static Referential referential() {
        return REFERENTIAL;
    }

    private static Referential read() {
        try (InputStream in = Conduct.class.getResourceAsStream("/conduct.json")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return CertifJson.create()
                    .read(JsonSource.of("conduct.json", text), Referential.class)
                    .get();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    SessionReport report() {
        return SessionRules.of(referential(), choices, WorkingDays.MONDAY_TO_FRIDAY, List.of())
                .check(session(), Stage.AT_CLOSING, asOf);
    }

    // ---- what came out

    /** The findings of a rule, each as its code and the candidate. */
    List<Finding> said(String clause) {
        return report().getFindings().stream()
                .filter(finding -> finding.getClause()
                        .map(Clause::id)
                        .filter(ClauseId.of(clause)::equals)
                        .isPresent())
                .toList();
    }

    Finding saidOnce(String clause) {
        List<Finding> said = said(clause);
        if (said.size() != 1) {
            throw new AssertionError("said of " + clause + ": " + said);
        }
        return said.get(0);
    }

    /** The clauses that were asked and kept. */
    Set<String> kept() {
        return ProcedureComparison.kept(report()).stream()
                .map(ClauseId::value)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    Set<String> broken() {
        return report().getFindings().stream()
                .flatMap(finding -> finding.getClause().stream())
                .map(clause -> clause.id().value())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
