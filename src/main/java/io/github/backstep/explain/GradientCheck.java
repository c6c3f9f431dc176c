package io.github.backstep.explain;

import io.github.backstep.network.Inputs;
import io.github.backstep.network.Program;
import io.github.backstep.network.TensorNames;
import io.github.backstep.random.NumpyRandom;
import io.github.backstep.run.Step;
import io.github.backstep.tensor.Cell;
import io.github.backstep.tensor.Kernel;
import io.github.backstep.tensor.Shape;
import io.github.backstep.tensor.Summary;
import io.github.backstep.tensor.Tensor;
import java.util.Arrays;
import java.util.List;

/**
 * Compares the gradients a step used with central differences of its loss, (L(w + h) − L(w − h)) /
 * 2h, at the parameters the step started from. A step that moves weights before it has all its
 * deltas therefore fails, although every one of its operations is right.
 *
 * <p>Cells across which a unit changes side between w − h and w + h are left out: the loss has a
 * kink there, and the difference quotient is no derivative.
 *
 * @param halfStep h
 * @param tolerance largest relative error that passes
 * @param cellsPerTensor how many cells of a larger tensor are tried, drawn with a fixed seed
 * @see "Nocedal and Wright: Numerical Optimization, 8.1"
 */
public record GradientCheck(Kernel kernel, double halfStep, double tolerance, int cellsPerTensor) {
  /** Errors below a millionth of this are the difference quotient's own rounding. */
  private static final double SMALLEST_SCALE = 1e-4;

  private static final long SEED = 42;

  /** h = 1e-5 and 1e-6 relative, which double precision allows, on up to 400 cells of a tensor. */
  public static GradientCheck standard(Kernel kernel) {
    return new GradientCheck(kernel, 1e-5, 1e-6, 400);
  }

  /**
   * What came out for one parameter tensor.
   *
   * @param gradient its name: {@code dW2}
   * @param checked cells compared
   * @param kinks cells left out because of a kink
   * @param relativeError largest difference over the gradient's largest magnitude
   * @param worst the cell of that difference
   * @param analytic the gradient the step used there
   * @param numeric the central difference there
   */
  public record Result(
      String gradient,
      int checked,
      int kinks,
      double relativeError,
      Cell worst,
      double analytic,
      double numeric,
      boolean passes) {}

  /** Checks every parameter of a step, in the program's order. */
  public List<Result> check(Step step) {
    Program program = step.program();
    LossProbe probe = new LossProbe(step, kernel);
    return program.parameters().stream().map(name -> check(step, probe, name)).toList();
  }

  private Result check(Step step, LossProbe probe, String parameter) {
    Tensor gradient = step.value(TensorNames.gradientOf(parameter));
    Tally tally = new Tally(scale(gradient));
    for (Cell cell : cells(gradient.shape())) {
      Inputs up = probe.at(parameter, cell, halfStep);
      Inputs down = probe.at(parameter, cell, -halfStep);
      if (probe.hasKinkBetween(up, down)) {
        tally.kinks++;
      } else {
        double numeric = (LossProbe.loss(up) - LossProbe.loss(down)) / (2 * halfStep);
        tally.compare(cell, gradient.get(cell.row(), cell.column()), numeric);
      }
    }
    return tally.result(TensorNames.gradientOf(parameter), tolerance);
  }

  private static double scale(Tensor gradient) {
    return Math.max(SMALLEST_SCALE, Summary.of(gradient).largest());
  }

  private List<Cell> cells(Shape shape) {
    int size = shape.rows() * shape.columns();
    int[] drawn = new NumpyRandom(SEED).permutation(size);
    return Arrays.stream(drawn)
        .limit(cellsPerTensor)
        .sorted()
        .mapToObj(i -> new Cell(i / shape.columns(), i % shape.columns()))
        .toList();
  }

  /** The comparison of one tensor while it is going on. */
  private static final class Tally {
    private final double scale;
    private int checked;
    private int kinks;
    private double error = -1;
    private Cell worst = new Cell(0, 0);
    private double analytic;
    private double numeric;

    Tally(double scale) {
      this.scale = scale;
    }

    void compare(Cell cell, double used, double measured) {
      double difference = Math.abs(used - measured) / scale;
      checked++;
      if (Double.isNaN(difference) || difference > error) {
        error = Double.isNaN(difference) ? Double.POSITIVE_INFINITY : difference;
        worst = cell;
        analytic = used;
        numeric = measured;
      }
    }

    Result result(String gradient, double tolerance) {
      double relative = Math.max(0, error);
      boolean passes = relative <= tolerance;
      return new Result(gradient, checked, kinks, relative, worst, analytic, numeric, passes);
    }
  }
}
