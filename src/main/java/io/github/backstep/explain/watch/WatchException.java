package io.github.backstep.explain.watch;

/** A text that is no number of a step: what was expected, what was got, and where. */
public final class WatchException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int column;

  /**
   * @param column where the text goes wrong, counted from zero
   */
  WatchException(int column, String problem) {
    super(problem);
    this.column = column;
  }

  /**
   * Where the text goes wrong, counted from zero; its length if something is missing at its end.
   */
  public int column() {
    return column;
  }
}
