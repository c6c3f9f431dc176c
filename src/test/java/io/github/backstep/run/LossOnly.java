package io.github.backstep.run;

import io.github.backstep.network.MiniBatch;
import io.github.backstep.network.TensorNames;
import io.github.backstep.tensor.Tensor;
import java.util.Map;

/** The outcome of a step of which nothing is known but its number and its loss. */
public record LossOnly(int index, double loss) implements StepOutcome {
  @Override
  public MiniBatch batch() {
    return new MiniBatch(index, 0, index, new int[0]);
  }

  @Override
  public Tensor value(String tensor) {
    return Map.of(TensorNames.LOSS, Tensor.row(loss)).get(tensor);
  }
}
