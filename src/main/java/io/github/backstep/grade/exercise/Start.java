package io.github.backstep.grade.exercise;

import io.github.backstep.grade.cases.Cells;
import io.github.backstep.network.FirstValues;
import io.github.backstep.network.Momentum;
import io.github.backstep.network.Network;
import io.github.backstep.network.Parameter;
import io.github.backstep.random.NumpyRandom;
import io.github.backstep.tensor.Tensor;
import java.util.List;
import java.util.Map;

/** The parameters a case begins with: weights as usual, biases that are not zero. */
record Start(NetworkSpec spec, NumpyRandom random) {
  private static final double BIAS_SIZE = 0.4;

  Map<String, Tensor> of(Network network, Momentum optimiser) {
    Map<String, Tensor> start = network.start(spec.activation().initialiser(), optimiser, random);
    List<Parameter> parameters = network.parameters();
    for (Parameter parameter : parameters) {
      if (parameter.tensor().first() == FirstValues.ZERO) {
        start.put(parameter.name(), biases(parameter));
      }
    }
    Parameter weights = parameters.get(parameters.size() - 2);
    Parameter biases = parameters.get(parameters.size() - 1);
    start.computeIfPresent(weights.name(), (name, drawn) -> map(drawn, spec.spread(), 0));
    start.computeIfPresent(biases.name(), (name, drawn) -> map(drawn, spec.spread(), spec.shift()));
    return start;
  }

  private Tensor biases(Parameter parameter) {
    Tensor biases = Tensor.zeros(parameter.shape());
    for (int j = 0; j < biases.columns(); j++) {
      biases.set(0, j, BIAS_SIZE * random.nextGaussian());
    }
    return biases;
  }

  private static Tensor map(Tensor tensor, double factor, double shift) {
    return Cells.map(tensor, cell -> factor * cell + shift);
  }
}
