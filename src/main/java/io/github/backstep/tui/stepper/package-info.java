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
 * io.github.backstep.tui.stepper.Errand}: a journey to a step, or a search for a break.
 */
@NullMarked
package io.github.backstep.tui.stepper;

import org.jspecify.annotations.NullMarked;
