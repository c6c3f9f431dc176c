package io.github.backstep.network;

import io.github.backstep.tensor.Shape;
import java.util.List;

/**
 * The fully connected part of a layer: its sizes, and how its tensors are called. The names are
 * made once, since every step asks for them.
 */
final class Dense {
  private final int inputs;
  private final int outputs;
  private final String site;
  private final String input;
  private final String weights;
  private final String biases;
  private final String preActivations;
  private final String activations;
  private final String delta;
  private final String weightGradient;
  private final String biasGradient;

  /**
   * @param number of the layer, counted from 1
   * @param input the name of the tensor that comes in: what the layer below puts out
   */
  Dense(int number, String input, int inputs, int outputs) {
    this.inputs = inputs;
    this.outputs = outputs;
    this.site = "L" + number;
    this.input = input;
    this.weights = "W" + number;
    this.biases = "b" + number;
    this.preActivations = "Z" + number;
    this.activations = "A" + number;
    this.delta = "delta" + number;
    this.weightGradient = TensorNames.gradientOf(weights);
    this.biasGradient = TensorNames.gradientOf(biases);
  }

  int inputs() {
    return inputs;
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

  String weights() {
    return weights;
  }

  String biases() {
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

  String weightGradient() {
    return weightGradient;
  }

  String biasGradient() {
    return biasGradient;
  }

  List<Parameter> parameters() {
    return List.of(
        new Parameter(site, Parameter.Role.WEIGHT, weights, new Shape(inputs, outputs)),
        new Parameter(site, Parameter.Role.BIAS, biases, new Shape(1, outputs)));
  }

  List<Op> gradients() {
    return List.of(new WeightGradient(this), new BiasGradient(this));
  }

  /** How the error at this layer's pre-activations reaches the layer below. */
  Upstream upstream() {
    return new ThroughWeights(delta, weights);
  }
}
