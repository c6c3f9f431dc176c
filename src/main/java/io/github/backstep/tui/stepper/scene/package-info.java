/**
 * What is stepped through, a run that is computed or the trace of one, and what is known of one
 * step of it: a {@link io.github.backstep.tui.stepper.scene.Scene}. Two runs can be stepped
 * together, a {@link io.github.backstep.tui.stepper.scene.Pair}; then every scene has the same step
 * of the other run {@link io.github.backstep.tui.stepper.scene.Beside} it. Views that know nothing
 * of that show one of the two, or their difference, as they show any tensor.
 */
@NullMarked
package io.github.backstep.tui.stepper.scene;

import org.jspecify.annotations.NullMarked;
