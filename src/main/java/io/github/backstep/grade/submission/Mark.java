package io.github.backstep.grade.submission;

import java.util.OptionalInt;

/**
 * What tells the processes of one run from all others.
 *
 * @param variable an environment variable that nobody else has
 * @param user a user that nobody else is, if the run has one
 */
record Mark(String variable, OptionalInt user) {
  static final String NAME = "BACKSTEP_RUN";

  /** How it stands among the variables of a process, each of which a zero ends. */
  String line() {
    return NAME + "=" + variable + "\0";
  }
}
