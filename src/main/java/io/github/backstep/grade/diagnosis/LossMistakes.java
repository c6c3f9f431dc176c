package io.github.backstep.grade.diagnosis;

import static io.github.backstep.grade.judge.Role.LOSS;

import io.github.backstep.grade.cases.Cells;
import io.github.backstep.tensor.Shape;
import io.github.backstep.tensor.Tensor;
import java.util.List;
import java.util.function.DoubleBinaryOperator;

/** What goes wrong in the mean over the samples of −log P[label]. */
final class LossMistakes {
  private static final double LN_2 = StrictMath.log(2);
  private static final double LN_10 = StrictMath.log(10);

  private LossMistakes() {}

  static List<Mistake> all() {
    return List.of(
        Mistake.always("loss-summed", Family.FACTOR, LOSS, at -> at.times(at.samples())),
        Mistake.always(
            "loss-over-classes-too", Family.FACTOR, LOSS, at -> at.times(1.0 / classes(at))),
        Mistake.always("loss-divided-by-classes", Family.FACTOR, LOSS, LossMistakes::byClasses),
        Mistake.always(
            "loss-averaged-twice", Family.FACTOR, LOSS, at -> at.times(1.0 / at.samples())),
        Mistake.always(
            "other-logarithm",
            Family.FACTOR,
            LOSS,
            at -> at.times(1 / LN_2),
            at -> at.times(1 / LN_10)),
        Mistake.always("log-of-mean", Family.ORDER, LOSS, LossMistakes::logOfMean),
        Mistake.always("loss-negated", Family.SIGN, LOSS, at -> at.times(-1)),
        Mistake.always("zero-times-log-zero", Family.STABILITY, LOSS, LossMistakes::allClasses),
        Mistake.always(
            "binary-cross-entropy",
            Family.FUNCTION,
            LOSS,
            at -> summed(at, LossMistakes::binary, at.samples()),
            at -> summed(at, LossMistakes::binary, at.samples() * classes(at))),
        Mistake.always(
            "squared-error",
            Family.FUNCTION,
            LOSS,
            at -> summed(at, LossMistakes::square, at.samples()),
            at -> summed(at, LossMistakes::square, at.samples() * classes(at)),
            at -> summed(at, LossMistakes::square, 2.0 * at.samples()),
            at -> summed(at, LossMistakes::square, 2.0 * at.samples() * classes(at)),
            at -> summed(at, LossMistakes::square, 1),
            at -> summed(at, LossMistakes::square, 2)),
        Mistake.always(
            "log-missing",
            Family.STEP,
            LOSS,
            at -> summed(at, (p, y) -> -p * y, at.samples()),
            at -> summed(at, (p, y) -> p * y, at.samples()),
            at -> summed(at, (p, y) -> (1 - p) * y, at.samples())));
  }

  private static double classes(Situation at) {
    return at.operand(0).columns();
  }

  /** The sum over the samples, over the number of classes. */
  private static Tensor byClasses(Situation at) {
    return at.times(at.samples() / classes(at));
  }

  private static Tensor summed(Situation at, DoubleBinaryOperator cell, double divisor) {
    double sum = Cells.zip(at.operand(0), at.operand(1), cell).stream().sum();
    return Cells.of(new Shape(1, 1), (r, c) -> sum / divisor);
  }

  private static Tensor logOfMean(Situation at) {
    Tensor mean = summed(at, (p, y) -> p * y, at.samples());
    return Cells.map(mean, p -> -StrictMath.log(p));
  }

  /** Classes other than the label count too, 0 times the logarithm of what may be 0. */
  private static Tensor allClasses(Situation at) {
    return summed(at, (p, y) -> -y * StrictMath.log(p), at.samples());
  }

  private static double binary(double p, double y) {
    return y != 0 ? -StrictMath.log(p) : -StrictMath.log(1 - p);
  }

  private static double square(double p, double y) {
    return (p - y) * (p - y);
  }
}
