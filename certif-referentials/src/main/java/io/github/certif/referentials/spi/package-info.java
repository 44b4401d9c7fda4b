/**
 * How packs come to the library; start with {@link io.github.certif.referentials.spi.PackProvider}.
 */
@NullMarked
package io.github.certif.referentials.spi;

import org.jspecify.annotations.NullMarked;
