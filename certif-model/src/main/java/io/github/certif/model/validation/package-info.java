/**
 * What a value must hold at each moment of a session; start with {@link
 * io.github.certif.model.validation.ModelValidator}.
 */
@NullMarked
package io.github.certif.model.validation;

import org.jspecify.annotations.NullMarked;
