/**
 * What a key does to the model: from position to position, from cell to cell, from a run to its
 * fork.
 */
@NullMarked
package io.github.backstep.tui.stepper.move;

import org.jspecify.annotations.NullMarked;
