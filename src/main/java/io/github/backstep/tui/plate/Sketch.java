package io.github.backstep.tui.plate;

import io.github.backstep.tui.canvas.Region;

/** A drawing ready to be drawn on a place of any size, not even a cell included. */
@FunctionalInterface
interface Sketch {
  void draw(Region place);
}
