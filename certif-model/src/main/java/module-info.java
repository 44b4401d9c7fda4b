/** Immutable values of certification: referentials, dossiers, sessions, decisions. */
module io.github.certif.model {
    requires com.fasterxml.jackson.databind;
    requires com.fasterxml.jackson.datatype.jdk8;
    requires com.fasterxml.jackson.datatype.jsr310;
    requires transitive jakarta.validation;
    requires static transitive org.jspecify;
    requires static org.immutables.value.annotations;

    exports io.github.certif.model.code;
    exports io.github.certif.model.decision;
    exports io.github.certif.model.dossier;
    exports io.github.certif.model.json;
    exports io.github.certif.model.referential;
    exports io.github.certif.model.regulation;
    exports io.github.certif.model.session;
    exports io.github.certif.model.style;
    exports io.github.certif.model.validation;
    exports io.github.certif.model.worked;

    // Jackson writes and validators read the values of each package.
    opens io.github.certif.model.code to
            com.fasterxml.jackson.databind,
            org.hibernate.validator;
    opens io.github.certif.model.decision to
            com.fasterxml.jackson.databind,
            org.hibernate.validator;
    opens io.github.certif.model.dossier to
            com.fasterxml.jackson.databind,
            org.hibernate.validator;
    opens io.github.certif.model.referential to
            com.fasterxml.jackson.databind,
            org.hibernate.validator;
    opens io.github.certif.model.regulation to
            com.fasterxml.jackson.databind,
            org.hibernate.validator;
    opens io.github.certif.model.session to
            com.fasterxml.jackson.databind,
            org.hibernate.validator;
    opens io.github.certif.model.worked to
            com.fasterxml.jackson.databind,
            org.hibernate.validator;
}
