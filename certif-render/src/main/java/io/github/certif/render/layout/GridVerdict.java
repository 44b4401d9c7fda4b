package io.github.certif.render.layout;

import io.github.certif.model.decision.Decision;
import io.github.certif.model.decision.Outcome;
import io.github.certif.model.decision.UnitOrigin;
import io.github.certif.model.decision.UnitResult;
import io.github.certif.model.decision.UnitState;
import io.github.certif.model.dossier.Sitting;
import io.github.certif.model.regulation.MotiveRule;
import io.github.certif.model.regulation.Setting;
import io.github.certif.render.document.Choice;
import io.github.certif.render.document.Emphasis;
import io.github.certif.render.document.FieldList;
import io.github.certif.render.document.Node;
import io.github.certif.render.document.NodeId;
import io.github.certif.render.document.Note;
import io.github.certif.render.document.PageBreak;
import io.github.certif.render.document.Paragraph;
import io.github.certif.render.document.Phrase;
import io.github.certif.render.document.Section;
import io.github.certif.render.document.SignatureBlock;
import io.github.certif.render.document.WritingZone;
import io.github.certif.render.message.Messages;
import io.github.certif.render.message.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The foot of a grid: the decision to circle, comments, date and signatures of all jurors. */
final class GridVerdict {

    private static final int LINES = 5;
    private static final String MARK = "*";
    private static final String ALLOWED = "ALLOWED";

    /** As forms print them. */
    private static final List<Outcome> DECISIONS =
            List.of(Outcome.ADMITTED, Outcome.NOT_ADMITTED, Outcome.PARTIALLY_ADMITTED);

    private final Words words;
    private final Messages messages;
    private final NodeId id;

    GridVerdict(Words words, NodeId root) {
        this.words = words;
        this.messages = words.messages();
        this.id = root.child("verdict");
    }

    Section section(GridRecord filled, List<SignatureBlock.Signatory> jurors) {
        List<Node> nodes = new ArrayList<>();
        nodes.add(choice(filled));
        filled.decision().flatMap(this::blocs).ifPresent(nodes::add);
        nodes.add(new WritingZone(id.child("comments"), own("COMMENTS"), hint(filled), comments(filled), LINES));
        nodes.add(new Paragraph(id.child("signing"), own("SIGNATURES").with(Emphasis.STRONG)));
        nodes.add(new FieldList(
                id.child("signed"),
                List.of(new FieldList.Field("date", Phrase.of(messages.say("grid.date")), Phrase.empty()))));
        nodes.add(new SignatureBlock(id.child("signatures"), Phrase.of(messages.say("grid.signature")), jurors));
        return new Section(id, Phrase.of(messages.say("grid.verdict")), PageBreak.AVOID_INSIDE, nodes);
    }

    private Phrase own(String name) {
        return words.orOwn("grid." + name, "grid." + name);
    }

    private Choice choice(GridRecord filled) {
        List<Outcome> possible = possible(filled);
        Optional<Integer> chosen = filled.decision()
                .map(Decision::getOutcome)
                .map(possible::indexOf)
                .filter(index -> index >= 0);
        return new Choice(
                id.child("decision"),
                own("DECISION"),
                possible.stream().map(this::option).toList(),
                chosen);
    }

    /** What can be decided, on a form that nobody has filled in. */
    List<Phrase> options() {
        return possible(GridRecord.blank()).stream().map(this::option).toList();
    }

    private List<Outcome> possible(GridRecord filled) {
        boolean partly = isPartlyPossible()
                || filled.decision()
                        .filter(decision -> decision.getOutcome() == Outcome.PARTIALLY_ADMITTED)
                        .isPresent();
        return DECISIONS.stream()
                .filter(outcome -> outcome != Outcome.PARTIALLY_ADMITTED || partly)
                .toList();
    }

    /** Where the text is silent and nobody chose otherwise, nothing is admitted in part. */
    private boolean isPartlyPossible() {
        Setting partial =
                words.referential().getRegulation().getAward().getPartial().getValue();
        Optional<String> value = partial.decidedBy()
                .map(id -> words.referential().getRegulation().getPolicies().stream()
                        .filter(policy -> policy.getId().equals(id))
                        .flatMap(policy -> policy.getDefault().stream())
                        .findFirst())
                .orElseGet(() -> Optional.of(partial.text()));
        return value.filter(text -> !text.equals(ALLOWED)).isEmpty()
                || words.referential().unitsParameter().isPresent();
    }

    private Phrase option(Outcome outcome) {
        Phrase word = words.find("outcome.grid." + outcome.name()).orElseGet(() -> Phrase.of(messages.word(outcome)));
        return needsComment(outcome) ? word.plus(" " + MARK) : word;
    }

    private boolean needsComment(Outcome outcome) {
        return motives().anyMatch(rule -> rule.getOn().contains(outcome.name()));
    }

    private Stream<MotiveRule> motives() {
        return words.referential().getRegulation().getMotives().stream();
    }

    private Phrase hint(GridRecord filled) {
        return possible(filled).stream().anyMatch(this::needsComment)
                ? Phrase.of("(" + MARK + messages.say("join.colon") + messages.say("grid.mandatory") + ")")
                : Phrase.empty();
    }

    /** The form has no place for it: it follows from the boxes above and is marked as such. */
    private Optional<Node> blocs(Decision decision) {
        if (decision.getOutcome() == Outcome.PENDING) {
            return Optional.of(new Note(id.child("open"), Phrase.of(messages.say("minutes.open"))));
        }
        if (words.referential().getBlocs().isEmpty()) {
            return Optional.empty();
        }
        List<String> acquired = decision.getBlocs().stream()
                .filter(GridVerdict::isAcquiredNow)
                .map(bloc -> bloc.getUnit().code())
                .toList();
        String blocs = acquired.isEmpty() ? messages.say("grid.blocs.none") : messages.list(acquired);
        return Optional.of(new Note(id.child("blocs"), Phrase.of(messages.say("grid.blocs", "blocs", blocs))));
    }

    private static boolean isAcquiredNow(UnitResult bloc) {
        return bloc.getState() == UnitState.ACQUIRED
                && bloc.getOrigin()
                        .filter(origin -> origin == UnitOrigin.NOW || origin == UnitOrigin.BOTH)
                        .isPresent();
    }

    private Phrase comments(GridRecord filled) {
        return new Motives(messages)
                .lines(
                        filled.sitting().flatMap(Sitting::getReasons),
                        filled.sitting().flatMap(Sitting::getRecommendations));
    }
}
