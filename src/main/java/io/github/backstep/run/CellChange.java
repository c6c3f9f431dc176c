package io.github.backstep.run;

import io.github.backstep.catalogue.NearestName;
import io.github.backstep.network.CellRef;
import io.github.backstep.tensor.Cell;
import io.github.backstep.tensor.Tensor;
import java.util.Map;
import java.util.Optional;

/** Another value in a cell of a parameter or a velocity. Written {@code W1[3,2] = 0.5}. */
public record CellChange(String tensor, Cell cell, double to) implements Change {
  @Override
  public void requirePossible(Run run) {
    Tensor start = run.start().get(tensor);
    if (start == null) {
      throw new EditException("%s: %s".formatted(this, unknown(run)));
    }
    if (!start.has(cell.row(), cell.column())) {
      throw new EditException(
          "%s: %s has shape %s, so rows 0 to %d and columns 0 to %d"
              .formatted(this, tensor, start.shape(), start.rows() - 1, start.columns() - 1));
    }
  }

  private String unknown(Run run) {
    Optional<String> nearest = NearestName.of(tensor, run.start().keySet());
    return "expected a parameter or a velocity%s There is: %s"
        .formatted(
            nearest.map(name -> ", did you mean " + name + "?").orElse("."),
            String.join(" ", run.start().keySet()));
  }

  @Override
  public void into(Map<String, Tensor> found) {
    Tensor changed = found.get(tensor);
    if (changed != null && changed.has(cell.row(), cell.column())) {
      Tensor copy = changed.copy();
      copy.set(cell.row(), cell.column(), to);
      found.put(tensor, copy);
    }
  }

  boolean isOf(String otherTensor, Cell otherCell) {
    return tensor.equals(otherTensor) && cell.equals(otherCell);
  }

  @Override
  public String toString() {
    return new CellRef(tensor, cell) + " = " + Form.text(to);
  }
}
