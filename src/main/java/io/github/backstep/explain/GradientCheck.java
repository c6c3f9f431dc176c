package io.github.backstep.explain;

import io.github.backstep.network.CellRef;
import io.github.backstep.network.Inputs;
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
    LossProbe probe = new LossProbe(step, kernel);
    return step.program().parameters().stream().map(name -> check(probe, name)).toList();
  }

  private Result check(LossProbe probe, String parameter) {
    String name = TensorNames.gradientOf(parameter);
    Tensor gradient = probe.step().value(name);
    CellCheck.Bar bar = bar(gradient);
    Tally tally = new Tally();
    cells(gradient.shape())
        .forEach(cell -> tally.add(check(probe, new CellRef(parameter, cell), bar)));
    return tally.result(name, tolerance);
  }

  /** Whether a step has all that it takes to check this cell of a parameter. */
  public boolean canCheck(Step step, CellRef cell) {
    String gradient = TensorNames.gradientOf(cell.tensor());
    return new LossProbe(step, kernel).canMove(cell)
        && step.has(gradient)
        && step.value(gradient).has(cell.cell().row(), cell.cell().column());
  }

  /** Checks one cell of a parameter of a step for which {@link #canCheck} holds. */
  public CellCheck check(Step step, CellRef cell) {
    Tensor gradient = step.value(TensorNames.gradientOf(cell.tensor()));
    return check(new LossProbe(step, kernel), cell, bar(gradient));
  }

  private CellCheck check(LossProbe probe, CellRef ref, CellCheck.Bar bar) {
    Inputs up = probe.at(ref, halfStep);
    Inputs down = probe.at(ref, -halfStep);
    CellCheck.Losses losses =
        new CellCheck.Losses(
            halfStep, LossProbe.loss(up), LossProbe.loss(down), probe.hasKinkBetween(up, down));
    Step step = probe.step();
    Cell cell = ref.cell();
    double weight = step.before(ref.tensor()).get(cell.row(), cell.column());
    Tensor gradient = step.value(TensorNames.gradientOf(ref.tensor()));
    return new CellCheck(ref, weight, losses, gradient.get(cell.row(), cell.column()), bar);
  }

  private CellCheck.Bar bar(Tensor gradient) {
    double largest = Math.max(SMALLEST_SCALE, Summary.of(gradient).largest());
    return new CellCheck.Bar(largest, tolerance);
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
    private int checked;
    private int kinks;
    private double error = -1;
    private Cell worst = new Cell(0, 0);
    private double analytic;
    private double numeric;

    void add(CellCheck check) {
      if (check.losses().kink()) {
        kinks++;
        return;
      }
      checked++;
      if (check.relativeError() > error) {
        error = check.relativeError();
        worst = check.cell().cell();
        analytic = check.analytic();
        numeric = check.numeric();
      }
    }

    Result result(String gradient, double tolerance) {
      double relative = Math.max(0, error);
      boolean passes = relative <= tolerance;
      return new Result(gradient, checked, kinks, relative, worst, analytic, numeric, passes);
    }
  }
}
