package io.github.certif.model.validation;

/** The constraints that must hold when the jury deliberates; a Jakarta Validation group. */
public interface AtDeliberation {}
