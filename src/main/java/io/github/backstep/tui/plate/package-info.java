/**
 * The figures of {@link io.github.backstep.figure} on a screen, in half blocks and braille, and in
 * lines of text where there is none.
 *
 * <p>{@link io.github.backstep.tui.plate.PlateView} lays a {@link
 * io.github.backstep.figure.drawing.Plate} out on a region of any size; there is a sketch for each
 * shape of drawing. The one idea: what there is to see has been worked out before, off the screen's
 * thread, and a sketch only chooses characters and colours for it, so that it can be drawn anew in
 * every frame. What follows the cursor from frame to frame comes with the {@link
 * io.github.backstep.tui.plate.Spotlight}.
 */
@NullMarked
package io.github.backstep.tui.plate;

import org.jspecify.annotations.NullMarked;
