package io.github.backstep.lesson;

/**
 * A lesson as lists show it.
 *
 * @param slug the name of its folder, which begins with its number: {@code 03-softmax}
 * @param checks how many questions it asks
 */
public record Listing(String slug, String title, int checks) {
  /** Its number in the course. */
  public int number() {
    return Integer.parseInt(slug.substring(0, 2));
  }
}
