/** The shortest program that uses certif; start with {@link io.github.certif.examples.quickstart.Quickstart}. */
@NullMarked
package io.github.certif.examples.quickstart;

import org.jspecify.annotations.NullMarked;
