package io.github.backstep.network;

import io.github.backstep.tensor.Cell;
import io.github.backstep.tensor.Kernel;
import io.github.backstep.tensor.Tensor;
import java.util.List;

/**
 * The error at a layer's output, ∂L/∂A for each sample, as the layer above passes it down: an
 * expression of what that layer has computed. The operation that begins a layer's backward pass
 * evaluates it and goes on from there, knowing nothing of the kind of layer that is above.
 */
public interface Upstream {
  /** The names of the tensors it is made of. */
  List<String> reads();

  /** As it stands in a formula: {@code delta3·W3ᵀ}. */
  String formula();

  /** Computes it. Shapes: → out [m, outputs of the layer below]. */
  void compute(Inputs in, Kernel kernel, Tensor out);

  /** A cell of it with its indexes: {@code Σ_k delta3[5,k]·W3[2,k]}. */
  String symbolic(Cell cell);

  /** What a cell of it is the sum of. */
  List<Term> terms(Inputs in, Cell cell);
}
