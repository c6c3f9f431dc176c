package io.github.backstep.grade.verdict;

/** How a test came out. */
public enum Outcome {
  PASSED("passed"),
  FAILED("failed"),
  /** There was nothing to compare: no answer, or none for this tensor. */
  NOT_COMPARED("not-compared");

  private final String word;

  Outcome(String word) {
    this.word = word;
  }

  /** Its name in files. */
  public String word() {
    return word;
  }
}
