package io.github.backstep.grade.judge;

import io.github.backstep.grade.cases.Cells;
import io.github.backstep.network.Inputs;
import io.github.backstep.tensor.Tensor;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * By how much a rounding error can grow in an operation, cell by cell: the size of what is added up
 * there, which is larger than the sum where terms cancel.
 *
 * <p>|A|·|W| + |b| for products, Σ|delta| for sums, P + Y for the output delta, |W| + |v| for
 * updates, μ|v| + η|g| for velocities; the largest cell for others. Most of them are the operation
 * itself, executed on magnitudes.
 */
final class Scales {
  private Scales() {}

  static Tensor of(Variant variant, Inputs in, Tensor expected) {
    return switch (Role.of(variant.op())) {
      case AFFINE, WEIGHT_GRADIENT, BIAS_GRADIENT, MOVE -> summed(variant, in, 1);
      case OUTPUT_DELTA, VELOCITY -> summed(variant, in, -1);
      case HIDDEN_DELTA -> everywhere(expected, Cells.largest(gated(variant, in)));
      case SOFTMAX -> softmax(in.get(variant.op().reads().get(0)), expected);
      case LOSS -> Cells.map(expected, loss -> 1 + Math.abs(loss));
      case TARGETS, SLOPE -> exactIfMask(expected);
      default -> everywhere(expected, Cells.largest(expected));
    };
  }

  private static Tensor everywhere(Tensor like, double scale) {
    return Cells.map(like, cell -> scale);
  }

  /**
   * Of the magnitudes of all operands.
   *
   * @param sign of the second of them: −1 where the operation subtracts it
   */
  private static Tensor summed(Variant variant, Inputs in, double sign) {
    return Cells.magnitudes(variant.computeFrom(in, magnitudes(variant, sign)));
  }

  private static UnaryOperator<Inputs> magnitudes(Variant variant, double sign) {
    List<String> reads = variant.op().reads();
    return in -> {
      Map<String, Tensor> magnitudes = new HashMap<>();
      for (int i = 0; i < reads.size(); i++) {
        Tensor size = Cells.magnitudes(in.get(reads.get(i)));
        magnitudes.put(reads.get(i), i == 1 ? Cells.scaled(size, sign) : size);
      }
      return new Operands(in, magnitudes);
    };
  }

  /** Of the magnitudes of delta and weights; the derivative is none of the things added up. */
  private static Tensor gated(Variant variant, Inputs in) {
    List<String> reads = variant.op().reads();
    return variant.computeFrom(
        in,
        operands -> {
          Map<String, Tensor> magnitudes = new HashMap<>();
          for (String name : reads.subList(0, reads.size() - 1)) {
            magnitudes.put(name, Cells.magnitudes(operands.get(name)));
          }
          return new Operands(operands, magnitudes);
        });
  }

  /**
   * An error in a logit is the same share of the logit, and of e^logit as many times that share.
   */
  private static Tensor softmax(Tensor logits, Tensor expected) {
    double condition = 1 + Cells.largest(logits);
    double largest = Cells.largest(expected);
    return Cells.map(expected, p -> largest + condition * Math.abs(p));
  }

  /** Labels and masks are right or wrong. */
  private static Tensor exactIfMask(Tensor expected) {
    boolean mask = expected.stream().allMatch(cell -> cell == 0 || cell == 1);
    return everywhere(expected, mask ? 0 : Cells.largest(expected));
  }
}
