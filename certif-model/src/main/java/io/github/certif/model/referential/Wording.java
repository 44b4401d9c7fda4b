package io.github.certif.model.referential;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.certif.model.code.Language;
import io.github.certif.model.style.CertifStyle;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The texts of a referential in one language, by key.
 *
 * <p>Immutable and thread-safe.
 */
@CertifStyle
@Value.Immutable
@JsonSerialize(as = ImmutableWording.class)
@JsonDeserialize(as = ImmutableWording.class)
public interface Wording {

    /**
     * The language.
     *
     * @return the language
     */
    Language getLanguage();

    /**
     * The texts by key, for instance {@code competency.C8.label}.
     *
     * @return the texts; a key without text has no wording in this language
     */
    Map<String, Text> getTexts();

    /**
     * Who provided an official wording that was laid over this one.
     *
     * @return the name of the overlay; absent when there is none
     */
    Optional<String> getOfficial();

    /**
     * The text for a key.
     *
     * @param key the key
     * @return the text; empty when this language has none: then the code alone is shown, nothing is invented
     */
    default Optional<String> text(String key) {
        return Optional.ofNullable(getTexts().get(key)).map(Text::value);
    }

    /**
     * A builder.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds a {@link Wording}.
     */
    class Builder extends ImmutableWording.Builder {}
}
