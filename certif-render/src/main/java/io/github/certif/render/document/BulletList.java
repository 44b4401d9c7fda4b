package io.github.certif.render.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Objects;

/**
 * A list of items.
 *
 * @param id its name
 * @param items its items in order
 */
public record BulletList(NodeId id, @JsonInclude List<Item> items) implements Node {
    /** Copies the list. */
    public BulletList {
        Objects.requireNonNull(id, "id");
        items = List.copyOf(Objects.requireNonNull(items, "items"));
    }

    /**
     * A list without items below items.
     *
     * @param id its name
     * @param items the text of each item
     * @return the list
     */
    public static BulletList of(NodeId id, List<Phrase> items) {
        return new BulletList(id, items.stream().map(Item::of).toList());
    }

    /**
     * An item.
     *
     * @param text its text
     * @param items the items below it
     */
    public record Item(Phrase text, @JsonInclude List<Item> items) {
        /** Copies the list. */
        public Item {
            Objects.requireNonNull(text, "text");
            items = List.copyOf(Objects.requireNonNull(items, "items"));
        }

        /**
         * An item without items below it.
         *
         * @param text its text
         * @return the item
         */
        public static Item of(Phrase text) {
            return new Item(text, List.of());
        }
    }
}
