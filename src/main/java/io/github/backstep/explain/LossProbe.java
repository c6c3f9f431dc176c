package io.github.backstep.explain;

import io.github.backstep.network.CellRef;
import io.github.backstep.network.GivenTensors;
import io.github.backstep.network.Inputs;
import io.github.backstep.network.Op;
import io.github.backstep.network.Program;
import io.github.backstep.network.TensorNames;
import io.github.backstep.run.Step;
import io.github.backstep.tensor.Kernel;
import io.github.backstep.tensor.Tensor;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

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

  Step step() {
    return step;
  }

  /** Whether the step has all that it takes to move this cell and compute the loss again. */
  boolean canMove(CellRef cell) {
    return !ops.isEmpty()
        && step.hasBefore(cell.tensor())
        && step.before(cell.tensor()).has(cell.cell().row(), cell.cell().column())
        && IntStream.range(0, ops.size()).allMatch(this::canRun);
  }

  private boolean canRun(int index) {
    Op op = ops.get(index);
    return isGiven(op) || (op.isKnown() && op.reads().stream().allMatch(it -> isHere(it, index)));
  }

  private boolean isHere(String tensor, int index) {
    boolean computed = step.program().writerBefore(tensor, index) != Program.BEFORE;
    return computed || step.hasBefore(tensor);
  }

  /** An operation that reads nothing, such as the mini-batch, does not depend on the parameters. */
  private boolean isGiven(Op op) {
    return op.reads().isEmpty() && step.has(op.writes());
  }

  /** What the operations compute when a cell of a parameter is moved by {@code shift}. */
  Inputs at(CellRef ref, double shift) {
    Map<String, Tensor> tensors = new HashMap<>(step.before());
    tensors.put(ref.tensor(), moved(ref, shift));
    Inputs outcome = new GivenTensors(tensors, step.batch());
    ops.forEach(
        op -> tensors.put(op.writes(), isGiven(op) ? step.value(op.writes()) : run(op, outcome)));
    return outcome;
  }

  private Tensor moved(CellRef ref, double shift) {
    int row = ref.cell().row();
    int column = ref.cell().column();
    Tensor moved = step.before(ref.tensor()).copy();
    moved.set(row, column, moved.get(row, column) + shift);
    return moved;
  }

  private Tensor run(Op op, Inputs inputs) {
    Tensor out = Tensor.zeros(op.shape().forBatch(step.batch().size()));
    op.compute(inputs, kernel, out);
    return out;
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
