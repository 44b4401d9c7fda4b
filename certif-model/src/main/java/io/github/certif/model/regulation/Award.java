package io.github.certif.model.regulation;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.certif.model.code.BlocCode;
import io.github.certif.model.style.CertifStyle;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * When a bloc and the title are acquired.
 *
 * <p>Immutable and thread-safe.
 */
@CertifStyle
@Value.Immutable
@JsonSerialize(as = ImmutableAward.class)
@JsonDeserialize(as = ImmutableAward.class)
public interface Award {

    /**
     * What acquires a bloc; {@code self} is the bloc.
     *
     * @return the requirement; absent when the title has no blocs
     */
    Optional<Requirement> getBloc();

    /**
     * What acquires a bloc that has a rule of its own, instead of {@link #getBloc()}.
     *
     * @return the requirement by bloc; blocs that are not named follow the common rule
     */
    Map<BlocCode, Requirement> getBlocs();

    /**
     * What acquires the title.
     *
     * @return what acquires the title
     */
    Requirement getTitle();

    /**
     * Admission in part.
     *
     * @return admission in part
     */
    Partial getPartial();

    /**
     * A builder.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds a {@link Award}.
     */
    class Builder extends ImmutableAward.Builder {}
}
