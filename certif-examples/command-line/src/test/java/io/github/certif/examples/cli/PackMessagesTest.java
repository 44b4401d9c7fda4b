package io.github.certif.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.certif.model.code.Language;
import io.github.certif.referentials.format.PackProblem;
import io.github.certif.render.message.Messages;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What referentials finds, render can say: the two know nothing of each other. */
class PackMessagesTest {

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void everyProblemOfPacksHasAMessageAndARemedy(String language) {
        Messages messages = Messages.of(Language.of(language));

        assertThat(Arrays.stream(PackProblem.values())
                        .flatMap(problem ->
                                Arrays.stream(new String[] {"finding." + problem, "finding." + problem + ".remedy"})))
                .allSatisfy(key -> assertThat(messages.find(key)).as(key).isPresent());
    }
}
