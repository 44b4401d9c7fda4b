package io.github.certif.model.validation;

/** The constraints that must hold when the minutes are closed; a Jakarta Validation group. */
public interface AtClosing {}
