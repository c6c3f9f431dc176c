package io.github.backstep.explain.expression;

import io.github.backstep.tensor.Tensor;

/**
 * Something that has a value in a run.
 *
 * @param text as it was written
 */
public record Expression(String text, Node node) {
  /** A part of an expression. */
  @FunctionalInterface
  interface Node {
    /**
     * Its value.
     *
     * @throws ExpressionException if it has none here
     */
    Tensor in(Scope scope);
  }

  /**
   * Reads an expression. Names are looked up only when it is evaluated.
   *
   * @throws ExpressionException if it is none
   */
  public static Expression parse(String text) {
    return ExpressionParser.parse(text);
  }

  /**
   * The number it stands for.
   *
   * @throws ExpressionException if it has no value here, or many
   */
  public double number(Scope scope) {
    return Numbers.single(node.in(scope), 0);
  }

  /**
   * Whether it holds: what is compared holds as 1 and fails as 0.
   *
   * @throws ExpressionException if it has no value here, or many
   */
  public boolean holds(Scope scope) {
    return number(scope) != 0;
  }

  @Override
  public String toString() {
    return text;
  }
}
