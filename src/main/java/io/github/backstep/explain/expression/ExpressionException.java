package io.github.backstep.explain.expression;

/** An expression that cannot be read, or has no value here: what is wrong, and where. */
public final class ExpressionException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int column;

  /**
   * @param column where the text goes wrong, counted from zero
   */
  ExpressionException(int column, String problem) {
    super(problem);
    this.column = column;
  }

  /**
   * Where the text goes wrong, counted from zero; its length if something is missing at the end.
   */
  public int column() {
    return column;
  }

  /** The problem with the text and the place in it, counted from one as editors do. */
  public String in(String text) {
    return "{{%s}} at its character %d: %s".formatted(text, column + 1, getMessage());
  }
}
