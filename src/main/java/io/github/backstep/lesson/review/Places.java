package io.github.backstep.lesson.review;

import io.github.backstep.explain.expression.Evidence;
import io.github.backstep.explain.expression.ExpressionException;
import io.github.backstep.lesson.goal.Destination;
import io.github.backstep.lesson.text.LessonException;
import io.github.backstep.lesson.text.Spot;
import io.github.backstep.run.Address;
import io.github.backstep.run.AddressException;

/** Places that a lesson names, looked for in its runs. */
final class Places {
  private Places() {}

  /**
   * The address of a place.
   *
   * @param key under which it is named, at a spot
   * @throws LessonException if the run has nothing there
   */
  static Address in(Evidence run, Destination place, Spot spot, String key) {
    try {
      return place.in(run);
    } catch (AddressException e) {
      throw new LessonException(spot, key + ": " + e.getMessage());
    } catch (ExpressionException e) {
      throw new LessonException(spot, key + ": " + e.in(place.text()));
    }
  }
}
