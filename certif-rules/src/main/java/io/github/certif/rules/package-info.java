/**
 * What follows from a referential and what was recorded; start with {@link io.github.certif.rules.AwardRules}.
 *
 * <p>Rules are pure functions of a referential, the policies chosen, a dossier and a day. They receive the referential
 * and never look one up.
 */
@NullMarked
package io.github.certif.rules;

import org.jspecify.annotations.NullMarked;
