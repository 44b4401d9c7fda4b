package io.github.certif.referentials.internal.lint;

import io.github.certif.model.code.BlocCode;
import io.github.certif.model.code.ClauseId;
import io.github.certif.model.code.PolicyId;
import io.github.certif.model.code.ReferentialId;
import io.github.certif.model.code.UnitKind;
import io.github.certif.model.decision.Finding;
import io.github.certif.model.referential.Referential;
import io.github.certif.model.regulation.Policy;
import io.github.certif.model.worked.CaseJudge;
import io.github.certif.model.worked.Expectation;
import io.github.certif.model.worked.WorkedCase;
import io.github.certif.referentials.format.PackProblem;
import io.github.certif.referentials.internal.ReadFile;
import io.github.certif.referentials.internal.Survived;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Worked cases: of this pack, each once, about what exists, and coming out as they say. */
final class CaseCheck {

    private final Notes notes;
    private final Referential referential;
    private final Units units;

    CaseCheck(Notes notes, Referential referential, Units units) {
        this.notes = notes;
        this.referential = referential;
        this.units = units;
    }

    void run(List<ReadFile<WorkedCase>> cases) {
        Map<String, String> seen = new HashMap<>();
        for (ReadFile<WorkedCase> file : cases) {
            String other = seen.putIfAbsent(file.value().getId(), file.path());
            if (other != null) {
                String id = file.value().getId();
                notes.add(file.sheet(), PackProblem.PACK_CASE_TWICE, "/id", "code", id, "other", other);
            }
            ofThisPack(file);
            file.value().getPolicies().forEach((policy, value) -> policy(file, policy, value));
            expectation(file, file.value().getExpect());
        }
    }

    private void ofThisPack(ReadFile<WorkedCase> file) {
        WorkedCase value = file.value();
        value.getDossier()
                .ifPresent(dossier -> ofThisPack(file, "/dossier", dossier.getReferential(), dossier.getEdition()));
        value.getSession()
                .ifPresent(session -> ofThisPack(file, "/session", session.getReferential(), session.getEdition()));
    }

    private void ofThisPack(ReadFile<?> file, String at, ReferentialId found, Optional<String> edition) {
        String expected = referential.getEdition();
        if (!found.equals(referential.getId())) {
            other(file, at + "/referential", found.value(), referential.getId().value());
        } else if (!edition.orElse(expected).equals(expected)) {
            other(file, at + "/edition", edition.orElse(expected), expected);
        }
    }

    private void other(ReadFile<?> file, String pointer, String found, String expected) {
        notes.add(file.sheet(), PackProblem.PACK_CASE_OF_ANOTHER_PACK, pointer, "found", found, "expected", expected);
    }

    private void policy(ReadFile<WorkedCase> file, PolicyId id, String value) {
        if (refusalIsExpected(file)) {
            return;
        }
        String pointer = "/policies/" + Spot.escaped(id.value());
        Optional<Policy> policy = referential.getRegulation().policy(id);
        if (policy.isEmpty()) {
            unknown(file, PackProblem.PACK_POLICY_UNKNOWN, pointer, id.value(), policies());
        } else if (!PolicyCheck.takes(policy.get(), value)) {
            notes.add(
                    file.sheet(),
                    PackProblem.PACK_POLICY_VALUE_UNKNOWN,
                    pointer,
                    "code",
                    id.value(),
                    "found",
                    value,
                    "expected",
                    PolicyCheck.expected(policy.get()));
        }
    }

    private static boolean refusalIsExpected(ReadFile<WorkedCase> file) {
        return file.value().getExpect().getRefused().isPresent();
    }

    private List<String> policies() {
        return referential.getRegulation().getPolicies().stream()
                .map(p -> p.getId().value())
                .toList();
    }

