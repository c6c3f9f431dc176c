/**
 * What if: the lines in which a change is typed, another run to compare with, a file for the
 * recording.
 */
@NullMarked
package io.github.backstep.tui.stepper.whatif;

import org.jspecify.annotations.NullMarked;
