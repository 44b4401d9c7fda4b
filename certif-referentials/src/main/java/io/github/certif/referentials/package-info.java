/**
 * Packs of referentials: found, checked and versioned; start with {@link io.github.certif.referentials.Referentials}.
 *
 * <p>{@link io.github.certif.referentials.PackLinter} checks a pack for its author; every finding is listed in {@link
 * io.github.certif.referentials.format.PackProblem}.
 */
@NullMarked
package io.github.certif.referentials;

import org.jspecify.annotations.NullMarked;
