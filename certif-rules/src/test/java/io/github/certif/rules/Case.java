package io.github.certif.rules;

import io.github.certif.model.code.PolicyId;
import io.github.certif.model.decision.Answer;
import io.github.certif.model.decision.Decision;
import io.github.certif.model.dossier.Dossier;
import io.github.certif.model.json.CertifJson;
import io.github.certif.model.referential.Referential;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A referential, policies, a dossier and a day: everything that a decision is a function of. */
record Case(Referential referential, Map<PolicyId, String> policies, Dossier dossier, LocalDate asOf) {

    /** Draws a case: the regulation from some numbers, the dossier from others. */
    static Case of(List<Integer> regulation, List<Integer> dossier) {
        Draw first = Draw.from(regulation);
        Draw second = Draw.from(dossier);
        Referential referential = Regulations.draw(first);
        Map<PolicyId, String> policies = new LinkedHashMap<>();
        referential.getRegulation().getPolicies().forEach(policy -> {
            if (second.oneIn(4)) {
                policies.put(policy.getId(), second.of(policy.getValues()));
            }
        });
        return new Case(referential, policies, Dossiers.draw(second, referential), Dossiers.AS_OF);
    }

    AwardRules rules() {
        return AwardRules.of(referential, PolicyChoices.of(policies));
    }

    Answer<Decision> answer() {
        return rules().decide(dossier, asOf);
    }

    Decision decide() {
        return answer().get();
    }

    Rulebook book() {
        return Rulebook.of(referential, PolicyChoices.of(policies), WorkingDays.MONDAY_TO_FRIDAY, List.of());
    }

    View view() {
        return View.of(book(), dossier, asOf);
    }

    Case with(Dossier other) {
        return new Case(referential, policies, other, asOf);
    }

    Case with(PolicyId policy, String value) {
        Map<PolicyId, String> more = new LinkedHashMap<>(policies);
        more.put(policy, value);
        return new Case(referential, more, dossier, asOf);
    }

    /** What stands in the failure report of a runner. */
    @Override
    public String toString() {
        CertifJson json = CertifJson.create();
        List<String> lines = new ArrayList<>();
        referential.getBlocs().forEach(bloc -> lines.add("bloc " + bloc.getCode() + " " + bloc.getCompetencies()));
        referential
                .getAssessments()
                .forEach(assessment ->
                        lines.add("assessment " + assessment.getCode() + " " + assessment.getCompetencies()));
        var regulation = referential.getRegulation();
        lines.add("scale " + regulation.getScales().get("competency"));
        lines.add("award " + json.writeLine(regulation.getAward()));
        regulation.getBloc().ifPresent(bloc -> lines.add("bloc determination " + json.writeLine(bloc)));
        lines.add("title determination " + json.writeLine(regulation.getTitle()));
        regulation.getRetake().ifPresent(retake -> lines.add("retake " + json.writeLine(retake)));
        regulation.getAssessments().forEach(rule -> lines.add("rule " + json.writeLine(rule)));
        lines.add("policies " + policies);
        lines.add("dossier " + json.writeLine(dossier));
        lines.add("as of " + asOf);
        return System.lineSeparator() + String.join(System.lineSeparator(), lines);
    }
}
