/**
 * What a certification is made of; start with {@link io.github.certif.model.referential.Referential}.
 */
@NullMarked
package io.github.certif.model.referential;

import org.jspecify.annotations.NullMarked;
