package io.github.backstep.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.backstep.network.Op;
import io.github.backstep.network.Program;
import io.github.backstep.run.Execution;
import io.github.backstep.run.Run;
import io.github.backstep.run.SmallRuns;
import io.github.backstep.run.Step;
import io.github.backstep.tensor.Tensor;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class NonFiniteTest {
  private final Run exploding = SmallRuns.exploding();

  private static Execution start(Run run) {
    return run.execution(run.start(), 0);
  }

  @Test
  void allThatTheFirstOneIsMadeOfIsFinite() {
    NonFinite first = NonFinite.in(start(exploding), 5, name -> true).orElseThrow();
    Step step = exploding.timeline().step(first.step());
    int index = step.program().ops().indexOf(first.op());
    assertFalse(Double.isFinite(first.value()));
    for (String read : first.op().reads()) {
      assertTrue(isFinite(step.inputsOf(index).get(read)), read);
    }
  }

  @Test
  void nothingWrittenBeforeTheFirstOneIsNotFinite() {
    NonFinite first = NonFinite.in(start(exploding), 5, name -> true).orElseThrow();
    for (Step step : SmallRuns.steps(exploding, first.step() + 1)) {
      for (Op op : step.program().ops()) {
        if (step.index() == first.step() && op.equals(first.op())) {
          assertFirstCell(first, step.value(op.writes()));
          return;
        }
        assertTrue(isFinite(step.value(op.writes())), op.id());
      }
    }
  }

  private static void assertFirstCell(NonFinite first, Tensor written) {
    OptionalInt cell =
        IntStream.range(0, written.size())
            .filter(i -> !Double.isFinite(written.cells()[i]))
            .findFirst();
    int index = first.cell().row() * written.columns() + first.cell().column();
    assertEquals(OptionalInt.of(index), cell);
    assertEquals(written.cells()[index], first.value());
  }

  private static boolean isFinite(Tensor tensor) {
    return tensor.stream().allMatch(Double::isFinite);
  }

  @Test
  void onlyTheTensorsAskedForAreLookedAt() {
    Program program = exploding.program();
    String last = program.op(program.size() - 1).writes();
    NonFinite first = NonFinite.in(start(exploding), 5, last::equals).orElseThrow();
    assertEquals(last, first.op().writes());
    assertEquals("step " + first.step() + " / " + last + first.cell(), first.address().toString());
  }

  @Test
  void finiteRunHasNoneAndIsExecutedToTheLastStepGiven() {
    Execution execution = start(SmallRuns.prepare());
    assertEquals(Optional.empty(), NonFinite.in(execution, 5, name -> true));
    assertEquals(6, execution.next());
  }
}
