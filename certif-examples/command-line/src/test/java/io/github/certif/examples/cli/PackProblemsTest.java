package io.github.certif.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.certif.model.code.Language;
import io.github.certif.referentials.format.PackProblem;
import io.github.certif.render.message.Messages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever the check finds, it says so and what to do, in both languages. */
class PackProblemsTest {

    private final Messages french = Messages.of(Language.FR);
    private final Messages english = Messages.of(Language.EN);

    @ParameterizedTest
    @EnumSource(PackProblem.class)
    void everyProblemOfAPackIsSaidWithWhatToDo(PackProblem problem) {
        String key = "finding." + problem.name();

        assertThat(french.find(key)).isPresent().isNotEqualTo(english.find(key));
        assertThat(french.find(key + ".remedy")).isPresent().isNotEqualTo(english.find(key + ".remedy"));
    }
}
