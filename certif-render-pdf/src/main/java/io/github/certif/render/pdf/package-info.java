/**
 * The documents of a session as accessible, archivable PDF.
 */
@NullMarked
package io.github.certif.render.pdf;

import org.jspecify.annotations.NullMarked;
