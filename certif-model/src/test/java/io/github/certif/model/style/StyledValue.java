package io.github.certif.model.style;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** A value of every shape that the style has to serve. */
@CertifStyle
@Value.Immutable
public interface StyledValue {

    String title();

    Optional<String> note();

    List<String> lines();

    Map<String, Integer> credits();

    static Builder builder() {
        return new Builder();
    }

    class Builder extends ImmutableStyledValue.Builder {}
}
