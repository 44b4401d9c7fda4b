/**
 * The files of a pack as their own values; start with {@link io.github.certif.referentials.format.PackFile}.
 *
 * <p>Each has a JSON Schema (draft 2020-12) beside it in the jar, under {@code META-INF/certif/schema/}: {@code
 * pack.json}, {@code referential.json}, {@code regulation.json}, {@code wording.json} and {@code case.json}.
 */
@NullMarked
package io.github.certif.referentials.format;

import org.jspecify.annotations.NullMarked;
