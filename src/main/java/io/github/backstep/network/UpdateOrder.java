package io.github.backstep.network;

import io.github.backstep.catalogue.Named;
import java.util.List;

/** When parameters move: how the backward operations and the updates of a step are put in order. */
public interface UpdateOrder extends Named {
  /**
   * Arranges the second half of a step.
   *
   * @param stages one per layer, from the last layer to the first
   */
  List<Op> arrange(List<Stage> stages);

  /** What one layer contributes: its delta and gradients, and then the moves they allow. */
  record Stage(List<Op> gradients, List<Op> updates) {
    public Stage {
      gradients = List.copyOf(gradients);
      updates = List.copyOf(updates);
    }
  }
}
