package io.github.certif.examples.quickstart;

import io.github.certif.model.code.CandidateId;
import io.github.certif.model.code.CompetencyCode;
import io.github.certif.model.code.Language;
import io.github.certif.model.code.Level;
import io.github.certif.model.code.PolicyId;
import io.github.certif.model.code.ReferentialId;
import io.github.certif.model.code.SittingId;
import io.github.certif.model.decision.Decision;
import io.github.certif.model.dossier.Candidate;
import io.github.certif.model.dossier.Dossier;
import io.github.certif.model.dossier.Sitting;
import io.github.certif.model.referential.Referential;
import io.github.certif.referentials.Referentials;
import io.github.certif.render.message.Explanations;
import io.github.certif.rules.AwardRules;
import io.github.certif.rules.PolicyChoices;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/** Asks what is still needed on an incomplete grid. */
public final class Quickstart {

    private Quickstart() {}

    /** Prints the answer, in UTF-8. */
    public static void main(String[] args) {
        run(new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8));
    }

    static void run(PrintStream out) {
        // README: begin
        Referential referential = Referentials.installed().get(ReferentialId.of("rncp34757"));
        referential
                .getRegulation()
                .getPolicies()
                .forEach(p -> out.println(p.getId() + " = " + p.getDefault().orElse("?")));

        PolicyChoices choices =
                PolicyChoices.defaults().with(PolicyId.of("window-occurrence"), "FIRST", "decided by our committee");
        Dossier dossier = incompleteGrid(referential);
        Decision decision = AwardRules.of(referential, choices)
                .decide(dossier, LocalDate.of(2026, 6, 24))
                .get();

        out.println(decision.getOutcome());
        decision.getAwaiting().forEach(a -> out.println(a.what() + ", of whom: " + a.ofWhom()));
        Explanations.of(referential, Language.FR)
                .lines(decision.getExplanation())
                .forEach(out::println);
        // README: end
    }

    /** A sitting in which the jury has recorded everything but one competency. */
    private static Dossier incompleteGrid(Referential referential) {
        Sitting.Builder sitting = Sitting.builder();
        sitting.id(SittingId.of("june")).examOn(LocalDate.of(2026, 6, 23));
        referential.getCompetencies().stream()
                .filter(competency -> !competency.getCode().equals(CompetencyCode.of("C17")))
                .forEach(competency -> sitting.putLevels(competency.getCode(), Level.of("ACQUIS")));
        return Dossier.builder()
                .referential(referential.getId())
                .candidate(Candidate.builder()
                        .id(CandidateId.of("c01"))
                        .familyName("Candidate")
                        .givenName("01")
                        .build())
                .addSittings(sitting.build())
                .build();
    }
}
