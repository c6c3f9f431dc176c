package io.github.backstep.lesson.block;

import io.github.backstep.lesson.text.Spot;
import java.util.List;
import java.util.Set;

/** {@code highlight}: the cells that the text speaks of, until it goes elsewhere. */
public record HighlightBlock(List<Cells> cells, Spot spot) implements Block {
  private static final String CELLS = "cells";

  public HighlightBlock {
    cells = List.copyOf(cells);
  }

  static HighlightBlock read(Entries entries) {
    entries.allowing(Set.of(CELLS), Set.of());
    return new HighlightBlock(
        Cells.list(entries.one(CELLS, "Z1[0,0] A1[0,:]")), entries.spot().down(1));
  }

  @Override
  public String mark() {
    return "highlight " + cells;
  }
}
