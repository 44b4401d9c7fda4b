/**
 * What a regulation demands, as values; start with {@link io.github.certif.model.regulation.Regulation}.
 *
 * <p>Nothing here decides: {@link io.github.certif.model.regulation.Requirement} says what must hold, and an engine
 * evaluates it.
 */
@NullMarked
package io.github.certif.model.regulation;

import org.jspecify.annotations.NullMarked;
