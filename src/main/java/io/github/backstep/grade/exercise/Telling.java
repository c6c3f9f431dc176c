package io.github.backstep.grade.exercise;

import io.github.backstep.network.Activations;
import io.github.backstep.run.Step;
import io.github.backstep.tensor.Tensor;

/** Whether a case shows mistakes: whether every ReLU layer has gates that are open and closed. */
final class Telling {
  private Telling() {}

  static boolean isTelling(Worked worked) {
    if (!worked.posed().setup().activation().equals(Activations.RELU)) {
      return true;
    }
    int hidden = worked.posed().setup().depth() - 1;
    return worked.steps().stream().allMatch(step -> isTelling(step, hidden));
  }

  private static boolean isTelling(Step step, int hidden) {
    for (int layer = 1; layer <= hidden; layer++) {
      Tensor activations = step.value("A" + layer);
      long open = activations.stream().filter(cell -> cell > 0).count();
      if (open < 2 || open > activations.size() - 2) {
        return false;
      }
    }
    return true;
  }
}
