/** What follows from a referential and what was recorded. */
module io.github.certif.rules {
    requires transitive io.github.certif.model;
    requires static transitive org.jspecify;
    requires static org.immutables.value.annotations;
}
