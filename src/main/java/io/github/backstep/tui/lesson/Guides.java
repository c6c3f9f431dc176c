package io.github.backstep.tui.lesson;

import io.github.backstep.lesson.block.Cells;
import io.github.backstep.lesson.block.Check;
import io.github.backstep.lesson.stage.Stage;
import io.github.backstep.tensor.Cell;
import io.github.backstep.tui.stepper.Guided;
import io.github.backstep.tui.stepper.Guided.Pointed;
import io.github.backstep.tui.stepper.journey.Guidance;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** How a page guides the stepper: what it covers, what it points at, and where it begins. */
record Guides(Stage stage, Optional<Check> check) {
  private record Some(List<Cells> cells, int first, int last) implements Guidance.Selection {
    @Override
    public boolean has(int step, String tensor, Cell cell) {
      return isIn(step)
          && cells.stream().anyMatch(it -> it.contains(tensor, cell.row(), cell.column()));
    }

    @Override
    public boolean touches(int step, String tensor) {
      return isIn(step) && cells.stream().anyMatch(it -> it.tensor().equals(tensor));
    }

    private boolean isIn(int step) {
      return step >= first && step <= last;
    }
  }

  /**
   * What it asks the stepper to show otherwise than usual.
   *
   * @param open whether its question is answered
   */
  Guidance guidance(boolean open) {
    int at = stage.at().moment().step(stage.run().calendar());
    int step = Math.max(0, at);
    List<Cells> covered =
        open ? List.of() : check.map(it -> it.question().cover()).orElse(List.of());
    return new Guidance(
        new Some(covered, at, at), new Some(stage.scenery().highlights(), step - 1, step), true);
  }

  Guided.Opening opening(boolean open) {
    return new Guided.Opening(stage.run(), stage.beside(), stage.at(), pointed(), guidance(open));
  }

  private List<Pointed> pointed() {
    List<Pointed> cells = new ArrayList<>();
    for (Cells marked : stage.scenery().highlights()) {
      cells.add(new Pointed(marked.tensor(), first(marked)));
    }
    Cell cell = stage.at().cell();
    String tensor = stage.at().tensor();
    if (tensor != null && cell != null) {
      cells.add(new Pointed(tensor, cell));
    }
    return cells;
  }

  private static Cell first(Cells cells) {
    return new Cell(
        Objects.requireNonNullElse(cells.row(), 0), Objects.requireNonNullElse(cells.column(), 0));
  }
}