    private void expectation(ReadFile<WorkedCase> file, Expectation expect) {
        expect.getAcquired().ifPresent(blocs -> blocs(file, "/expect/acquired", blocs));
        expect.getToRetake().ifPresent(blocs -> blocs(file, "/expect/toRetake", blocs));
        expect.getToSitFirst().ifPresent(blocs -> blocs(file, "/expect/toSitFirst", blocs));
        expect.getAssessments().ifPresent(assessments -> {
            for (int i = 0; i < assessments.size(); i++) {
                String pointer = "/expect/assessments/" + i + "/assessment";
                String code = assessments.get(i).getAssessment().value();
                known(file, pointer, UnitKind.ASSESSMENT, code);
            }
        });
        int i = 0;
        for (String policy : expect.getPolicies()) {
            if (!policies().contains(policy)) {
                unknown(file, PackProblem.PACK_POLICY_UNKNOWN, "/expect/policies/" + i, policy, policies());
            }
            i++;
        }
        clauses(file, "/expect/clauses", expect.getClauses());
        clauses(
                file,
                "/expect/kept",
                expect.getKept().stream().map(ClauseId::value).collect(Collectors.toCollection(LinkedHashSet::new)));
        for (int said = 0; said < expect.getSaid().size(); said++) {
            clause(
                    file,
                    "/expect/said/" + said + "/clause",
                    expect.getSaid().get(said).getClause().value());
        }
    }

    private void clauses(ReadFile<WorkedCase> file, String at, Set<String> clauses) {
        int i = 0;
        for (String clause : clauses) {
            clause(file, at + "/" + i, clause);
            i++;
        }
    }

    private void clause(ReadFile<WorkedCase> file, String pointer, String clause) {
        List<String> known = referential.getRegulation().getClauses().stream()
                .map(c -> c.id())
                .map(ClauseId::value)
                .toList();
        if (!known.contains(clause)) {
            unknown(file, PackProblem.PACK_CLAUSE_UNKNOWN, pointer, clause, known);
        }
    }

    private void blocs(ReadFile<?> file, String pointer, Set<BlocCode> blocs) {
        int i = 0;
        for (BlocCode bloc : blocs) {
            known(file, pointer + "/" + i, UnitKind.BLOC, bloc.value());
            i++;
        }
    }

    private void known(ReadFile<?> file, String pointer, UnitKind kind, String code) {
        if (!units.codes(kind).contains(code)) {
            unknown(file, CodeCheck.unknown(kind), pointer, code, units.codes(kind));
        }
    }

    private void unknown(ReadFile<?> file, PackProblem problem, String pointer, String code, Collection<String> known) {
        notes.add(file.sheet(), problem, pointer, "code", code, "near", Near.to(code, known));
    }

    /** Hands every case to the judge; what differs is said at the expectation of the case. */
    void judge(List<ReadFile<WorkedCase>> cases, CaseJudge judge) {
        for (ReadFile<WorkedCase> file : cases) {
            notes.addAll(judged(file, judge));
        }
    }

    private List<Finding> judged(ReadFile<WorkedCase> file, CaseJudge judge) {
        String id = file.value().getId();
        try {
            return judge.judge(referential, file.value()).stream()
                    .map(finding -> placed(file, finding))
                    .toList();
        } catch (Throwable e) {
            String problem = Survived.name(e);
            return List.of(
                    file.sheet().finding(PackProblem.PACK_CASE_FAILED, "/dossier", "case", id, "problem", problem));
        }
    }

    private static Finding placed(ReadFile<WorkedCase> file, Finding finding) {
        if (finding.getLocation().isPresent()) {
            return finding;
        }
        String pointer =
                finding.getPath().filter(path -> path.startsWith("/expect")).orElse("/expect");
        Finding.Builder placed = Finding.builder();
        placed.from(finding).path(pointer).location(file.sheet().location(pointer));
        if (!finding.getArguments().containsKey("case")) {
            placed.putArguments("case", file.value().getId());
        }
        return placed.build();
    }
}
