package io.github.backstep.trace.format;

import io.github.backstep.tensor.Cell;
import io.github.backstep.trace.json.JsonOutput;

/** Another value in a cell of a parameter or a velocity. */
public record CellChange(String tensor, Cell cell, double to) implements Change {
  @Override
  public void write(JsonOutput out) {
    out.key("tensor").value(tensor).key("cell");
    out.open('[').value(cell.row()).value(cell.column()).close(']').key("to").value(to);
  }
}
