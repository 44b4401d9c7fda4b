/**
 * Documents as Markdown; start with {@link io.github.certif.render.markdown.MarkdownRenderer}.
 */
@NullMarked
package io.github.certif.render.markdown;

import org.jspecify.annotations.NullMarked;
