package io.github.backstep.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.backstep.network.Activations;
import io.github.backstep.network.CellRef;
import io.github.backstep.network.Derivation;
import io.github.backstep.network.Initialisers;
import io.github.backstep.network.Inputs;
import io.github.backstep.network.Op;
import io.github.backstep.network.Program;
import io.github.backstep.network.Signature;
import io.github.backstep.network.UpdateOrders;
import io.github.backstep.run.Execution;
import io.github.backstep.run.ModelConfig;
import io.github.backstep.run.Presets;
import io.github.backstep.run.Run;
import io.github.backstep.run.RunConfig;
import io.github.backstep.run.SmallRuns;
import io.github.backstep.run.Step;
import io.github.backstep.run.Timeline;
import io.github.backstep.tensor.Cell;
import io.github.backstep.tensor.Kernel;
import io.github.backstep.tensor.ScalarKernel;
import io.github.backstep.tensor.Tensor;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GradientCheckTest {
  private static final Kernel KERNEL = new ScalarKernel();
  private static final GradientCheck CHECK = GradientCheck.standard(KERNEL);

  static Stream<Named<RunConfig>> correctRuns() {
    return SmallRuns.inOrder(UpdateOrders.AFTER_BACKPROP);
  }

  private static List<String> failing(Step step) {
    return CHECK.check(step).stream()
        .filter(result -> !result.passes())
        .map(GradientCheck.Result::gradient)
        .toList();
  }

  @ParameterizedTest
  @MethodSource("correctRuns")
  void everyGradientOfEveryPieceAgreesWithTheDifferenceQuotient(RunConfig config) {
    List<Step> steps = SmallRuns.steps(SmallRuns.prepare(config));
    for (int step : new int[] {0, 4, 14}) {
      assertEquals(List.of(), failing(steps.get(step)), () -> "step " + step);
    }
  }

  @Test
  void gradientsAgreeThroughoutTheCourse() {
    Timeline timeline = SmallRuns.prepare(Presets.MOONS.config()).timeline();
    for (int step : new int[] {0, 100, 1000, 4999}) {
      assertEquals(List.of(), failing(timeline.step(step)), () -> "step " + step);
    }
  }

  @Test
  void movingWeightsTooEarlySpoilsEveryGradientBelowTheOutput() {
    Run notebook = SmallRuns.prepare(Presets.NOTEBOOK_MOONS.config());
    Step first = SmallRuns.steps(notebook, 1).get(0);
    assertEquals(List.of("dW1", "db1", "dW2", "db2"), failing(first));
  }

  @Test
  void everyParameterIsCheckedInTheOrderOfTheProgram() {
    Step step = SmallRuns.steps(SmallRuns.prepare(), 1).get(0);
    List<GradientCheck.Result> results = CHECK.check(step);
    assertEquals(
        List.of("dW1", "db1", "dW2", "db2", "dW3", "db3"),
        results.stream().map(GradientCheck.Result::gradient).toList());
    for (GradientCheck.Result result : results) {
      assertEquals(step.value(result.gradient()).size(), result.checked() + result.kinks());
    }
  }

  @Test
  void cellsAcrossAKinkAreCountedAndLeftOut() {
    ModelConfig zeros = new ModelConfig(List.of(3), Activations.RELU, Initialisers.ZEROS);
    Run run = SmallRuns.prepare(SmallRuns.config().withModel(zeros));
    List<GradientCheck.Result> results = CHECK.check(SmallRuns.steps(run, 1).get(0));
    assertEquals(List.of(6, 3, 0, 0), results.stream().map(GradientCheck.Result::kinks).toList());
    assertEquals(List.of(0, 0, 6, 2), results.stream().map(GradientCheck.Result::checked).toList());
  }

  @Test
  void smoothActivationHasNoKinksEvenAtZero() {
    ModelConfig zeros = new ModelConfig(List.of(3), Activations.SIGMOID, Initialisers.ZEROS);
    Run run = SmallRuns.prepare(SmallRuns.config().withModel(zeros));
    for (GradientCheck.Result result : CHECK.check(SmallRuns.steps(run, 1).get(0))) {
      assertEquals(0, result.kinks());
      assertTrue(result.passes(), result::toString);
    }
  }

  @Test
  void gradientThatIsNotANumberFails() {
    List<Step> steps = SmallRuns.steps(SmallRuns.exploding());
    Step last = steps.get(steps.size() - 1);
    assertTrue(Double.isNaN(last.value("dW3").get(0, 0)));
    for (GradientCheck.Result result : CHECK.check(last)) {
      assertFalse(result.passes(), result::toString);
    }
  }

  @Test
  void oneWrongCellIsFound() {
    Cell wrong = new Cell(1, 3);
    Step step = withSlip("L1.weight-gradient", wrong);
    assertEquals(List.of("dW1"), failing(step));
    GradientCheck.Result result = CHECK.check(step).get(0);
    assertEquals(wrong, result.worst());
    assertEquals(step.value("dW1").get(1, 3), result.analytic());
    assertEquals(
        Slip.BY, result.analytic() - result.numeric(), GradientCheck.standard(KERNEL).tolerance());
  }

  @Test
  void oneCellAloneComesOutAsAmongTheOthers() {
    Step step = withSlip("L1.weight-gradient", new Cell(1, 3));
    GradientCheck.Result worst = CHECK.check(step).get(0);
    CellCheck alone = CHECK.check(step, new CellRef("W1", worst.worst()));
    assertEquals(worst.analytic(), alone.analytic());
    assertEquals(worst.numeric(), alone.numeric());
    assertEquals(worst.relativeError(), alone.relativeError());
    assertFalse(alone.passes());
    assertTrue(CHECK.check(step, new CellRef("W1", new Cell(0, 0))).passes());
  }

  @Test
  void cellThatIsNotThereCannotBeChecked() {
    Step step = SmallRuns.steps(SmallRuns.prepare(), 1).get(0);
    assertTrue(CHECK.canCheck(step, new CellRef("b1", new Cell(0, 0))));
    assertFalse(CHECK.canCheck(step, new CellRef("b1", new Cell(1, 0))));
    assertFalse(CHECK.canCheck(step, new CellRef("W9", new Cell(0, 0))));
  }

  /** The first step of a run in which one operation gets one cell wrong. */
  private static Step withSlip(String id, Cell cell) {
    Run run = SmallRuns.prepare();
    List<Op> ops =
        run.program().ops().stream()
            .map(op -> op.id().equals(id) ? new Slip(op, cell) : op)
            .toList();
    Execution.Plan plan = new Execution.Plan(new Program(ops), KERNEL, run.schedule());
    return new Execution(plan, run.start(), 0).retain();
  }

  /** An operation that is right but for one cell. */
  private record Slip(Op right, Cell cell) implements Op {
    /** Small next to the gradient, large next to the tolerance. */
    static final double BY = 1e-4;

    @Override
    public Signature signature() {
      return right.signature();
    }

    @Override
    public void compute(Inputs in, Kernel kernel, Tensor out) {
      right.compute(in, kernel, out);
      out.set(cell.row(), cell.column(), out.get(cell.row(), cell.column()) + BY);
    }

    @Override
    public Derivation explain(Inputs in, Cell explained) {
      return right.explain(in, explained);
    }
  }

  @Test
  void largeTensorsAreCheckedByTheSameFewCellsEachTime() {
    Step step = SmallRuns.steps(SmallRuns.prepare(), 1).get(0);
    GradientCheck few = new GradientCheck(KERNEL, 1e-5, 1e-6, 3);
    assertEquals(few.check(step), few.check(step));
    for (GradientCheck.Result result : few.check(step)) {
      int size = step.value(result.gradient()).size();
      assertEquals(Math.min(3, size), result.checked() + result.kinks());
    }
  }

  @Test
  void checkingChangesNothing() {
    Step step = SmallRuns.steps(SmallRuns.prepare(), 1).get(0);
    Tensor weights = step.before("W2").copy();
    Tensor moved = step.value("W2").copy();
    CHECK.check(step);
    assertTrue(weights.sameBits(step.before("W2")));
    assertTrue(moved.sameBits(step.value("W2")));
  }
}
