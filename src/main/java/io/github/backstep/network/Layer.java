package io.github.backstep.network;

import java.util.List;

/** One layer of a network: its parameters, and the operations it contributes to a training step. */
public interface Layer {
  /** Where its operations are: {@code L2}. */
  String site();

  /** What training adjusts, weights before biases. */
  List<Parameter> parameters();

  /** The name of the tensor it puts out, which is the next layer's input. */
  String output();

  /** From the layer's input to its output, in training. */
  List<Op> forward();

  /** The same when the network is only asked, and learns nothing. */
  default List<Op> inference() {
    return forward();
  }

  /**
   * From the error of the layer above to this layer's delta and the gradients of its parameters.
   */
  List<Op> backward(Upstream above);

  /** What the layer below needs to find its own error. */
  Upstream upstream();
}
