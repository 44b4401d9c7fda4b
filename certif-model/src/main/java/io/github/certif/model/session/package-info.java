/**
 * A session and its jury; start with {@link io.github.certif.model.session.Session}.
 */
@NullMarked
package io.github.certif.model.session;

import org.jspecify.annotations.NullMarked;
