package io.github.backstep.network;

import io.github.backstep.tensor.Shape;
import java.util.List;

/**
 * What an operation is called and what it touches, without how it computes.
 *
 * @param id unique in its program: the site and the role, {@code L2.weight-gradient}
 * @param site where in the network: {@code batch}, {@code L2} or {@code loss}
 * @param reads names of the tensors it needs
 * @param writes name of the one tensor it computes
 * @param shape of the tensor it computes, the rows open when there is one per sample
 * @param formula in the mathematics' own letters: {@code dW2 = A1ᵀ·delta2 / m}
 */
public record Signature(
    String id,
    Phase phase,
    String site,
    List<String> reads,
    String writes,
    Shape shape,
    String formula) {
  public Signature {
    reads = List.copyOf(reads);
  }
}
