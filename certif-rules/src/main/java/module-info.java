/** What follows from a referential and what was recorded. */
module io.github.certif.rules {
    requires transitive io.github.certif.model;
    requires static transitive org.jspecify;

    exports io.github.certif.rules;
    exports io.github.certif.rules.spi;
}
