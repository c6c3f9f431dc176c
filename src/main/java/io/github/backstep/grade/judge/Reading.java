package io.github.backstep.grade.judge;

import io.github.backstep.grade.cases.Cells;
import io.github.backstep.grade.cases.Setup;
import io.github.backstep.network.Op;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A way to write the algorithm down. Each gives the same parameters; they differ in where a
 * division or a factor stands.
 */
public record Reading(Deltas deltas, Velocities velocities, Guard guard) {
  /** That of the engine. */
  public static final Reading USUAL = new Reading(Deltas.SUMMED, Velocities.SIGNED, Guard.NONE);

  /** In what readings can differ from each other; each respect is chosen by itself. */
  public static final List<Respect> RESPECTS =
      List.of(
          new Respect(
              Set.of(Role.OUTPUT_DELTA, Role.WEIGHT_GRADIENT, Role.BIAS_GRADIENT),
              it -> Stream.of(Deltas.values()).map(d -> new Reading(d, it.velocities, it.guard))),
          new Respect(
              Set.of(Role.VELOCITY, Role.MOVE),
              it -> Stream.of(Velocities.values()).map(v -> new Reading(it.deltas, v, it.guard))),
          new Respect(
              Set.of(Role.LOSS),
              it -> Guard.all().stream().map(g -> new Reading(it.deltas, it.velocities, g))));

  /**
   * Something that is written down in several ways.
   *
   * @param roles of the operations in which it shows
   * @param choices makes of one reading all that differ from it in this respect, itself included
   */
  public record Respect(Set<Role> roles, Function<Reading, Stream<Reading>> choices) {
    public Respect {
      roles = Set.copyOf(roles);
    }
  }

  /** Where the mean over the samples is taken. */
  public enum Deltas {
    /** delta = A − Y, and the gradients are divided by m. */
    SUMMED,
    /** delta = (A − Y) / m, and the gradients are sums. */
    DIVIDED;

    private Variant ofDelta(Op op) {
      return this == SUMMED
          ? Variant.plain(op)
          : new Variant(
              op, UnaryOperator.identity(), (in, out) -> Cells.scaled(out, 1.0 / out.rows()));
    }

    private Variant ofGradient(Op op) {
      return this == SUMMED
          ? Variant.plain(op)
          : new Variant(
              op, UnaryOperator.identity(), (in, out) -> Cells.scaled(out, in.batch().size()));
    }
  }

  /** Where the learning rate and the sign of the descent stand. */
  public enum Velocities {
    /** v = μ·v − η·g, W = W + v. */
    SIGNED,
    /** v = μ·v + η·g, W = W − v. */
    SUBTRACTED,
    /** v = μ·v + g, W = W − η·v. */
    OF_GRADIENTS;

    private String ofVelocityFormula(String usual) {
      return switch (this) {
        case SIGNED -> usual;
        case SUBTRACTED -> usual.replace('−', '+');
        case OF_GRADIENTS -> usual.replace("− η·", "+ ");
      };
    }

    private String ofMoveFormula(String usual) {
      return switch (this) {
        case SIGNED -> usual;
        case SUBTRACTED -> usual.replace('+', '−');
        case OF_GRADIENTS -> usual.replace("+ ", "− η·");
      };
    }

    /** The engine takes η times the gradient away. */
    private Variant ofVelocity(Op op, double learningRate) {
      return switch (this) {
        case SIGNED -> Variant.plain(op);
        case SUBTRACTED -> Variant.scalingOperand(op, 1, -1);
        case OF_GRADIENTS -> Variant.scalingOperand(op, 1, -1 / learningRate);
      };
    }

    /** The engine adds the velocity. */
    private Variant ofMove(Op op, double learningRate) {
      return switch (this) {
        case SIGNED -> Variant.plain(op);
        case SUBTRACTED -> Variant.scalingOperand(op, 1, -1);
        case OF_GRADIENTS -> Variant.scalingOperand(op, 1, -learningRate);
      };
    }
  }

  /** The formula of an operation as this reading has it. */
  public String formula(Op op) {
    String usual = op.formula();
    return switch (Role.of(op)) {
      case OUTPUT_DELTA ->
          deltas == Deltas.SUMMED ? usual : usual.replaceFirst("= (.*)", "= ($1) / m");
      case WEIGHT_GRADIENT, BIAS_GRADIENT ->
          deltas == Deltas.SUMMED ? usual : usual.replace(" / m", "");
      case VELOCITY -> velocities.ofVelocityFormula(usual);
      case MOVE -> velocities.ofMoveFormula(usual);
      default -> usual;
    };
  }

  /** An operation as this reading has it. */
  public Variant of(Op op, Setup setup) {
    return switch (Role.of(op)) {
      case OUTPUT_DELTA -> deltas.ofDelta(op);
      case WEIGHT_GRADIENT, BIAS_GRADIENT -> deltas.ofGradient(op);
      case LOSS -> guard.of(op);
      case VELOCITY -> velocities.ofVelocity(op, setup.learningRate());
      case MOVE -> velocities.ofMove(op, setup.learningRate());
      default -> Variant.plain(op);
    };
  }
}
