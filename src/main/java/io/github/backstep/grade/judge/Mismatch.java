package io.github.backstep.grade.judge;

import io.github.backstep.tensor.Cell;

/**
 * In what way a tensor is not the expected one.
 *
 * @param cell the first that is wrong; [0,0] where no cell could be compared
 */
public record Mismatch(Kind kind, Cell cell) {
  /** The ways, in the order in which they are looked for. */
  public enum Kind {
    MISSING,
    UNREADABLE,
    SHAPE,
    /** A cell is NaN or infinite where the expected one is not, or the other way round. */
    NON_FINITE,
    VALUE
  }

  static Mismatch of(Kind kind) {
    return new Mismatch(kind, new Cell(0, 0));
  }

  /** Whether cells could be compared at all. */
  public boolean hasCells() {
    return kind == Kind.NON_FINITE || kind == Kind.VALUE;
  }
}
