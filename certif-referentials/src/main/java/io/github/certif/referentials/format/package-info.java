/**
 * The files of a pack as their own values; start with {@link io.github.certif.referentials.format.PackFile}.
 *
 * <p>Each has a JSON Schema (draft 2020-12) in the jar, under {@code META-INF/certif/schema/}: {@code pack.schema.json},
 * {@code referential.schema.json}, {@code regulation.schema.json}, {@code wording.schema.json} and {@code
 * case.schema.json}.
 */
@NullMarked
package io.github.certif.referentials.format;

import org.jspecify.annotations.NullMarked;
