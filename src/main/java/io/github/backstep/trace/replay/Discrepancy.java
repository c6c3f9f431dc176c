package io.github.backstep.trace.replay;

import io.github.backstep.network.Op;
import io.github.backstep.run.Address;
import io.github.backstep.tensor.FirstDifference;
import io.github.backstep.tensor.Tensor;
import java.util.Optional;

/**
 * A tensor that a trace has otherwise than it comes out when the step is computed again.
 *
 * @param op the operation that writes it
 * @param recorded as the trace has it, if it has the cells and not only a digest
 * @param computed as it comes out
 */
public record Discrepancy(int step, Op op, Optional<Tensor> recorded, Tensor computed) {
  /** The tensor, or its first cell that differs if it is known. */
  public Address address() {
    Address tensor = Address.step(step).tensor(op.writes());
    return recorded
        .filter(cells -> cells.shape().equals(computed.shape()))
        .flatMap(cells -> FirstDifference.of(cells, computed, 0))
        .map(tensor::cell)
        .orElse(tensor);
  }
}
