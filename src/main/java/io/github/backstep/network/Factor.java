package io.github.backstep.network;

import io.github.backstep.tensor.Cell;
import org.jspecify.annotations.Nullable;

/**
 * One number of a term: a cell of a tensor the operation read, or a constant such as η.
 *
 * @param cell where the number came from; null for a constant and for the data itself
 * @param label as it stands in the formula: {@code A1[5,1]}, {@code η}
 */
public record Factor(@Nullable CellRef cell, String label, double value) {
  /** A cell of an input. */
  public static Factor of(Inputs in, String tensor, int row, int column) {
    CellRef cell = new CellRef(tensor, new Cell(row, column));
    return new Factor(cell, cell.toString(), in.get(tensor).get(row, column));
  }

  /** A number that no operation computed. */
  public static Factor constant(String label, double value) {
    return new Factor(null, label, value);
  }
}
