package io.github.backstep.network;

import io.github.backstep.random.NumpyRandom;
import io.github.backstep.tensor.Tensor;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A multi-layer perceptron as a list of layers and an output: makes the program of a training step,
 * and the values it starts from.
 */
public final class Network {
  private final List<Layer> layers = new ArrayList<>();
  private final SoftmaxOutput output;

  public Network(Blueprint blueprint) {
    String input = TensorNames.INPUTS;
    int inputs = blueprint.inputs();
    for (int neurons : blueprint.hidden()) {
      Dense dense = new Dense(layers.size() + 1, input, inputs, neurons);
      Layer layer = new DenseLayer(dense, blueprint.activation());
      layers.add(layer);
      input = layer.output();
      inputs = neurons;
    }
    output = new SoftmaxOutput(new Dense(layers.size() + 1, input, inputs, blueprint.classes()));
  }

  /** The parameters, first layer first, in the order in which they are drawn. */
  public List<Parameter> parameters() {
    List<Parameter> parameters = new ArrayList<>();
    layers.forEach(layer -> parameters.addAll(layer.parameters()));
    parameters.addAll(output.parameters());
    return parameters;
  }

  /** The operations that turn X into class probabilities when nothing is learnt from it. */
  public List<Op> inference() {
    List<Op> ops = new ArrayList<>();
    layers.forEach(layer -> ops.addAll(layer.inference()));
    ops.addAll(output.forward());
    return ops;
  }

  /** The operations that turn X into class probabilities in a training step. */
  public List<Op> forward() {
    List<Op> ops = new ArrayList<>();
    layers.forEach(layer -> ops.addAll(layer.forward()));
    ops.addAll(output.forward());
    return ops;
  }

  /** The name of the tensor that holds the class probabilities. */
  public String probabilities() {
    return output.probabilities();
  }

  /** A whole training step on mini-batches of these samples. */
  public Program program(Samples samples, Optimiser optimiser, UpdateOrder order) {
    List<Op> ops = new ArrayList<>();
    ops.add(new GatherInputs(samples.features()));
    ops.add(new GatherTargets(samples, output.classes()));
    ops.addAll(forward());
    ops.addAll(output.loss());
    ops.addAll(order.arrange(stages(optimiser)));
    return new Program(ops);
  }

  private List<UpdateOrder.Stage> stages(Optimiser optimiser) {
    List<UpdateOrder.Stage> stages = new ArrayList<>();
    stages.add(stage(output.gradients(), output.parameters(), optimiser));
    Upstream above = output.upstream();
    for (int i = layers.size() - 1; i >= 0; i--) {
      Layer layer = layers.get(i);
      stages.add(stage(layer.backward(above), layer.parameters(), optimiser));
      above = layer.upstream();
    }
    return stages;
  }

  private static UpdateOrder.Stage stage(
      List<Op> gradients, List<Parameter> parameters, Optimiser optimiser) {
    List<Op> updates = new ArrayList<>();
    parameters.forEach(parameter -> updates.addAll(optimiser.updates(parameter)));
    return new UpdateOrder.Stage(gradients, updates);
  }

  /** All that one step leaves to the next: each parameter, and what the optimiser adds to it. */
  public List<CarriedTensor> carried(Optimiser optimiser) {
    List<CarriedTensor> carried = new ArrayList<>();
    for (Parameter parameter : parameters()) {
      carried.add(parameter.tensor());
      carried.addAll(optimiser.memory(parameter));
    }
    return carried;
  }

  /** What a first step finds. Whatever is drawn is drawn in the order of the parameters. */
  public Map<String, Tensor> start(
      Initialiser initialiser, Optimiser optimiser, NumpyRandom random) {
    Map<String, Tensor> start = new LinkedHashMap<>();
    for (CarriedTensor it : carried(optimiser)) {
      start.put(it.name(), it.first().of(it.shape(), initialiser, random));
    }
    return start;
  }
}
