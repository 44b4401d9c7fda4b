/** A pack from outside the library; start with {@link org.example.atelier.AtelierPacks}. */
@NullMarked
package org.example.atelier;

import org.jspecify.annotations.NullMarked;
