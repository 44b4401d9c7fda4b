package io.github.certif.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.certif.model.decision.Finding;
import io.github.certif.model.referential.Referential;
import io.github.certif.model.worked.WorkedCase;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The rules decide every worked case of every trial regulation as its author says. */
class TrialsTest {

    @TestFactory
    Stream<DynamicContainer> everyWorkedCaseIsDecidedAsItSays() {
        return Trials.names().stream().map(name -> {
            Referential referential = Trials.referential(name);
            return DynamicContainer.dynamicContainer(
                    name, Trials.cases(name).stream().map(id -> decided(name, referential, id)));
        });
    }

    private static DynamicTest decided(String name, Referential referential, String id) {
        WorkedCase workedCase = Trials.workedCase(name, id);
        return DynamicTest.dynamicTest(workedCase.getTitle(), () -> {
            assertThat(workedCase.getId()).isEqualTo(id);
            assertThat(differences(referential, workedCase)).isEmpty();
        });
    }

    private static List<String> differences(Referential referential, WorkedCase workedCase) {
        return WorkedCases.judge().judge(referential, workedCase).stream()
                .map(Finding::getArguments)
                .map(Object::toString)
                .toList();
    }

    @Test
    void everyFileIsARegulationOrACaseOfOne() {
        assertThat(Trials.strays()).isEmpty();
        assertThat(Trials.names())
                .allSatisfy(name -> assertThat(Trials.cases(name)).as(name).isNotEmpty());
    }
}
