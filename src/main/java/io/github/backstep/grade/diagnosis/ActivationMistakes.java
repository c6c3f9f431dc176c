package io.github.backstep.grade.diagnosis;

import static io.github.backstep.grade.judge.Role.ACTIVATION;

import io.github.backstep.grade.cases.Cells;
import io.github.backstep.network.Activation;
import io.github.backstep.network.Activations;
import io.github.backstep.tensor.Tensor;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Stream;

/** What goes wrong in A = f(Z). */
final class ActivationMistakes {
  private ActivationMistakes() {}

  static List<Mistake> all() {
    return List.of(
        Mistake.always("activation-missing", Family.STEP, ACTIVATION, at -> at.operand(0)),
        new Mistake("leaky-relu", Family.FUNCTION, ACTIVATION, leaky()),
        new Mistake("other-activation", Family.FUNCTION, ACTIVATION, others()),
        Mistake.always("argument-negated", Family.SIGN, ACTIVATION, negated()),
        Mistake.of(
            "relu-keeps-negatives",
            Family.FUNCTION,
            ACTIVATION,
            at -> relu(at, z -> Math.min(0, z)),
            at -> relu(at, Math::abs)),
        Mistake.always(
            "derivative-for-activation",
            Family.FUNCTION,
            ACTIVATION,
            at -> map(at, z -> at.activation().derivative(at.activation().apply(z)))));
  }

  private static Way.Always negated() {
    return at -> map(at, z -> at.activation().apply(-z));
  }

  private static Tensor map(Situation at, DoubleUnaryOperator function) {
    return Cells.map(at.operand(0), function);
  }

  private static Optional<Tensor> relu(Situation at, DoubleUnaryOperator function) {
    return at.activation().equals(Activations.RELU)
        ? Optional.of(map(at, function))
        : Optional.empty();
  }

  private static List<Way> leaky() {
    return Slopes.leaks().<Way>map(leak -> at -> relu(at, z -> Math.max(leak * z, z))).toList();
  }

  /** Those of the course, and where ReLU is asked the softplus and the ELU that resemble it. */
  private static List<Way> others() {
    Stream<Way> relatives =
        Stream.of(
            at -> relu(at, z -> StrictMath.log1p(StrictMath.exp(z))),
            at -> relu(at, z -> z > 0 ? z : StrictMath.expm1(z)));
    return Stream.concat(
            Activations.ALL.entries().stream().map(ActivationMistakes::other), relatives)
        .toList();
  }

  private static Way other(Activation other) {
    return at ->
        other.equals(at.activation()) ? Optional.empty() : Optional.of(map(at, other::apply));
  }
}
