package io.github.backstep.grade.judge;

import io.github.backstep.grade.cases.Cells;
import io.github.backstep.network.Op;
import io.github.backstep.tensor.Tensor;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * A tiny number that keeps the logarithm of a probability finite, as many programs have one.
 *
 * @param epsilon that number; 0 for none
 */
public record Guard(Kind kind, double epsilon) {
  /** The logarithm as it is. */
  public static final Guard NONE = new Guard(Kind.ADDED, 0);

  private static final double[] USUAL = {1e-7, 1e-8, 1e-9, 1e-10, 1e-12, 1e-15};

  /** What is done with it. */
  public enum Kind {
    /** log(p + ε) */
    ADDED,
    /** log(max(p, ε)) */
    FLOOR,
    /** log of p clipped to ε … 1 − ε */
    CLIPPED
  }

  /** None, and those that are in use. */
  public static List<Guard> all() {
    Stream<Guard> some =
        Stream.of(Kind.values())
            .flatMap(kind -> DoubleStream.of(USUAL).mapToObj(epsilon -> new Guard(kind, epsilon)));
    return Stream.concat(Stream.of(NONE), some).toList();
  }

  /** The loss with this done to the probabilities. */
  Variant of(Op loss) {
    if (equals(NONE)) {
      return Variant.plain(loss);
    }
    DoubleUnaryOperator guarded = this::guarded;
    String probabilities = loss.reads().get(0);
    return new Variant(
        loss,
        in -> Operands.changing(in, probabilities, (Tensor p) -> Cells.map(p, guarded)),
        (in, out) -> out);
  }

  private double guarded(double p) {
    return switch (kind) {
      case ADDED -> p + epsilon;
      case FLOOR -> Math.max(p, epsilon);
      case CLIPPED -> Math.min(Math.max(p, epsilon), 1 - epsilon);
    };
  }
}
