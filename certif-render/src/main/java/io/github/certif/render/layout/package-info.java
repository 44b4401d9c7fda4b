/**
 * What each document says and in which order, one class for each; start with {@link
 * io.github.certif.render.layout.DocumentKind}.
 */
@NullMarked
package io.github.certif.render.layout;

import org.jspecify.annotations.NullMarked;
