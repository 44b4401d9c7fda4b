/**
 * Packs of referentials: found, checked and versioned.
 */
@NullMarked
package io.github.certif.referentials;

import org.jspecify.annotations.NullMarked;
