/** Tests of the PDF rendering. */
@NullMarked
package io.github.certif.render.pdf;

import org.jspecify.annotations.NullMarked;
