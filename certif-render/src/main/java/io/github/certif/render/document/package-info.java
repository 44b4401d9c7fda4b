/**
 * The document tree: what a document says, without any format; start with {@link io.github.certif.render.document.Document}.
 */
@NullMarked
package io.github.certif.render.document;

import org.jspecify.annotations.NullMarked;
