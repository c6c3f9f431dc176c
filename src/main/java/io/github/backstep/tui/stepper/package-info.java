/**
 * The stepper: a screen on which one walks through training, operation by operation, both ways.
 *
 * <p>{@link io.github.backstep.tui.stepper.Stepper} is a model–update–view program. The {@link
 * io.github.backstep.tui.stepper.Model} is one immutable value: where one stands, what was loaded
 * for that place, which cell is looked at. {@link io.github.backstep.tui.stepper.Bindings} is the
 * one table of keys: it dispatches, fills the footer and writes the help. Views draw what the model
 * says and know operations only through their signatures and derivations; steps come from a {@link
 * io.github.backstep.run.StepSource}, always on the effects' thread, so that a far step never
 * freezes the screen. What one waits for meanwhile is an {@link
 * io.github.backstep.tui.stepper.Errand}: a journey to a step, a search for a break, a second run.
 *
 * <p>Two runs can be stepped together, a {@link io.github.backstep.tui.stepper.Pair}: a run and its
 * fork, or any other. Every scene then has the same step of the other run {@link
 * io.github.backstep.tui.stepper.Beside} it; views that know nothing of that show one of the two,
 * or their difference, as they show any tensor.
 */
@NullMarked
package io.github.backstep.tui.stepper;

import org.jspecify.annotations.NullMarked;
