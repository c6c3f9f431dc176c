package io.github.backstep.grade.exercise;

import io.github.backstep.grade.cases.Cells;
import io.github.backstep.network.GivenTensors;
import io.github.backstep.network.MiniBatch;
import io.github.backstep.network.Network;
import io.github.backstep.network.Op;
import io.github.backstep.network.Samples;
import io.github.backstep.network.TensorNames;
import io.github.backstep.random.NumpyRandom;
import io.github.backstep.tensor.Kernels;
import io.github.backstep.tensor.Shape;
import io.github.backstep.tensor.Tensor;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/** The samples of a case: Gaussian features, and labels drawn evenly. */
record TrainingSet(NetworkSpec spec, NumpyRandom random) {
  Samples of(Network network, Map<String, Tensor> start, Schedule schedule) {
    Tensor features =
        Cells.of(
            new Shape(schedule.samples(), spec.layers().get(0)), (r, c) -> random.nextGaussian());
    int[] labels =
        spec.spread() == 1
            ? IntStream.range(0, features.rows()).map(i -> random.nextInt(spec.classes())).toArray()
            : predicted(network, start, features);
    return new Samples(features, labels);
  }

  /** The classes that the network takes the samples for. */
  private static int[] predicted(Network network, Map<String, Tensor> start, Tensor features) {
    Map<String, Tensor> tensors = new HashMap<>(start);
    tensors.put(TensorNames.INPUTS, features);
    for (Op op : network.forward()) {
      Tensor out = Tensor.zeros(op.shape().forBatch(features.rows()));
      op.compute(
          new GivenTensors(tensors, new MiniBatch(0, 0, 0, new int[0])), Kernels.fastest(), out);
      tensors.put(op.writes(), out);
    }
    Tensor probabilities = Objects.requireNonNull(tensors.get(network.probabilities()));
    return IntStream.range(0, features.rows()).map(row -> argmax(probabilities, row)).toArray();
  }

  private static int argmax(Tensor probabilities, int row) {
    return IntStream.range(0, probabilities.columns())
        .reduce((a, b) -> probabilities.get(row, a) >= probabilities.get(row, b) ? a : b)
        .orElseThrow();
  }
}
