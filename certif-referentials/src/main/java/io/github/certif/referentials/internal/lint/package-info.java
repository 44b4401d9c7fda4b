/**
 * The checks of the linter; start with {@link io.github.certif.referentials.internal.lint.LintRun}.
 */
@NullMarked
package io.github.certif.referentials.internal.lint;

import org.jspecify.annotations.NullMarked;
