/**
 * The certif command: {@link io.github.certif.examples.cli.CertifCommand}.
 */
@NullMarked
package io.github.certif.examples.cli;

import org.jspecify.annotations.NullMarked;
