package io.github.backstep.network;

import java.util.ArrayList;
import java.util.List;

/**
 * Parameters move once every delta of the step is known, first layer first: backpropagation as it
 * should be.
 */
record AfterBackprop() implements UpdateOrder {
  @Override
  public String name() {
    return "after-backprop";
  }

  @Override
  public String summary() {
    return "parameters move when every gradient is known";
  }

  @Override
  public List<Op> arrange(List<Stage> stages) {
    List<Op> ops = new ArrayList<>();
    stages.forEach(stage -> ops.addAll(stage.gradients()));
    for (int i = stages.size() - 1; i >= 0; i--) {
      ops.addAll(stages.get(i).updates());
    }
    return ops;
  }
}
