/**
 * Documents as plain text; start with {@link io.github.certif.render.text.TextRenderer}.
 */
@NullMarked
package io.github.certif.render.text;

import org.jspecify.annotations.NullMarked;
