package io.github.certif.referentials.format;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.certif.model.code.ReferentialId;
import io.github.certif.model.style.CertifStyle;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The file {@code pack.json}: what a pack is called, what text it transcribes, and which files belong to it.
 *
 * <p>Every file is listed, because the content of a jar cannot be listed portably; what each one holds is told by its
 * {@code format}.
 *
 * <p>Immutable and thread-safe.
 */
@CertifStyle
@Value.Immutable
@JsonSerialize(as = ImmutablePackFile.class)
@JsonDeserialize(as = ImmutablePackFile.class)
public interface PackFile {

    /** The JSON format. */
    String FORMAT = "certif-pack/1";

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
     * The id of the referential.
     *
     * @return the id, by which the pack is found
     */
    ReferentialId getId();

    /**
     * The pack's own label of the text that it transcribes.
     *
     * @return the label, never a guessed year
     */
    String getEdition();

    /**
     * What document it transcribes, in words.
     *
     * @return the description of the source
     */
    String getSource();

    /**
     * The files of the referential, the regulation and the wordings; the first wording is the complete one.
     *
     * @return paths inside the pack, with slashes
     */
    List<String> getFiles();

    /**
     * The files of the worked cases.
     *
     * @return paths inside the pack, with slashes
     */
    List<String> getCases();

    /**
     * The first day on which the text is in force, inclusive.
     *
     * @return the day; absent when the text does not say
     */
    Optional<LocalDate> getValidFrom();

    /**
     * The last day on which the text is in force, inclusive.
     *
     * @return the day; absent when the text does not say
     */
    Optional<LocalDate> getValidUntil();

    /**
     * The pack that takes over from this one.
     *
     * @return the id; absent when there is none
     */
    Optional<ReferentialId> getReplacedBy();

    /**
     * Warnings of the linter that the author has looked at.
     *
     * @return what is acknowledged, each with its reason
     */
    List<Acknowledgement> getAcknowledged();
    /**
     * A builder.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link PackFile}. */
    class Builder extends ImmutablePackFile.Builder {}
}
