/** Documents of a session, and the formats in which they are written. */
module io.github.certif.render {
    requires transitive io.github.certif.model;
    requires org.jsoup;
    requires static transitive org.jspecify;
    requires static org.immutables.value.annotations;
}
