package io.github.backstep.grade.cases;

import io.github.backstep.network.Activation;
import java.util.List;

/**
 * What a program is told of a case beside its tensors.
 *
 * @param layers neurons of every layer, the inputs and the classes included: 4, 6, 6, 3
 * @param batchSize as it is configured; a last batch may be shorter
 */
public record Setup(
    List<Integer> layers,
    Activation activation,
    double learningRate,
    double momentum,
    int batchSize) {
  public Setup {
    layers = List.copyOf(layers);
    if (layers.size() < 2) {
      throw new IllegalArgumentException("layers: expected inputs and classes, got " + layers);
    }
  }

  public int classes() {
    return layers.get(layers.size() - 1);
  }

  /** How many layers have parameters. */
  public int depth() {
    return layers.size() - 1;
  }
}
