/**
 * How the stepper writes: its texts in every language, numbers, the signs of mathematics for the
 * names of tensors, values side by side in a line.
 */
@NullMarked
package io.github.backstep.tui.stepper.text;

import org.jspecify.annotations.NullMarked;
