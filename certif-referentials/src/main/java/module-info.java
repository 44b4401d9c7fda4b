/** Packs of referentials: found, checked and versioned. */
module io.github.certif.referentials {
    requires transitive io.github.certif.model;
    requires com.fasterxml.jackson.databind;
    requires static transitive org.jspecify;
    requires static org.immutables.value.annotations;

    exports io.github.certif.referentials;
    exports io.github.certif.referentials.format;
    exports io.github.certif.referentials.spi;

    // Jackson reads the files of a pack.
    opens io.github.certif.referentials.format to
            com.fasterxml.jackson.databind;

    uses io.github.certif.referentials.spi.PackProvider;

    // The packs of this jar.
    provides io.github.certif.referentials.spi.PackProvider with
            io.github.certif.referentials.internal.ShippedPacks;
}
