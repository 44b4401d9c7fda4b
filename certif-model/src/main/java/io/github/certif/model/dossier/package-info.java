/**
 * What is known of a candidate; start with {@link io.github.certif.model.dossier.Dossier}.
 */
@NullMarked
package io.github.certif.model.dossier;

import org.jspecify.annotations.NullMarked;
