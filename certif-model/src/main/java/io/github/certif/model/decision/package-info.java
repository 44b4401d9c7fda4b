/**
 * What follows from a dossier, and why; start with {@link io.github.certif.model.decision.Decision}.
 */
@NullMarked
package io.github.certif.model.decision;

import org.jspecify.annotations.NullMarked;
