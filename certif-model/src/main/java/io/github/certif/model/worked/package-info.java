/**
 * Worked cases: what a pack says must follow from an example, and who judges it; start with
 * {@link io.github.certif.model.worked.WorkedCase}.
 */
@NullMarked
package io.github.certif.model.worked;

import org.jspecify.annotations.NullMarked;
