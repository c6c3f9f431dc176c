package io.github.backstep.grade.verdict;

import java.util.Collection;

/** Points earned, of those there were to earn. Written {@code 3/5}. */
public record Points(int earned, int max) {
  public Points {
    if (earned < 0 || earned > max) {
      throw new IllegalArgumentException("expected 0 to " + max + " points, got " + earned);
    }
  }

  /** The points of several tests together. */
  public static Points sum(Collection<Points> all) {
    return new Points(
        all.stream().mapToInt(Points::earned).sum(), all.stream().mapToInt(Points::max).sum());
  }

  public boolean isFull() {
    return earned == max;
  }

  @Override
  public String toString() {
    return earned + "/" + max;
  }
}
