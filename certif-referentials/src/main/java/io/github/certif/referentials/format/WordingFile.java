package io.github.certif.referentials.format;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.certif.model.code.Language;
import io.github.certif.model.code.ReferentialId;
import io.github.certif.model.referential.Text;
import io.github.certif.model.style.CertifStyle;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A file {@code wording/<language>.json}: texts by key; or, with {@code referential} and {@code official}, an overlay that a
 * certifier lays over the texts of a pack.
 *
 * <p>Immutable and thread-safe.
 */
@CertifStyle
@Value.Immutable
@JsonSerialize(as = ImmutableWordingFile.class)
@JsonDeserialize(as = ImmutableWordingFile.class)
public interface WordingFile {

    /** The JSON format. */
    String FORMAT = "certif-wording/1";

    /**
     * The name and version of the JSON format. When building, it defaults to {@link #FORMAT}.
     *
     * @return always {@link #FORMAT}
     */
    @Value.Default
    default String getFormat() {
        return FORMAT;
    }

    /** Checks the format. */
    @Value.Check
    default void check() {
        Formats.check(FORMAT, getFormat());
    }

    /**
     * The language of the texts.
     *
     * @return the language
     */
    Language getLanguage();

    /**
     * The pack whose texts it replaces.
     *
     * @return the id; absent inside a pack
     */
    Optional<ReferentialId> getReferential();

    /**
     * Who provides the official wording.
     *
     * @return the name; absent inside a pack
     */
    Optional<String> getOfficial();

    /**
     * The texts by key.
     *
     * @return the texts, for instance under {@code competency.C8.label}
     */
    Map<String, Text> getTexts();
    /**
     * A builder.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link WordingFile}. */
    class Builder extends ImmutableWordingFile.Builder {}
}
