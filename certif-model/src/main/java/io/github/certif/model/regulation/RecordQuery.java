package io.github.certif.model.regulation;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.certif.model.style.CertifStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Which record a requirement asks for: a kind and the conditions that one and the same record must meet.
 *
 * <p>Immutable and thread-safe.
 */
@CertifStyle
@Value.Immutable
@JsonSerialize(as = ImmutableRecordQuery.class)
@JsonDeserialize(as = ImmutableRecordQuery.class)
public interface RecordQuery {

    /**
     * The kind of record.
     *
     * @return the kind, for instance {@code training}
     */
    String getKind();

    /**
     * The units about each of which a record must exist.
     *
     * @return the selection; absent when one record is enough, whatever it is about
     */
    Optional<Selector> getAboutEach();

    /**
     * What the record must meet, all of it.
     *
     * @return the conditions; empty when its existence is enough
     */
    List<RecordCondition> getWhere();

    /**
     * Whether several records may meet the conditions between them.
     *
     * @return {@code true} or {@code false}, or the policy that says so
     */
    @Value.Default
    default Setting getTogether() {
        return Setting.literal("false");
    }

    /**
     * A builder.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link RecordQuery}. When building, {@code together} defaults to {@code false}. */
    class Builder extends ImmutableRecordQuery.Builder {}
}
