/**
 * {@link io.github.certif.render.pdf.PdfRenderer} writes documents as archivable and accessible PDF, with the data that
 * they show attached.
 *
 * <p>A document that cannot be drawn faithfully is refused with the list of reasons instead of being drawn wrongly: see
 * {@link io.github.certif.render.pdf.PdfRejectedException}.
 */
@NullMarked
package io.github.certif.render.pdf;

import org.jspecify.annotations.NullMarked;
