/**
 * The stepper: a screen on which one walks through training, operation by operation, both ways.
 *
 * <p>{@link io.github.backstep.tui.stepper.Stepper} is a model–update–view program, and the
 * packages below this one are its parts, each of which knows only those before it: how it writes
 * ({@code text}), what is stepped through ({@code scene}), how one gets to a step ({@code
 * journey}), what is known ({@code model}), what a key does to that ({@code move}), what is drawn
 * ({@code view}) or said ({@code speech}) of it, what can lie over the screen ({@code sheet},
 * {@code table}, {@code whatif}), and the table of keys ({@code command}). {@link
 * io.github.backstep.tui.stepper.Guided} is the stepper as a part of another screen.
 */
@NullMarked
package io.github.backstep.tui.stepper;

import org.jspecify.annotations.NullMarked;
