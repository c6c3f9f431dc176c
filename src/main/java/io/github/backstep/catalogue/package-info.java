/**
 * Named pieces and how they are found by name.
 *
 * <p>Data sets, activations, initialisers and presets are each an ordered {@link
 * io.github.backstep.catalogue.Catalogue}: adding one is a new file and one line in its catalogue.
 * Whoever asks for a name that is not there is told the nearest one and all that exist. Depends on
 * the JDK alone; every package may use it.
 */
@NullMarked
package io.github.backstep.catalogue;

import org.jspecify.annotations.NullMarked;
