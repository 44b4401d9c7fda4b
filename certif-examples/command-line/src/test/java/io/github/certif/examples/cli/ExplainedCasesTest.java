package io.github.certif.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.certif.model.code.Language;
import io.github.certif.model.decision.Decision;
import io.github.certif.model.referential.Referential;
import io.github.certif.model.referential.Wording;
import io.github.certif.model.regulation.Requirement;
import io.github.certif.model.worked.WorkedCase;
import io.github.certif.referentials.Pack;
import io.github.certif.referentials.PackCase;
import io.github.certif.referentials.Referentials;
import io.github.certif.render.message.Explained;
import io.github.certif.render.message.Explanations;
import io.github.certif.render.message.Requirements;
import io.github.certif.render.message.Stated;
import io.github.certif.render.message.Words;
import io.github.certif.rules.AwardRules;
import io.github.certif.rules.PolicyChoices;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the worked cases of every pack are told: in words wherever the pack has them. */
class ExplainedCasesTest {

    private static final Referentials INSTALLED = Referentials.installed();
    private static final Pattern MACHINE =
            Pattern.compile("(?<![\\p{L}\\p{N}._-])(?:[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+|[A-Z]{2,}|[a-z]+(?:-[a-z0-9]+)+)"
                    + "(?![\\p{L}\\p{N}_-]|\\.\\p{L})");
    private static final Pattern INTERVAL = Pattern.compile("\\d{4}-\\d{2}-\\d{2}/");

    static List<Referential> referentials() {
        return INSTALLED.packs().stream().map(Pack::getReferential).toList();
    }

    @ParameterizedTest
    @MethodSource("referentials")
    void noExplanationShowsAnIdThatThePackHasWordsFor(Referential referential) {
        assertThat(shown(
                        referential,
                        decisions(referential)
                                .flatMap(decision -> Stream.concat(
                                        Stream.of(decision.getExplanation()),
                                        decision.getRetake().stream().map(plan -> plan.getExplanation())))
                                .map(Explanations.of(words(referential))::explained)
                                .flatMap(ExplainedCasesTest::sentences)))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("referentials")
    void noRequirementShowsAnIdThatThePackHasWordsFor(Referential referential) {
        Requirement title = referential.getRegulation().getAward().getTitle();
        assertThat(shown(
                        referential,
                        sentences(Requirements.of(words(referential)).stated(title))))
                .isEmpty();
    }

    private static Words words(Referential referential) {
        return Words.of(referential, Language.FR);
    }

    private static Stream<Decision> decisions(Referential referential) {
        return INSTALLED.pack(referential.getId()).orElseThrow().getCases().stream()
                .map(PackCase::workedCase)
                .flatMap(one -> decision(referential, one).stream());
    }

    private static Optional<Decision> decision(Referential referential, WorkedCase one) {
        Referential decided = one.getCertification().map(referential::awarding).orElse(referential);
        return one.getDossier()
                .flatMap(dossier -> AwardRules.of(decided, PolicyChoices.of(one.getPolicies()))
                        .decide(dossier, one.getAsOf())
                        .value());
    }

    private static Stream<String> sentences(Explained explained) {
        return explained.lines().stream();
    }

    private static Stream<String> sentences(Stated stated) {
        return Stream.concat(
                Stream.of(stated.sentence().plain()), stated.below().stream().flatMap(ExplainedCasesTest::sentences));
    }

    private static Set<String> shown(Referential referential, Stream<String> sentences) {
        Set<String> worded = worded(referential);
        return sentences
                .distinct()
                .filter(line -> INTERVAL.matcher(line).find()
                        || MACHINE.matcher(line).results().anyMatch(found -> worded.contains(found.group())))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What a fact or a setting may hold and the pack calls otherwise. */
    private static Set<String> worded(Referential referential) {
        return referential.wording(Language.FR).map(Wording::getTexts).stream()
                .flatMap(texts -> texts.entrySet().stream())
                .filter(text -> !text.getKey().endsWith("." + text.getValue().value()))
                .map(text -> text.getKey().split("\\.", -1))
                .filter(key -> key.length == 2)
                .filter(key -> Set.of("attribute", "value", "body", "document", "record", "role")
                        .contains(key[0]))
                .map(key -> key[1])
                .collect(Collectors.toSet());
    }
}
