package io.github.backstep.grade.verdict;

/**
 * What helps a learner on, in steps that each give more away.
 *
 * @param operation which operation to look at
 * @param family what kind of mistake it is: a factor, a sign, an axis
 * @param full how to mend it; may be empty if nobody knows
 */
public record Hints(String operation, String family, String full) {
  /** As many of the steps as a level lets through; the others are empty. */
  public Hints upTo(HintLevel level) {
    return new Hints(
        level.compareTo(HintLevel.OPERATION) < 0 ? "" : operation,
        level.compareTo(HintLevel.FAMILY) < 0 ? "" : family,
        level.compareTo(HintLevel.FULL) < 0 ? "" : full);
  }
}
