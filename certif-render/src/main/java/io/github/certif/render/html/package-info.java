/**
 * Documents as HTML; start with {@link io.github.certif.render.html.HtmlRenderer}.
 */
@NullMarked
package io.github.certif.render.html;

import org.jspecify.annotations.NullMarked;
