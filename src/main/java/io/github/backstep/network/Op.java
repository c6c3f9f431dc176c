package io.github.backstep.network;

import io.github.backstep.tensor.Cell;
import io.github.backstep.tensor.Kernel;
import io.github.backstep.tensor.Shape;
import io.github.backstep.tensor.Tensor;
import java.util.List;

/**
 * One named operation of a training step: reads tensors, writes one tensor, and can say of any cell
 * what it is made of. Immutable; holds its hyper-parameters, and the data where it gathers from it,
 * but nothing that a step computed.
 */
public interface Op {
  Signature signature();

  /**
   * Computes the output from the inputs.
   *
   * @param out has the shape this operation announces for the batch. An operation that reads the
   *     tensor it writes is given the same tensor for both and must work cell by cell.
   */
  void compute(Inputs in, Kernel kernel, Tensor out);

  /** What one cell of the output is made of, from the same inputs that {@link #compute} gets. */
  Derivation explain(Inputs in, Cell cell);

  /**
   * How one cell of the output is worked out by hand, line by line, where its derivation is too
   * brief for that; often nothing. The last line is the cell.
   */
  default List<WorkedLine> working(Inputs in, Cell cell) {
    return List.of();
  }

  /**
   * Whether between two sets of inputs the output has a kink, so that a finite difference across it
   * says nothing of the derivative. Smooth operations have none.
   */
  default boolean hasKinkBetween(Inputs one, Inputs other) {
    return false;
  }

  /**
   * Whether it can compute and explain; one of somebody else's program may be known only by what it
   * wrote.
   */
  default boolean isKnown() {
    return true;
  }

  default String id() {
    return signature().id();
  }

  default Phase phase() {
    return signature().phase();
  }

  default String site() {
    return signature().site();
  }

  default List<String> reads() {
    return signature().reads();
  }

  default String writes() {
    return signature().writes();
  }

  default Shape shape() {
    return signature().shape();
  }

  default String formula() {
    return signature().formula();
  }
}
