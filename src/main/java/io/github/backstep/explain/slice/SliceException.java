package io.github.backstep.explain.slice;

/** A text that is no slice of a tensor: what was expected, and where. */
public final class SliceException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int column;

  /**
   * @param column where the text goes wrong, counted from zero
   */
  SliceException(int column, String problem) {
    super(problem);
    this.column = column;
  }

  public int column() {
    return column;
  }
}
