package io.github.backstep.run;

import io.github.backstep.network.Samples;
import io.github.backstep.tensor.Tensor;
import java.util.Map;

/**
 * What somebody changes in a run between two of its steps, to see what would be if. Written {@code
 * lr = 0.05}, {@code W1[3,2] = 0} or {@code label 17 = 1}; what is printed can be parsed.
 */
public sealed interface Change permits SettingChange, CellChange, LabelChange {
  /**
   * Reads a change.
   *
   * @throws EditException if the text has another form, or says what no run can do
   */
  static Change parse(String text) {
    return new ChangeParser(text).parse();
  }

  /**
   * Checks that a run has what is to be changed, and can have it so.
   *
   * @throws EditException if not
   */
  void requirePossible(Run run);

  /** How the run descends from then on. */
  default TrainingConfig into(TrainingConfig training) {
    return training;
  }

  /** The training set from then on. */
  default Samples into(Samples samples) {
    return samples;
  }

  /**
   * Changes the carried tensors that a step is about to find. Those it changes are replaced by
   * copies.
   */
  default void into(Map<String, Tensor> found) {}
}
