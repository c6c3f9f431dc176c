package io.github.backstep.grade.verdict;

/** How much a learner is told about a mistake; each level tells all that those before it tell. */
public enum HintLevel {
  /** Which tensors are wrong. */
  NONE("none"),
  /** Which operation to look at. */
  OPERATION("operation"),
  /** What kind of mistake it is. */
  FAMILY("family"),
  /** Everything: the mistake by its name, where it shows, and both values there. */
  FULL("full");

  private final String word;

  HintLevel(String word) {
    this.word = word;
  }

  /** Its name on the command line. */
  public String word() {
    return word;
  }
}
