package io.github.backstep.network;

import java.util.List;

/**
 * What a network is to look like.
 *
 * @param inputs features of a sample
 * @param hidden neurons of each hidden layer; empty for softmax regression
 * @param classes neurons of the output layer
 */
public record Blueprint(int inputs, List<Integer> hidden, int classes, Activation activation) {
  public Blueprint {
    hidden = List.copyOf(hidden);
    if (inputs < 1 || classes < 1 || hidden.stream().anyMatch(neurons -> neurons < 1)) {
      throw new IllegalArgumentException(
          "every layer needs a neuron, got %d-%s-%d".formatted(inputs, hidden, classes));
    }
  }
}
