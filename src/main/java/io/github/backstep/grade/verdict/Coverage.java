package io.github.backstep.grade.verdict;

/** How many cells of a tensor were compared with the reference, of those that were asked. */
public record Coverage(long compared, long asked) {
  public Coverage {
    if (compared < 0 || compared > asked) {
      throw new IllegalArgumentException("expected 0 to " + asked + " cells, got " + compared);
    }
  }

  /** Every asked cell was compared, and some were asked. */
  public boolean isWhole() {
    return asked > 0 && compared == asked;
  }
}
