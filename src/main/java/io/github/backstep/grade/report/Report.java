package io.github.backstep.grade.report;

import io.github.backstep.grade.verdict.Verdict;

/** Turns a verdict into text. */
@FunctionalInterface
public interface Report {
  /** The whole of it, ending with a line end. */
  String of(Verdict verdict, Style style);
}
