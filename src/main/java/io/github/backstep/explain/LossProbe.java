package io.github.backstep.explain;

import io.github.backstep.network.GivenTensors;
import io.github.backstep.network.Inputs;
import io.github.backstep.network.Op;
import io.github.backstep.network.Program;
import io.github.backstep.network.TensorNames;
import io.github.backstep.run.Step;
import io.github.backstep.tensor.Cell;
import io.github.backstep.tensor.Kernel;
import io.github.backstep.tensor.Tensor;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The loss of one step as a function of the parameters it started from: the step's own operations,
 * from its mini-batch to its loss, run again with one parameter cell changed.
 */
final class LossProbe {
  private final List<Op> ops;
  private final Step step;
  private final Kernel kernel;

  LossProbe(Step step, Kernel kernel) {
    Program program = step.program();
    this.ops = program.ops().subList(0, program.writerOf(TensorNames.LOSS) + 1);
    this.step = step;
    this.kernel = kernel;
  }

  /** What the operations compute when a cell of a parameter is moved by {@code shift}. */
  Inputs at(String parameter, Cell cell, double shift) {
    Map<String, Tensor> tensors = new HashMap<>();
    for (String name : step.program().carried()) {
      tensors.put(name, step.before(name));
    }
    Tensor moved = step.before(parameter).copy();
    moved.set(cell.row(), cell.column(), moved.get(cell.row(), cell.column()) + shift);
    tensors.put(parameter, moved);
    Inputs outcome = new GivenTensors(tensors, step.batch());
    for (Op op : ops) {
      Tensor out = Tensor.zeros(op.shape().forBatch(step.batch().size()));
      op.compute(outcome, kernel, out);
      tensors.put(op.writes(), out);
    }
    return outcome;
  }

  /** Whether a kink lies between two outcomes. */
  boolean hasKinkBetween(Inputs one, Inputs other) {
    return ops.stream().anyMatch(op -> op.hasKinkBetween(one, other));
  }

  /** The loss of an outcome. */
  static double loss(Inputs outcome) {
    return outcome.get(TensorNames.LOSS).get(0, 0);
  }
}
