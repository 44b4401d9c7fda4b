/**
 * How a third party adds a kind of requirement; start with {@link io.github.certif.rules.spi.RequirementEvaluator}.
 */
@NullMarked
package io.github.certif.rules.spi;

import org.jspecify.annotations.NullMarked;
