package io.github.backstep.network;

import io.github.backstep.tensor.Shape;
import java.util.List;

/** The fully connected part of a layer: its parameters, and how its tensors are called. */
final class Dense {
  private final int outputs;
  private final String site;
  private final String input;
  private final Parameter weights;
  private final Parameter biases;
  private final String preActivations;
  private final String activations;
  private final String delta;

  /**
   * @param number of the layer, counted from 1
   * @param input the name of the tensor that comes in: what the layer below puts out
   */
  Dense(int number, String input, int inputs, int outputs) {
    this.outputs = outputs;
    this.site = "L" + number;
    this.input = input;
    this.weights =
        new Parameter(
            site,
            "weight",
            new CarriedTensor("W" + number, new Shape(inputs, outputs), FirstValues.DRAWN));
    this.biases =
        new Parameter(
            site, "bias", new CarriedTensor("b" + number, new Shape(1, outputs), FirstValues.ZERO));
    this.preActivations = "Z" + number;
    this.activations = "A" + number;
    this.delta = "delta" + number;
  }

  int outputs() {
    return outputs;
  }

  String site() {
    return site;
  }

  String input() {
    return input;
  }

  Parameter weights() {
    return weights;
  }

  Parameter biases() {
    return biases;
  }

  String preActivations() {
    return preActivations;
  }

  String activations() {
    return activations;
  }

  String delta() {
    return delta;
  }

  List<Parameter> parameters() {
    return List.of(weights, biases);
  }

  List<Op> gradients() {
    return List.of(new WeightGradient(weights, input, delta), new BiasGradient(biases, delta));
  }

  /** How the error at this layer's pre-activations reaches the layer below. */
  Upstream upstream() {
    return new ThroughWeights(delta, weights.name());
  }
}
