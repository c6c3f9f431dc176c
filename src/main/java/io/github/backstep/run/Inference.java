package io.github.backstep.run;

import io.github.backstep.network.GivenTensors;
import io.github.backstep.network.Inputs;
import io.github.backstep.network.MiniBatch;
import io.github.backstep.network.Network;
import io.github.backstep.network.Op;
import io.github.backstep.network.TensorNames;
import io.github.backstep.tensor.Kernel;
import io.github.backstep.tensor.Tensor;
import java.util.HashMap;
import java.util.Map;

/**
 * The forward operations of a network with fixed parameters, on any number of rows: a block of them
 * at a time, in tensors that every block uses again. Not safe for several threads.
 */
final class Inference {
  /** So many rows and what is computed of them stay in the cache. */
  private static final int BLOCK = 256;

  /** The forward operations read no mini-batch. */
  private static final MiniBatch NO_BATCH = new MiniBatch(0, 0, 0, new int[0]);

  private final Network network;
  private final Kernel kernel;
  private final Map<String, Tensor> parameters;
  private final Map<Integer, Map<String, Tensor>> buffers = new HashMap<>();

  Inference(Network network, Kernel kernel, Map<String, Tensor> parameters) {
    this.network = network;
    this.kernel = kernel;
    this.parameters = parameters;
  }

  /** Computes the class probabilities. Shapes: features [n, d] → out [n, classes]. */
  void probabilities(Tensor features, Tensor out) {
    for (int from = 0; from < features.rows(); from += BLOCK) {
      int rows = Math.min(BLOCK, features.rows() - from);
      Map<String, Tensor> tensors = buffers.computeIfAbsent(rows, n -> buffers(n, features));
      Inputs inputs = new GivenTensors(tensors, NO_BATCH);
      inputs.get(TensorNames.INPUTS).copyRows(features, from, 0, rows);
      for (Op op : network.inference()) {
        op.compute(inputs, kernel, inputs.get(op.writes()));
      }
      out.copyRows(inputs.get(network.probabilities()), 0, from, rows);
    }
  }

  private Map<String, Tensor> buffers(int rows, Tensor features) {
    Map<String, Tensor> tensors = new HashMap<>(parameters);
    tensors.put(TensorNames.INPUTS, new Tensor(rows, features.columns()));
    for (Op op : network.inference()) {
      tensors.put(op.writes(), Tensor.zeros(op.shape().forBatch(rows)));
    }
    return tensors;
  }
}
