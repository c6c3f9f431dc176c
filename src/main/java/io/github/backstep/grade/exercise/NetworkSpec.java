package io.github.backstep.grade.exercise;

import io.github.backstep.network.Activation;
import java.util.List;

/**
 * A network to draw a case with.
 *
 * @param name of the case
 * @param layers neurons of every layer, the inputs and the classes included
 * @param shift added to every logit, which softmax must not mind: 1000, or 0 for none
 * @param spread by which the output weights are multiplied, so that logits are far apart: 1000, or
 *     1 for none. Then every sample is of the class that it is taken for, for the loss of others is
 *     infinite.
 */
public record NetworkSpec(
    String name, List<Integer> layers, Activation activation, double shift, double spread) {
  public NetworkSpec {
    layers = List.copyOf(layers);
    if (layers.size() < 2 || layers.stream().anyMatch(neurons -> neurons < 1)) {
      throw new IllegalArgumentException(
          name + ": layers: expected inputs and classes, such as [4, 6, 3], got " + layers);
    }
  }

  int classes() {
    return layers.get(layers.size() - 1);
  }

  List<Integer> hidden() {
    return layers.subList(1, layers.size() - 1);
  }
}
