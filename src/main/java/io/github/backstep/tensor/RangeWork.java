package io.github.backstep.tensor;

/** Work on the items of a range, each independent of the others. */
@FunctionalInterface
public interface RangeWork {
  /** Does the work on the items from {@code from} to {@code to − 1}. */
  void range(int from, int to);
}
