package io.github.backstep.grade.diagnosis;

import io.github.backstep.grade.cases.Cells;
import io.github.backstep.network.Activation;
import io.github.backstep.network.Activations;
import io.github.backstep.tensor.Tensor;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/** Wrong values for the derivative of a hidden layer's activation, f′. */
final class Slopes {
  /** The slopes that leaky ReLUs have where z is negative. */
  private static final double[] LEAKS = {0.01, 0.1, 0.2, 0.3, 0.05};

  private Slopes() {}

  /** A derivative as somebody takes it. */
  @FunctionalInterface
  interface Slope {
    /**
     * Its values.
     *
     * @param a the layer's activations
     * @param z its pre-activations, if they are known
     */
    Optional<Tensor> of(Activation f, Tensor a, Optional<Tensor> z);
  }

  static Stream<Double> leaks() {
    return DoubleStream.of(LEAKS).boxed();
  }

  /** The other activations there are, in the place of this one. */
  static List<Slope> ofOthers() {
    return Activations.ALL.entries().stream()
        .flatMap(other -> Stream.of(atActivation(other), atPreActivation(other)))
        .toList();
  }

  private static Slope atActivation(Activation other) {
    return (f, a, z) ->
        other.equals(f) ? Optional.empty() : Optional.of(Cells.map(a, other::derivative));
  }

  private static Slope atPreActivation(Activation other) {
    return (f, a, z) ->
        other.equals(f)
            ? Optional.empty()
            : z.map(it -> Cells.map(it, cell -> other.derivative(other.apply(cell))));
  }

  /** f′ takes what f has put out; this one is given something else. */
  static List<Slope> ofWrongArguments() {
    return List.of(
        (f, a, z) -> z.map(it -> Cells.map(it, f::derivative)),
        (f, a, z) -> Optional.of(Cells.map(a, cell -> f.derivative(f.apply(cell)))));
  }

  /** A gate that opens where it should close. */
  static Slope inverted() {
    return (f, a, z) -> Optional.of(Cells.map(a, cell -> 1 - f.derivative(cell)));
  }

  static Slope activations() {
    return (f, a, z) -> Optional.of(a);
  }

  static List<Slope> leaky() {
    return leaks()
        .<Slope>map(
            leak ->
                (f, a, z) ->
                    f.equals(Activations.RELU)
                        ? Optional.of(Cells.map(a, cell -> cell > 0 ? 1 : leak))
                        : Optional.empty())
        .toList();
  }

  /** 1 − a for tanh, whose derivative is 1 − a². */
  static Slope withoutSquare() {
    return (f, a, z) ->
        f.equals(Activations.TANH) ? Optional.of(Cells.map(a, cell -> 1 - cell)) : Optional.empty();
  }
}
