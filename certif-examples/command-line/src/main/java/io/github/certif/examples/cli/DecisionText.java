package io.github.certif.examples.cli;

import io.github.certif.model.code.BlocCode;
import io.github.certif.model.code.Unit;
import io.github.certif.model.decision.Awaited;
import io.github.certif.model.decision.Decision;
import io.github.certif.model.decision.PolicyChoice;
import io.github.certif.model.decision.RetakeAssessment;
import io.github.certif.model.decision.RetakePlan;
import io.github.certif.model.decision.RightState;
import io.github.certif.model.decision.UnitResult;
import io.github.certif.model.referential.Referential;
import io.github.certif.render.message.AwaitedText;
import io.github.certif.render.message.ChoiceText;
import io.github.certif.render.message.Explanations;
import io.github.certif.render.message.Words;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Prints a decision for reading. */
final class DecisionText {

    private final Desk desk;
    private final Words words;
    private final Explanations explanations;

    DecisionText(Desk desk, Referential referential) {
        this.desk = desk;
        this.words = Words.of(referential, desk.language());
        this.explanations = Explanations.of(words);
    }

    void print(Decision decision) {
        say(0, "decision.head", decision.getCandidate(), word(decision.getOutcome()), date(decision.getAsOf()));
        for (UnitResult bloc : decision.getBlocs()) {
            say(
                    1,
                    "decision.bloc",
                    bloc.getUnit().code(),
                    word(bloc.getState()),
                    bloc.getOrigin().map(this::word).orElseGet(() -> word(bloc.getReason())));
        }
        awaited(decision.getAwaiting());
        if (!decision.getDocuments().isEmpty()) {
            say(1, "decision.documents", documents(decision.getDocuments()));
        }
        decision.getRetake().ifPresent(this::retake);
        decision.getPolicies().forEach(this::policy);
        say(1, "decision.why");
        explanations.lines(decision.getExplanation()).forEach(line -> desk.print("    " + line));
        desk.print("");
    }

    private void say(int depth, String key, Object... arguments) {
        desk.print("  ".repeat(depth) + desk.texts().say(key, arguments));
    }

    private String word(Enum<?> constant) {
        return desk.messages().word(constant);
    }

    private String date(java.time.LocalDate day) {
        return desk.messages().date(day);
    }

    private String documents(List<String> documents) {
        return documents.stream()
                .map(document -> words.orCode("document." + document, document).plain())
                .collect(Collectors.joining(", "));
    }

    private void awaited(List<Awaited> awaiting) {
        for (Awaited awaited : awaiting) {
            say(1, "decision.awaited", AwaitedText.of(words).text(awaited).plain());
        }
    }

    private void retake(RetakePlan plan) {
        if (plan.getRight() == RightState.NOT_NEEDED) {
            return;
        }
        say(1, "decision.right", word(plan.getRight()));
        List<BlocCode> blocs = Stream.concat(plan.getToRetake().stream(), plan.getToSitFirst().stream())
                .toList();
        say(2, "decision.toSit", blocs.stream().map(BlocCode::value).collect(Collectors.joining(", ")));
        for (RetakeAssessment assessment : plan.getAssessments()) {
            say(
                    2,
                    assessment.isWhole() ? "decision.assessment" : "decision.assessmentPart",
                    words.unit(Unit.of(assessment.getAssessment())).plain(),
                    assessment.getJudgedOn().stream().map(Object::toString).collect(Collectors.joining(", ")));
        }
        plan.getLastDay().ifPresent(day -> say(2, "decision.lastDay", date(day)));
    }

    private void policy(PolicyChoice choice) {
        say(
                1,
                "decision.policy",
                choice.getPolicy(),
                choice.getValue(),
                ChoiceText.of(words).meaning(choice).plain(),
                ChoiceText.of(words).chosenBy(choice));
    }
}
