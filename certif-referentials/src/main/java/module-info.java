/** Packs of referentials: found, checked and versioned. */
module io.github.certif.referentials {
    requires transitive io.github.certif.model;
    requires com.fasterxml.jackson.databind;
    requires static transitive org.jspecify;
    requires static org.immutables.value.annotations;
}
