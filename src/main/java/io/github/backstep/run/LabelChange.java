package io.github.backstep.run;

import io.github.backstep.data.Dataset;
import io.github.backstep.network.Samples;

/**
 * Another label of a training row, from a step on. Written {@code label 17 = 3}.
 *
 * @param row of the training set, from zero
 * @param to the number of the class, from zero
 */
public record LabelChange(int row, int to) implements Change {
  @Override
  public void requirePossible(Run run) {
    Dataset train = run.data().train();
    requireBelow(train.samples(), row, "a training row");
    requireBelow(train.classes(), to, "a class");
  }

  private void requireBelow(int end, int number, String what) {
    if (number < 0 || number >= end) {
      throw new EditException(
          "%s: expected %s from 0 to %d, got %d".formatted(this, what, end - 1, number));
    }
  }

  @Override
  public Samples into(Samples samples) {
    return samples.relabelled(row, to);
  }

  @Override
  public String toString() {
    return "label " + row + " = " + to;
  }
}
