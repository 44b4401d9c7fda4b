package io.github.certif.model.validation;

/** The constraints that must hold before a session starts; a Jakarta Validation group. */
public interface BeforeSession {}
