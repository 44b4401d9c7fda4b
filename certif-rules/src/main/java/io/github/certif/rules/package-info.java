/**
 * What follows from a referential and what was recorded.
 */
@NullMarked
package io.github.certif.rules;

import org.jspecify.annotations.NullMarked;
