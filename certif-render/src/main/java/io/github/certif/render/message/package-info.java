/**
 * Words of the library by language; start with {@link io.github.certif.render.message.Messages}.
 */
@NullMarked
package io.github.certif.render.message;

import org.jspecify.annotations.NullMarked;
