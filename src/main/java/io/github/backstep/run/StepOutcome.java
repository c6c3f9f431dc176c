package io.github.backstep.run;

import io.github.backstep.network.MiniBatch;
import io.github.backstep.network.TensorNames;
import io.github.backstep.tensor.Tensor;

/**
 * What one step computed. Of a step at full speed it is on loan: the tensors are written again by
 * the next one. A {@link Step} owns its tensors.
 */
public interface StepOutcome {
  MiniBatch batch();

  /**
   * A tensor as the step left it.
   *
   * @throws IllegalArgumentException if no operation of the step writes it
   */
  Tensor value(String tensor);

  default int index() {
    return batch().step();
  }

  /** The mean loss of the mini-batch. */
  default double loss() {
    return value(TensorNames.LOSS).get(0, 0);
  }
}
