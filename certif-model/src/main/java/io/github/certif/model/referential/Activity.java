package io.github.certif.model.referential;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.certif.model.code.ActivityCode;
import io.github.certif.model.code.BlocCode;
import io.github.certif.model.code.ClauseId;
import io.github.certif.model.code.CompetencyCode;
import io.github.certif.model.style.CertifStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A professional activity that the title covers.
 *
 * <p>Immutable and thread-safe.
 */
@CertifStyle
@Value.Immutable
@JsonSerialize(as = ImmutableActivity.class)
@JsonDeserialize(as = ImmutableActivity.class)
public interface Activity {

    /**
     * Its code.
     *
     * @return its code
     */
    ActivityCode getCode();

    /**
     * Its code as printed, where codes begin again in each bloc.
     *
     * @return the number; absent when the code is the printed one, or none can be read
     */
    Optional<String> getNumber();

    /**
     * The bloc that it belongs to.
     *
     * @return the bloc; absent when it belongs to none
     */
    Optional<BlocCode> getBloc();

    /**
     * Its tasks in order.
     *
     * @return its tasks in order
     */
    List<Task> getTasks();

    /**
     * The competencies that it calls for.
     *
     * @return the competencies that it calls for
     */
    List<CompetencyCode> getCompetencies();

    /**
     * The clause that prints it.
     *
     * @return the clause that prints it
     */
    ClauseId getClause();

    /**
     * A builder.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds a {@link Activity}.
     */
    class Builder extends ImmutableActivity.Builder {}
}
