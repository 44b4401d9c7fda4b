package io.github.certif.render.layout;

import io.github.certif.model.code.BlocCode;
import io.github.certif.model.code.ClauseId;
import io.github.certif.model.worked.Expectation;
import io.github.certif.render.document.Phrase;
import io.github.certif.render.message.Messages;
import io.github.certif.render.message.Words;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** What must come out of a worked case, line by line. */
final class CaseExpected {

    private final Words words;
    private final Messages messages;

    CaseExpected(Words words) {
        this.words = words;
        this.messages = words.messages();
    }

    List<Phrase> items(Expectation expected) {
        List<Phrase> items = new ArrayList<>();
        expected.getOutcome().ifPresent(outcome -> add(items, "outcome", new Particulars(words).outcome(outcome)));
        expected.getRefused().ifPresent(code -> add(items, "refused", Phrase.of(code)));
        expected.getAcquired().ifPresent(blocs -> add(items, "acquired", blocs(blocs)));
        expected.getRight().ifPresent(right -> add(items, "right", Phrase.of(messages.word(right))));
        expected.getToRetake().ifPresent(blocs -> add(items, "toRetake", blocs(blocs)));
        expected.getToSitFirst().ifPresent(blocs -> add(items, "toSitFirst", blocs(blocs)));
        expected.getOralMinutes()
                .ifPresent(minutes -> add(
                        items, "oral", Phrase.of(messages.say("length.minutes", "count", String.valueOf(minutes)))));
        expected.getLastDay().ifPresent(day -> add(items, "lastDay", Phrase.of(messages.date(day))));
        expected.getEligible()
                .forEach((day, verdict) -> add(
                        items,
                        "eligible",
                        Phrase.of(messages.date(day) + messages.say("join.arrow") + messages.word(verdict))));
        documents(items, expected);
        return items;
    }

    private void documents(List<Phrase> items, Expectation expected) {
        expected.getDocuments().ifPresent(documents -> add(items, "documents", named("document.", documents)));
        expected.getMotives().ifPresent(motives -> add(items, "motives", motives(motives)));
        expected.getSaid().forEach(said -> add(items, "said", words.clause(said.getClause())));
        expected.getFindings().forEach(code -> add(items, "finding", Phrase.of(code)));
        expected.getKept().forEach(clause -> add(items, "kept", words.clause(clause)));
        expected.getClauses().forEach(clause -> add(items, "clause", words.reference(ClauseId.of(clause))));
        expected.getPolicies().forEach(policy -> add(items, "policy", words.orCode("policy." + policy, policy)));
    }

    private Phrase motives(Collection<String> motives) {
        return motives.isEmpty()
                ? none()
                : Phrase.of(messages.list(motives.stream()
                        .map(motive -> messages.find("minutes.motive." + motive).orElse(motive))
                        .toList()));
    }

    private Phrase blocs(Collection<BlocCode> blocs) {
        return blocs.isEmpty()
                ? none()
                : Phrase.of(
                        String.join(", ", blocs.stream().map(words::shortCode).toList()));
    }

    private Phrase named(String key, Collection<String> names) {
        return names.isEmpty()
                ? none()
                : Phrase.join(
                        names.stream()
                                .map(name -> words.orCode(key + name, name))
                                .toList(),
                        ", ");
    }

    private Phrase none() {
        return Phrase.of(messages.say("grid.blocs.none"));
    }

    private void add(List<Phrase> items, String name, Phrase value) {
        items.add(Phrase.of(messages.say("expect." + name) + messages.say("join.colon"))
                .plus(value));
    }
}
