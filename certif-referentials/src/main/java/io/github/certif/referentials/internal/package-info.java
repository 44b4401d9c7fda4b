/**
 * How packs are found and read; start with {@link io.github.certif.referentials.internal.PackReader}.
 */
@NullMarked
package io.github.certif.referentials.internal;

import org.jspecify.annotations.NullMarked;
