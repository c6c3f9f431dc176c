package io.github.backstep.grade.judge;

/** What a tensor was judged by: how far its operands can be relied on. */
public enum Footing {
  /** What the program itself had at hand. */
  OWN,
  /**
   * An operand was missing or misshapen, and the program may have had another than the mended one.
   */
  MENDED,
  /**
   * An operand is zero, or not a number, everywhere, and should not be. Nearly anything follows
   * from that, so being right says nothing.
   */
  EMPTY
}
