package io.github.backstep.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.backstep.network.Factor;
import io.github.backstep.network.Program;
import io.github.backstep.network.WorkedLine;
import io.github.backstep.run.Address;
import io.github.backstep.run.Presets;
import io.github.backstep.run.RunConfig;
import io.github.backstep.run.SmallRuns;
import io.github.backstep.run.Step;
import io.github.backstep.run.Timeline;
import io.github.backstep.tensor.Cell;
import io.github.backstep.tensor.Tensor;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Calculations in single lines. */
class WorkingTest {
  private static final int STEP = 3;

  static Stream<Named<RunConfig>> runs() {
    return SmallRuns.ofEveryPiece();
  }

  private static Working of(Timeline steps, String cell) {
    return Working.of(new Why(steps).of(Address.parse("step 3 / " + cell)), steps);
  }

  private static Timeline moons() {
    return SmallRuns.prepare(Presets.MOONS.config()).timeline();
  }

  private static double value(Step step, String tensor, int row, int column) {
    return step.value(tensor).get(row, column);
  }

  @ParameterizedTest
  @MethodSource("runs")
  void aCalculationThatLeadsToTheCellEndsWithItsBits(RunConfig config) {
    Timeline steps = SmallRuns.prepare(config).timeline();
    Step step = steps.step(STEP);
    Program program = step.program();
    for (String tensor : program.tensors()) {
      Tensor written = step.value(tensor);
      Cell last = new Cell(written.rows() - 1, written.columns() - 1);
      Working working = of(steps, tensor + last);
      if (working.leadsToTheCell()) {
        List<WorkedLine> lines = working.lines();
        assertEquals(
            written.get(last.row(), last.column()), lines.get(lines.size() - 1).value(), tensor);
      }
    }
    assertTrue(of(steps, "A1[0,0]").leadsToTheCell());
  }

  @Test
  void softmaxIsShiftedRaisedAddedUpAndDivided() {
    Timeline steps = moons();
    Step step = steps.step(STEP);
    double mine = value(step, "Z3", 5, 1);
    double other = value(step, "Z3", 5, 0);
    double shifted = mine - Math.max(mine, other);
    double power = Math.exp(shifted);
    double sum = power + Math.exp(other - Math.max(mine, other));
    List<Double> values = of(steps, "A3[5,1]").lines().stream().map(WorkedLine::value).toList();
    assertEquals(List.of(shifted, power, sum, power / sum), values);
  }

  @Test
  void anUpdateTellsTheVelocityItWasJustGiven() {
    Timeline steps = moons();
    Step step = steps.step(STEP);
    Working working = of(steps, "W2[5,1]");
    double kept = 0.9 * step.before("vW2").get(5, 1);
    double down = 0.1 * value(step, "dW2", 5, 1);
    List<WorkedLine> lines = working.lines();
    assertEquals(
        List.of(kept, -down, value(step, "vW2", 5, 1)),
        lines.stream().map(WorkedLine::value).toList());
    assertEquals(
        List.of("μ", "vW2[5,1]", "η", "dW2[5,1]"),
        lines.get(2).factors().stream().map(Factor::label).toList());
    assertFalse(working.leadsToTheCell());
  }

  @Test
  void anActivationTellsTheGateForTheError() {
    Timeline steps = moons();
    Step step = steps.step(STEP);
    Tensor z = step.value("Z1");
    for (int column = 0; column < z.columns(); column++) {
      List<WorkedLine> lines = of(steps, "A1[0," + column + "]").lines();
      assertEquals(z.get(0, column) > 0 ? 1 : 0, lines.get(0).value());
      assertEquals(Math.max(0, z.get(0, column)), lines.get(1).value());
    }
  }

  @Test
  void whatItsTermsSayNeedsNoCalculationBesides() {
    for (String cell : List.of("Z1[0,0]", "dW2[3,7]", "vW2[3,7]", "delta1[0,0]", "loss[0,0]")) {
      assertEquals(List.of(), of(moons(), cell).lines(), cell);
    }
  }

  @Test
  void whatNoOperationWroteHasNone() {
    Timeline steps = moons();
    Explanation start = new Why(steps).of(Address.parse("start / W1[0,0]"));
    assertEquals(List.of(), Working.of(start, steps).lines());
  }
}
