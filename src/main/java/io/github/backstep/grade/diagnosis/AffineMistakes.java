package io.github.backstep.grade.diagnosis;

import static io.github.backstep.grade.judge.Role.AFFINE;

import io.github.backstep.grade.cases.Cells;
import io.github.backstep.tensor.Tensor;
import java.util.List;
import java.util.Optional;

/** What goes wrong in Z = A·W + b. */
final class AffineMistakes {
  private static final int INPUT = 0;
  private static final int WEIGHTS = 1;
  private static final int BIAS = 2;

  private AffineMistakes() {}

  static List<Mistake> all() {
    return List.of(
        Mistake.always("bias-omitted", Family.STEP, AFFINE, at -> biasTimes(at, 0)),
        Mistake.always("bias-subtracted", Family.SIGN, AFFINE, at -> biasTimes(at, -1)),
        Mistake.always("bias-twice", Family.STEP, AFFINE, at -> biasTimes(at, 2)),
        Mistake.of(
            "weights-transposed",
            Family.AXIS,
            AFFINE,
            at -> at.withOther(WEIGHTS, Optional.of(Cells.transposed(at.operand(WEIGHTS))))),
        Mistake.of(
            "input-not-activated",
            Family.OPERAND,
            AFFINE,
            at -> at.withOther(INPUT, at.of("Z", at.layer() - 1))),
        Mistake.of("activated-in-place", Family.ORDER, AFFINE, AffineMistakes::activated),
        Mistake.of("moved-before-forward", Family.ORDER, AFFINE, AffineMistakes::moved));
  }

  private static Tensor biasTimes(Situation at, double factor) {
    return at.with(BIAS, bias -> Cells.scaled(bias, factor));
  }

  /** With the parameters as the program itself says that they were after the update. */
  private static Optional<Tensor> moved(Situation at) {
    return at.withOther(WEIGHTS, at.of("W", at.layer()))
        .flatMap(
            z ->
                at.of("b", at.layer())
                    .map(after -> Cells.zip(after, at.operand(BIAS), (a, b) -> a - b))
                    .map(move -> Cells.of(z.shape(), (r, c) -> z.get(r, c) + move.get(0, c))));
  }

  /** The output layer has no activation of this kind. */
  private static Optional<Tensor> activated(Situation at) {
    return at.layer() < at.setup().depth()
        ? Optional.of(Cells.map(at.right(), at.activation()::apply))
        : Optional.empty();
  }
}
