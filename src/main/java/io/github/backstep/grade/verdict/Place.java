package io.github.backstep.grade.verdict;

import io.github.backstep.run.Address;

/**
 * Where a mistake shows first.
 *
 * @param inCase the case by the name it has in the exercise: {@code relu}
 * @param address the number, in the run of that case
 */
public record Place(String inCase, Address address) {
  @Override
  public String toString() {
    return inCase + ": " + address;
  }
}
