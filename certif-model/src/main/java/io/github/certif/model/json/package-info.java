/**
 * Reads and writes the JSON formats; start with {@link io.github.certif.model.json.CertifJson}.
 */
@NullMarked
package io.github.certif.model.json;

import org.jspecify.annotations.NullMarked;
