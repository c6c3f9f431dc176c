package io.github.backstep.explain;

import io.github.backstep.network.Op;
import io.github.backstep.run.Address;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where two runs part: the first cell, in the order of steps and operations, in which they differ.
 *
 * @param address of the cell; of the tensor, where the two have not the same shape
 * @param op the operation of the first run that wrote it; null if they differ before the first step
 * @param first its value in the first run, NaN where there is no cell
 * @param second its value in the second run
 * @param growth how far apart the tensor and the loss are afterwards
 */
public record Parting(
    Address address, @Nullable Op op, double first, double second, List<Apart> growth) {
  public Parting {
    growth = List.copyOf(growth);
  }

  /**
   * How far apart two runs are at a step.
   *
   * @param tensor the largest difference between two cells of the tensor in which they part; NaN if
   *     one of them is not finite
   * @param firstLoss the loss of the first run
   */
  public record Apart(int step, double tensor, double firstLoss, double secondLoss) {}
}
