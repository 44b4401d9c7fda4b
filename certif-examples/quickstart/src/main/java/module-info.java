/** The shortest program that uses certif, as a module of its own. */
module io.github.certif.examples.quickstart {
    requires io.github.certif.rules;
    requires io.github.certif.referentials;
    requires io.github.certif.render;
}
