/**
 * How the values of the library are generated: {@link io.github.certif.model.style.CertifStyle}.
 */
@NullMarked
package io.github.certif.model.style;

import org.jspecify.annotations.NullMarked;
