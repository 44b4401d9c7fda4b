package io.github.certif.rules;

import io.github.certif.model.code.CandidateId;
import io.github.certif.model.code.Clause;
import io.github.certif.model.code.ClauseId;
import io.github.certif.model.code.Force;
import io.github.certif.model.code.PolicyId;
import io.github.certif.model.code.ReferentialId;
import io.github.certif.model.code.SessionId;
import io.github.certif.model.decision.Finding;
import io.github.certif.model.dossier.Candidate;
import io.github.certif.model.dossier.Dossier;
import io.github.certif.model.json.CertifJson;
import io.github.certif.model.json.JsonSource;
import io.github.certif.model.referential.Referential;
import io.github.certif.model.regulation.Body;
import io.github.certif.model.regulation.Policy;
import io.github.certif.model.regulation.PolicyType;
import io.github.certif.model.regulation.Regulation;
import io.github.certif.model.session.Juror;
import io.github.certif.model.session.Passage;
import io.github.certif.model.session.Session;
import io.github.certif.model.session.SessionManager;
import io.github.certif.model.session.Shared;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** A jury before two candidates: professionals, half of them external, without ties that nobody declared. */
final class Juries {

    static final LocalDate DAY = LocalDate.of(2026, 6, 24);
    static final CandidateId K = CandidateId.of("candidate-K");
    static final CandidateId L = CandidateId.of("candidate-L");

    /** The clauses of the regulation, with the rows that each states. */
    private static final Map<String, List<String>> CLAUSES = Map.of(
            "professionals", List.of("JUR-01", "JUR-08"),
            "years", List.of("JUR-02", "JUR-08"),
            "external", List.of("JUR-04", "JUR-05", "JUR-08"),
            "ties", List.of("JUR-06", "JUR-07", "S2-FAQ-Q27"),
            "declared", List.of("S2-FAQ-Q27"),
            "excluded", List.of("AMB-12"),
            "manager", List.of("JUR-10", "AMB-56"),
            "size", List.of());

    private static final Referential REFERENTIAL = regulated();

    private final Session.Builder session = Session.builder();
    private PolicyChoices choices = PolicyChoices.defaults();

    private Juries() {
        session.id(SessionId.of("S1"))
                .referential(ReferentialId.of("conduct"))
                .startsOn(DAY)
                .endsOn(DAY)
                .manager(SessionManager.builder()
                        .id("manager")
                        .familyName("Manager")
                        .givenName("01")
                        .build())
                .addShared(Shared.builder()
                        .document("DELIVERABLES")
                        .to("JURY")
                        .on(DAY.minusDays(5))
                        .build());
        List.of(K, L)
                .forEach(id -> session.addDossiers(Dossier.builder()
                        .referential(ReferentialId.of("conduct"))
                        .candidate(Candidate.builder()
                                .id(id)
                                .familyName("Candidate")
                                .givenName(id.value())
                                .build())
                        .build()));
    }

    static Juries none() {
        return new Juries();
    }

    /** A jury of so many external and internal professionals. */
    static Juries of(int external, int internal) {
        Juries jury = new Juries();
        for (int i = 1; i <= external; i++) {
            jury.external("X" + i, juror -> juror);
        }
        for (int i = 1; i <= internal; i++) {
            jury.internal("Z" + i, juror -> juror);
        }
        return jury;
    }

    Juries external(String id, UnaryOperator<Juror.Builder> change) {
        return add(id, juror -> change.apply(juror.organisations(List.of())));
    }

    Juries internal(String id, UnaryOperator<Juror.Builder> change) {
        return add(id, juror -> change.apply(juror.organisations(List.of("COMPANY-1", "ASSESSMENT_BODY"))));
    }

    private Juries add(String id, UnaryOperator<Juror.Builder> change) {
        session.addJury(change.apply(regular(id)).build());
        return this;
    }

    private static Juror.Builder regular(String id) {
        Juror.Builder juror = Juror.builder();
        juror.id(id)
                .familyName("Juror")
                .givenName(id)
                .roles(List.of("professional"))
                .years(2)
                .ties(Map.of());
        return juror;
    }

    Juries manager(Optional<SessionManager> manager) {
        session.manager(manager);
        return this;
    }

    /** Who is recorded to have sat for a candidate. */
    Juries sat(CandidateId candidate, String... jurors) {
        session.addPassages(Passage.builder()
                .candidate(candidate)
                .on(DAY)
                .jurors(List.of(jurors))
                .build());
        return this;
    }

    Juries nothingShared() {
        session.shared(List.of());
        return this;
    }

    Juries choosing(String policy, String value) {
        choices = PolicyChoices.of(Map.of(PolicyId.of(policy), value));
        return this;
    }

    Session session() {
        return session.build();
    }

    static Referential referential() {
        return REFERENTIAL;
    }

    private static Referential regulated() {
        Referential base = Conduct.referential();
        Regulation.Builder regulation = Regulation.builder().from(base.getRegulation());
        CLAUSES.forEach((id, rows) -> regulation.addClauses(
                new Clause(ClauseId.of(id), "rules", "20", Force.STATED, Optional.empty(), rows)));
        regulation
                .addBodies(body())
                .addPolicies(policy("years-severity", "years", "WARNING", "BLOCKING"))
                .addPolicies(policy("juror-conflict", "excluded", "RECUSED", "EXCLUDED"));
        return Referential.builder().from(base).regulation(regulation.build()).build();
    }

    private static Policy policy(String id, String clause, String usual, String other) {
        return Policy.builder()
                .id(PolicyId.of(id))
                .type(PolicyType.CHOICE)
                .values(List.of(usual, other))
                .getDefault(usual)
                .clause(ClauseId.of(clause))
                .build();
    }

    private static Body body() {
        try (InputStream in = Juries.class.getResourceAsStream("/jury.json")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return CertifJson.create()
                    .read(JsonSource.of("jury.json", text), Body.class)
                    .get();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    JuryRules rules() {
        return JuryRules.of(referential(), choices);
    }

    List<Finding> findings() {
        return rules().check(session());
    }

    /** What is said of a clause, for a candidate or of the jury as it was appointed. */
    List<Finding> said(String clause) {
        return findings().stream()
                .filter(finding -> finding.getClause().orElseThrow().id().equals(ClauseId.of(clause)))
                .toList();
    }

    List<Finding> saidOf(CandidateId candidate) {
        return findings().stream()
                .filter(finding -> finding.getCandidate().equals(Optional.of(candidate)))
                .toList();
    }
}
