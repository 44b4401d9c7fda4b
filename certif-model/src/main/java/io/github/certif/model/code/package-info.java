/**
 * Codes and identifiers, kept as printed; start with {@link io.github.certif.model.code.Unit}, the thing that can be
 * judged or acquired, and {@link io.github.certif.model.code.ReferentialKey}, the text that gives a code its meaning.
 */
@NullMarked
package io.github.certif.model.code;

import org.jspecify.annotations.NullMarked;
