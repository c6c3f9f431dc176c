package io.github.backstep.network;

import io.github.backstep.tensor.Cell;
import io.github.backstep.tensor.Kernel;
import io.github.backstep.tensor.Tensor;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The error that a fully connected layer passes down, delta·Wᵀ. Shapes: delta [m, n], W [inputs, n]
 * → [m, inputs].
 *
 * @see "Rumelhart, Hinton, Williams: Learning representations by back-propagating errors, 1986"
 */
record ThroughWeights(String delta, String weights) implements Upstream {
  @Override
  public List<String> reads() {
    return List.of(delta, weights);
  }

  @Override
  public String formula() {
    return "%s·%sᵀ".formatted(delta, weights);
  }

  @Override
  public void compute(Inputs in, Kernel kernel, Tensor out) {
    kernel.multiplyTransposedRight(in.get(delta), in.get(weights), out);
  }

  @Override
  public String symbolic(Cell cell) {
    return "Σ_k %s[%d,k]·%s[%d,k]".formatted(delta, cell.row(), weights, cell.column());
  }

  @Override
  public List<Term> terms(Inputs in, Cell cell) {
    return IntStream.range(0, in.get(delta).columns())
        .mapToObj(
            k ->
                Term.product(
                    Factor.of(in, delta, cell.row(), k), Factor.of(in, weights, cell.column(), k)))
        .toList();
  }
}
