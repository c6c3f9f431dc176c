package io.github.backstep.lesson.text;

/**
 * A line of a lesson's file.
 *
 * @param file as it should be named to people: {@code lessons/03-softmax/lesson.md}
 * @param line counted from one
 */
public record Spot(String file, int line) {
  /** The spot so many lines further down. */
  public Spot down(int lines) {
    return new Spot(file, line + lines);
  }

  @Override
  public String toString() {
    return file + ":" + line;
  }
}
