package io.github.backstep.network;

import java.util.List;

/** How a parameter moves once its gradient is known, and what it remembers from step to step. */
public interface Optimiser {
  /** The operations that move one parameter, in order. */
  List<Op> updates(Parameter parameter);

  /** Names of the tensors, shaped like the parameter, that start at zero and outlive each step. */
  List<String> memory(Parameter parameter);
}
