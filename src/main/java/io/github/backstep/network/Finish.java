package io.github.backstep.network;

import java.util.List;
import java.util.function.DoubleUnaryOperator;

/**
 * What happens to the sum of the terms on its way to being the cell: divided by the batch size,
 * gated by a derivative, put through an activation.
 *
 * @param label as it is read aloud after the sum: {@code ÷ 32 samples}
 * @param factors the further numbers it takes
 */
public record Finish(String label, List<Factor> factors, DoubleUnaryOperator function) {
  public Finish {
    factors = List.copyOf(factors);
  }

  static Finish dividedBySamples(int samples) {
    return new Finish("÷ " + samples + " samples", List.of(), sum -> sum / samples);
  }
}
