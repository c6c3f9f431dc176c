package io.github.backstep.grade.submission;

/** How a submission is started, with the files of the cases and of the answers as arguments. */
public sealed interface Start {
  /** A Python program, by its path within the folder. */
  record Python(String file) implements Start {}

  /** A Java program in one file, by its path within the folder. */
  record Java(String file) implements Start {}

  /** A line for the shell; the two arguments are put behind it. */
  record Shell(String line) implements Start {}

  /** It is a trace, which is not started at all. */
  record Nothing() implements Start {}
}
