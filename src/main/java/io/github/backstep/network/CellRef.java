package io.github.backstep.network;

import io.github.backstep.tensor.Cell;

/** One cell of a named tensor. Written {@code delta2[3,7]}. */
public record CellRef(String tensor, Cell cell) {
  @Override
  public String toString() {
    return tensor + cell;
  }
}
