/**
 * Documents of a session, and the formats in which they are written; start with {@link
 * io.github.certif.render.Documents} and {@link io.github.certif.render.Renderer}.
 */
@NullMarked
package io.github.certif.render;

import org.jspecify.annotations.NullMarked;
