package io.github.backstep.cli;

/** How the program ends, as scripts see it. */
final class ExitCode {
  /** What was asked for is done. */
  static final int DONE = 0;

  /** The check that was asked for failed. */
  static final int CHECK_FAILED = 1;

  /** The command line or a file given is at fault. */
  static final int BAD_INPUT = 2;

  /** The program is at fault. */
  static final int DEFECT = 70;

  private ExitCode() {}
}
