package io.github.backstep.lesson.text;

/**
 * Something in a lesson that its author should mend.
 *
 * @param text what was got, what was expected, and what to do
 */
public record Problem(Spot spot, String text) {
  @Override
  public String toString() {
    return spot + ": " + text;
  }
}
