package io.github.certif.render.layout;

import io.github.certif.model.code.CompetencyCode;
import io.github.certif.model.code.Unit;
import io.github.certif.model.code.UnitKind;
import io.github.certif.model.decision.Decision;
import io.github.certif.model.decision.Reason;
import io.github.certif.model.decision.UnitResult;
import io.github.certif.model.decision.UnitState;
import io.github.certif.render.document.Phrase;
import io.github.certif.render.message.Messages;
import io.github.certif.render.message.Words;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Why a unit is not acquired: the competencies that were judged and fell short, those that nobody judged with the
 * reason, those that are awaited. What nobody judged is never called not acquired.
 */
final class UnitMissing {

    /** Reasons that say no more than the result. */
    private static final Set<Reason> SILENT = EnumSet.of(Reason.CHILDREN, Reason.MET);

    /** Reasons that say no more than the competencies named beside them. */
    private static final Set<Reason> GENERAL =
            EnumSet.of(Reason.CHILDREN, Reason.MET, Reason.NOT_MET, Reason.NOT_RECORDED);

    private static final Set<Reason> JUDGED =
            EnumSet.of(Reason.CHILDREN, Reason.NOT_MET, Reason.OVERRIDDEN, Reason.NOT_ADOPTED);

    /** Reasons for which a recorded level is no judgement. */
    private static final Set<Reason> UNJUDGED =
            EnumSet.of(Reason.ABSENT, Reason.NOT_SAT, Reason.NOT_EVALUATED, Reason.NOT_PRESENTED, Reason.VOID);

    private final Words words;
    private final Messages messages;

    UnitMissing(Words words) {
        this.words = words;
        this.messages = words.messages();
    }

    /** One line for each thing to say; a dash where the result says it all. */
    Phrase why(Decision decision, UnitResult result) {
        List<Phrase> lines = new ArrayList<>();
        Set<String> own = competencies(result.getUnit());
        List<UnitResult> refused = decision.getCompetencies().stream()
                .filter(one -> own.contains(one.getUnit().code()))
                .filter(one -> one.getState() == UnitState.NOT_ACQUIRED)
                .toList();
        add(lines, messages.say("unit.missing"), codes(refused, UnitMissing::isJudged));
        unjudged(lines, refused, result.getReason());
        if (result.getState() == UnitState.PENDING) {
            add(lines, messages.say("unit.awaited"), awaited(decision, own));
        }
        if (!(lines.isEmpty() ? SILENT : GENERAL).contains(result.getReason())) {
            lines.add(0, Phrase.of(messages.word(result.getReason())));
        }
        return lines.isEmpty() ? Phrase.of("–") : Phrase.join(lines, "\n");
    }

    /** The competencies of a bloc; none for any other unit. */
    private Set<String> competencies(Unit unit) {
        return new LinkedHashSet<>(words.referential().getBlocs().stream()
                .filter(bloc -> Unit.of(bloc.getCode()).equals(unit))
                .flatMap(bloc -> bloc.getCompetencies().stream())
                .map(CompetencyCode::value)
                .toList());
    }

    private static boolean isJudged(UnitResult result) {
        Reason reason = result.getReason();
        return JUDGED.contains(reason) || (result.getLevel().isPresent() && !UNJUDGED.contains(reason));
    }

    /** What nobody judged, by reason; the reason of the bloc itself is said once, without them. */
    private void unjudged(List<Phrase> lines, List<UnitResult> refused, Reason said) {
        refused.stream()
                .filter(one -> !isJudged(one))
                .map(UnitResult::getReason)
                .filter(reason -> reason != said)
                .distinct()
                .forEach(reason -> add(
                        lines,
                        messages.word(reason),
                        codes(refused, one -> !isJudged(one) && one.getReason() == reason)));
    }

    private static Set<String> codes(List<UnitResult> results, Predicate<UnitResult> which) {
        return new LinkedHashSet<>(
                results.stream().filter(which).map(one -> one.getUnit().code()).toList());
    }

    /** The competencies of the bloc that have no result yet, in its order. */
    private static Set<String> awaited(Decision decision, Set<String> own) {
        Set<String> awaited = new LinkedHashSet<>(own);
        Set<String> open = codes(decision.getCompetencies(), one -> one.getState() == UnitState.PENDING);
        decision.getAwaiting().forEach(one -> open.add(one.what().replace(UnitKind.COMPETENCY.word() + ":", "")));
        awaited.retainAll(open);
        return awaited;
    }

    private void add(List<Phrase> lines, String what, Set<String> codes) {
        if (!codes.isEmpty()) {
            lines.add(Phrase.of(what + messages.say("join.colon") + String.join(", ", codes)));
        }
    }
}
