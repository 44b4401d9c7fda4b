package io.github.certif.model.regulation;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.certif.model.style.CertifStyle;
import java.util.List;
import org.immutables.value.Value;

/**
 * A table of the minutes.
 *
 * <p>Immutable and thread-safe.
 */
@CertifStyle
@Value.Immutable
@JsonSerialize(as = ImmutableMinutesTable.class)
@JsonDeserialize(as = ImmutableMinutesTable.class)
public interface MinutesTable {

    /**
     * What its rows are.
     *
     * @return what its rows are
     */
    MinutesRows getRows();

    /**
     * Its columns in order.
     *
     * @return its columns in order
     */
    List<MinutesField> getColumns();

    /**
     * A builder.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds a {@link MinutesTable}.
     */
    class Builder extends ImmutableMinutesTable.Builder {}
}
