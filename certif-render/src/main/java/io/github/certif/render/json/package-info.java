/**
 * Documents as JSON, for front ends that draw them themselves; start with {@link
 * io.github.certif.render.json.JsonRenderer}.
 */
@NullMarked
package io.github.certif.render.json;

import org.jspecify.annotations.NullMarked;
