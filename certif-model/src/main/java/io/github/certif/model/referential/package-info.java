/**
 * What a referential says; {@link io.github.certif.model.referential.ReferentialId} names one.
 */
@NullMarked
package io.github.certif.model.referential;

import org.jspecify.annotations.NullMarked;
