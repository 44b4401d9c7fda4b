package io.github.certif.model.dossier;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.certif.model.code.BodyId;
import io.github.certif.model.style.CertifStyle;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The verdict of a body other than the jury's own entries.
 *
 * <p>Immutable and thread-safe.
 */
@CertifStyle
@Value.Immutable
@JsonSerialize(as = ImmutableBodyRuling.class)
@JsonDeserialize(as = ImmutableBodyRuling.class)
public interface BodyRuling {

    /**
     * The body.
     *
     * @return the body
     */
    BodyId getBody();

    /**
     * What it ruled, for instance {@code FAVOURABLE}.
     *
     * @return what it ruled, for instance {@code FAVOURABLE}
     */
    String getVerdict();

    /**
     * The day of the ruling.
     *
     * @return the day of the ruling
     */
    LocalDate getOn();

    /**
     * The record that it rules on.
     *
     * @return the id of the record; absent when it rules on the dossier
     */
    Optional<String> getRecord();

    /**
     * Who ruled.
     *
     * @return the members as appointed, absent ones too; empty when they are not recorded
     */
    List<BodyMember> getMembers();

    /**
     * A builder.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds a {@link BodyRuling}.
     */
    class Builder extends ImmutableBodyRuling.Builder {}
}
