package io.github.backstep.lesson.progress;

/**
 * How it went with one question.
 *
 * @param attempts answers that were given, right or wrong
 * @param hints how many hints were shown
 * @param firstTry whether the first answer was right
 */
public record Mark(int attempts, int hints, boolean solved, boolean firstTry) {
  public static final Mark NONE = new Mark(0, 0, false, false);

  public Mark {
    if (attempts < 0 || hints < 0) {
      throw new IllegalArgumentException(
          "expected counts from 0 on, got " + attempts + ", " + hints);
    }
  }

  /** After one more answer. A question that is solved stays so. */
  public Mark answered(boolean right) {
    return solved ? this : new Mark(attempts + 1, hints, right, right && attempts == 0);
  }

  /** After one more hint was shown. */
  public Mark hinted() {
    return new Mark(attempts, hints + 1, solved, firstTry);
  }

  /** What is known from two sources together. */
  Mark merged(Mark other) {
    return new Mark(
        Math.max(attempts, other.attempts),
        Math.max(hints, other.hints),
        solved || other.solved,
        firstTry || other.firstTry);
  }
}
