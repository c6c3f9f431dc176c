package io.github.backstep.network;

import java.util.List;

/**
 * The end of a classifier: a fully connected layer, softmax, and the cross-entropy of its
 * probabilities. Loss and delta belong together here, since the derivative of the one through the
 * other is what makes delta = A − Y.
 */
final class SoftmaxOutput {
  private final Dense dense;

  SoftmaxOutput(Dense dense) {
    this.dense = dense;
  }

  List<Parameter> parameters() {
    return dense.parameters();
  }

  List<Op> forward() {
    return List.of(new Affine(dense), new Softmax(dense));
  }

  List<Op> loss() {
    return List.of(new CrossEntropy(dense), new OutputDelta(dense));
  }

  List<Op> gradients() {
    return dense.gradients();
  }

  Upstream upstream() {
    return dense.upstream();
  }

  int classes() {
    return dense.outputs();
  }

  String probabilities() {
    return dense.activations();
  }
}
