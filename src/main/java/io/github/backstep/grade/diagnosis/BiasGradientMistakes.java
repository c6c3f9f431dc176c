package io.github.backstep.grade.diagnosis;

import static io.github.backstep.grade.judge.Role.BIAS_GRADIENT;

import io.github.backstep.grade.cases.Cells;
import io.github.backstep.tensor.Shape;
import io.github.backstep.tensor.Tensor;
import java.util.List;
import java.util.stream.Stream;

/** What goes wrong in db = column sums of delta / m, apart from the mean. */
final class BiasGradientMistakes {
  private BiasGradientMistakes() {}

  static List<Mistake> all() {
    return List.of(
        new Mistake("bias-gradient-one-total", Family.AXIS, BIAS_GRADIENT, totals()),
        new Mistake("bias-gradient-other-axis", Family.AXIS, BIAS_GRADIENT, acrossColumns()),
        Mistake.always(
            "bias-gradient-not-summed",
            Family.STEP,
            BIAS_GRADIENT,
            at -> at.operand(0),
            at -> Cells.scaled(at.operand(0), 1.0 / at.samples())));
  }

  /** One number for all, as the sum without an axis gives it, alone or in every cell. */
  private static List<Way> totals() {
    return divisors()
        .flatMap(
            by ->
                Stream.<Way.Always>of(
                    at -> filled(at, new Shape(1, 1), by),
                    at -> filled(at, at.right().shape(), by)))
        .map(Way::always)
        .toList();
  }

  private static Tensor filled(Situation at, Shape shape, Divisor by) {
    double total = at.operand(0).stream().sum() / by.of(at.operand(0));
    return Cells.of(shape, (r, c) -> total);
  }

  /** Sums over the neurons instead of the samples, as a row or as a column. */
  private static List<Way> acrossColumns() {
    return divisors()
        .flatMap(
            by ->
                Stream.<Way.Always>of(
                    at -> rowSums(at.operand(0), by),
                    at -> Cells.transposed(rowSums(at.operand(0), by))))
        .map(Way::always)
        .toList();
  }

  private static Tensor rowSums(Tensor delta, Divisor by) {
    return Cells.of(
        new Shape(1, delta.rows()),
        (r, c) -> Cells.rows(delta, c, c + 1).stream().sum() / by.of(delta));
  }

  private static Stream<Divisor> divisors() {
    return Stream.of(delta -> 1, Tensor::rows, Tensor::columns, Tensor::size);
  }

  /** What a sum is divided by. */
  @FunctionalInterface
  private interface Divisor {
    double of(Tensor delta);
  }
}
