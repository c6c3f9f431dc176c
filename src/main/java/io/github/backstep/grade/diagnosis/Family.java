package io.github.backstep.grade.diagnosis;

import java.util.Locale;

/** The kinds of mistakes there are: what to look for, without saying which one it is. */
public enum Family {
  /** A number that everything is multiplied or divided by. */
  FACTOR,
  SIGN,
  /** Rows for columns, one axis for another. */
  AXIS,
  /** Something else went in. */
  OPERAND,
  /** Something was left out, or done once too often. */
  STEP,
  /** Another function than the asked one. */
  FUNCTION,
  /** Something is done too early or too late. */
  ORDER,
  /** Something is kept from step to step that should not be, or the other way round. */
  MEMORY,
  /** Right on paper, but not with large numbers. */
  STABILITY;

  /** The key of its texts. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
