package io.github.backstep.cli;

import java.util.List;

/** The option that shows where in the program an error comes from. */
final class Debug {
  static final String DESCRIPTION = "show the stack trace of an error";

  private Debug() {}

  /** Whether it is anywhere on a command line, be the rest of it as wrong as it may. */
  static boolean isAskedFor(String[] args) {
    return List.of(args).contains("--debug");
  }
}
