package io.github.certif.render.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Objects;

/**
 * Places to sign, one for each person; in a cell of a table, a place to sign without any label.
 *
 * @param id its name
 * @param label what is signed, for instance "date and signature"; empty in a cell
 * @param signatories who signs
 */
public record SignatureBlock(
        NodeId id, Phrase label, @JsonInclude List<Signatory> signatories) implements Node {
    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if nobody signs
     */
    public SignatureBlock {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(label, "label");
        signatories = List.copyOf(Objects.requireNonNull(signatories, "signatories"));
        if (signatories.isEmpty()) {
            throw new IllegalArgumentException("signature block " + id + " has no signatory");
        }
    }

    /**
     * A place to sign whose row and column already say who signs.
     *
     * @param id its name
     * @return the block
     */
    public static SignatureBlock bare(NodeId id) {
        return new SignatureBlock(id, Phrase.empty(), List.of(new Signatory(Phrase.empty(), Phrase.empty())));
    }

    /**
     * Who signs.
     *
     * @param name the name; empty for a line to fill in
     * @param capacity as what; may be empty
     */
    public record Signatory(Phrase name, Phrase capacity) {
        /** Checks that nothing is null. */
        public Signatory {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(capacity, "capacity");
        }
    }
}
