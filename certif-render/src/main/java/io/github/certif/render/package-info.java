/**
 * Documents of a session, and the formats in which they are written.
 */
@NullMarked
package io.github.certif.render;

import org.jspecify.annotations.NullMarked;
