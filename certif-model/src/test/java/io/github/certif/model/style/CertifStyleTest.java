package io.github.certif.model.style;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Modifier;
import org.junit.jupiter.api.Test;

class CertifStyleTest {

    private final StyledValue value = StyledValue.builder()
            .title("Bloc 1")
            .addLines("second", "first")
            .putCredits("zeta", 2)
            .putCredits("alpha", 1)
            .build();

    @Test
    void hidesTheGeneratedClass() {
        assertThat(Modifier.isPublic(value.getClass().getModifiers())).isFalse();
    }

    @Test
    void keepsTheOrderGiven() {
        assertThat(value.lines()).containsExactly("second", "first");
        assertThat(value.credits().keySet()).containsExactly("zeta", "alpha");
    }

    @Test
    void givesValuesThatCannotBeChanged() {
        assertThatThrownBy(() -> value.lines().add("third")).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void refusesAValueThatLacksARequiredAttribute() {
        assertThatIllegalStateException()
                .isThrownBy(() -> StyledValue.builder().build())
                .withMessageContaining("title");
    }
}
