package io.github.certif.model.referential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotBlank;
import org.junit.jupiter.api.Test;

class ReferentialIdTest {

    @Test
    void isRefusedWhenBlank() {
        assertThatIllegalArgumentException().isThrownBy(() -> ReferentialId.of(" "));
    }

    @Property
    void isKeptExactlyAsGiven(@ForAll @NotBlank String printed) {
        assertThat(ReferentialId.of(printed)).hasToString(printed);
    }
}
