/**
 * How one gets to a step. Steps are loaded on the effects' thread, so that a far one never freezes
 * the screen; what one waits for meanwhile is an {@link
 * io.github.backstep.tui.stepper.journey.Errand}: a journey to a step, a search for a break, a
 * second run, a recording.
 */
@NullMarked
package io.github.backstep.tui.stepper.journey;

import org.jspecify.annotations.NullMarked;
