package io.github.backstep.network;

import java.util.List;

/** How a parameter moves once its gradient is known, and what it remembers from step to step. */
public interface Optimiser {
  /** The operations that move one parameter, in order. */
  List<Op> updates(Parameter parameter);

  /** What it carries from step to step for one parameter. */
  List<CarriedTensor> memory(Parameter parameter);
}
