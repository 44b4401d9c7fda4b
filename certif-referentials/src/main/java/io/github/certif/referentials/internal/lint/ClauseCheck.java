package io.github.certif.referentials.internal.lint;

import io.github.certif.model.code.Clause;
import io.github.certif.model.code.ClauseId;
import io.github.certif.model.code.Force;
import io.github.certif.model.code.PolicyId;
import io.github.certif.model.regulation.Policy;
import io.github.certif.model.regulation.PolicyType;
import io.github.certif.model.regulation.Regulation;
import io.github.certif.model.regulation.Requirement;
import io.github.certif.referentials.format.PackProblem;
import io.github.certif.referentials.internal.Sheet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The clause table: each clause once, known where it is cited, cited somewhere, and with the force that its use has. */
final class ClauseCheck implements RegulationVisitor {

    private final Notes notes;
    private final Sheet sheet;
    private final Regulation regulation;
    private final Set<ClauseId> cited = new HashSet<>();

    ClauseCheck(Notes notes, Sheet sheet, Regulation regulation) {
        this.notes = notes;
        this.sheet = sheet;
        this.regulation = regulation;
    }

    @Override
    public void clause(Spot spot, ClauseId clause) {
        cite(sheet, spot.pointer(), clause);
    }

    /** Notes that a clause is cited, in this file or in another one. */
    void cite(Sheet where, String pointer, ClauseId clause) {
        cited.add(clause);
        if (regulation.clause(clause).isEmpty()) {
            List<String> known =
                    regulation.getClauses().stream().map(c -> c.id().value()).toList();
            notes.add(
                    where,
                    PackProblem.PACK_CLAUSE_UNKNOWN,
                    pointer,
                    "code",
                    clause.value(),
                    "near",
                    Near.to(clause.value(), known));
        }
    }

    @Override
    public void requirement(Spot spot, Requirement requirement) {
        if (!spot.cited() && requirement.children().isEmpty()) {
            notes.add(sheet, PackProblem.PACK_CLAUSE_MISSING, spot.pointer());
        }
    }

    /** What can be said of the table once everything has been cited. */
    void table() {
        Set<ClauseId> seen = new HashSet<>();
        Set<ClauseId> ofPolicies =
                regulation.getPolicies().stream().map(Policy::getClause).collect(Collectors.toSet());
        for (int i = 0; i < regulation.getClauses().size(); i++) {
            Clause clause = regulation.getClauses().get(i);
            String at = "/clauses/" + i;
            if (!seen.add(clause.id())) {
                notes.add(
                        sheet,
                        PackProblem.PACK_CLAUSE_TWICE,
                        at + "/id",
                        "code",
                        clause.id().value());
            }
            use(at, clause, ofPolicies);
            clause.reliesOn()
                    .ifPresent(document -> notes.add(
                            sheet,
                            PackProblem.RELIES_ON,
                            at + "/reliesOn",
                            "clause",
                            clause.id().value(),
                            "document",
                            document));
        }
    }

    private void use(String at, Clause clause, Set<ClauseId> ofPolicies) {
        String id = clause.id().value();
        if (clause.force() == Force.POLICY && !ofPolicies.contains(clause.id())) {
            notes.add(sheet, PackProblem.PACK_CLAUSE_POLICY_UNUSED, at + "/id", "code", id);
        } else if (!cited.contains(clause.id())) {
            notes.add(sheet, PackProblem.PACK_CLAUSE_NOT_CITED, at + "/id", "code", id);
        }
    }

    /** The policies, each resting on a clause that records a silence. */
    void policies(Set<PolicyId> used) {
        Set<PolicyId> seen = new HashSet<>();
        for (int i = 0; i < regulation.getPolicies().size(); i++) {
            Policy policy = regulation.getPolicies().get(i);
            String at = "/policies/" + i;
            String id = policy.getId().value();
            if (!seen.add(policy.getId())) {
                notes.add(sheet, PackProblem.PACK_POLICY_TWICE, at + "/id", "code", id);
            }
            if (!used.contains(policy.getId()) && policy.getType() != PolicyType.UNITS) {
                notes.add(sheet, PackProblem.PACK_POLICY_NOT_USED, at + "/id", "code", id);
            }
            regulation
                    .clause(policy.getClause())
                    .filter(clause -> clause.force() != Force.POLICY)
                    .ifPresent(clause -> notes.add(
                            sheet,
                            PackProblem.PACK_POLICY_CLAUSE_FORCE,
                            at + "/clause",
                            "code",
                            id,
                            "clause",
                            clause.id().value(),
                            "found",
                            clause.force().name()));
        }
    }
}
