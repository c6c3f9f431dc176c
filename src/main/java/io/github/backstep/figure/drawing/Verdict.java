package io.github.backstep.figure.drawing;

/** Whether the network was right about a sample. */
public enum Verdict {
  /** It was not asked. */
  NONE(' '),
  RIGHT('✓'),
  WRONG('✗');

  private final char mark;

  Verdict(char mark) {
    this.mark = mark;
  }

  public static Verdict of(boolean right) {
    return right ? RIGHT : WRONG;
  }

  /** What tells them apart without colour. */
  public char mark() {
    return mark;
  }

  /** A caption with this verdict's mark before it. */
  public String before(String caption) {
    return this == NONE ? caption : mark + " " + caption;
  }
}
