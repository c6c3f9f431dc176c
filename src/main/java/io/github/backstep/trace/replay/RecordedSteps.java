package io.github.backstep.trace.replay;

import io.github.backstep.network.Op;
import io.github.backstep.network.Program;
import io.github.backstep.network.TensorNames;
import io.github.backstep.run.Edits;
import io.github.backstep.run.Step;
import io.github.backstep.tensor.Shape;
import io.github.backstep.tensor.Tensor;
import io.github.backstep.trace.TraceException;
import io.github.backstep.trace.file.TraceFile;
import io.github.backstep.trace.format.KeyframeLine;
import io.github.backstep.trace.format.RecordedTensor;
import io.github.backstep.trace.format.StepLine;
import java.util.HashMap;
import java.util.Map;

/**
 * Steps with nothing but what a trace has of them.
 *
 * @param program of the steps that are asked for
 */
record RecordedSteps(TraceFile file, Program program, Edits edits) {
  /** A step; tensors whose cells are not recorded are unknown. */
  Step step(int index) {
    StepLine line = file.step(index);
    return Step.of(program, line.batch(), before(index), cells(line));
  }

  /** Whether a line has the cells of no tensor that an operation of the network wrote. */
  static boolean isThin(StepLine line) {
    return line.values().values().stream().allMatch(recorded -> recorded.cells().isEmpty());
  }

  /** What a step found: what the one before left, with what was changed then, or a keyframe. */
  private Map<String, Tensor> before(int index) {
    Map<String, Tensor> left = new HashMap<>();
    if (index > 0) {
      cells(file.step(index - 1)).forEach((name, tensor) -> putCarried(left, name, tensor));
    }
    Map<String, Tensor> before = new HashMap<>(edits.into(left, index));
    if (!before.keySet().containsAll(program.carried())) {
      file.keyframe(index)
          .filter(keyframe -> keyframe.step() == index)
          .map(KeyframeLine::values)
          .ifPresent(values -> values.forEach((name, tensor) -> putCarried(before, name, tensor)));
    }
    return before;
  }

  private void putCarried(Map<String, Tensor> before, String name, Tensor tensor) {
    if (program.carries(name)) {
      before.putIfAbsent(name, tensor);
    }
  }

  /**
   * The tensors of the program of which a line has every cell.
   *
   * @throws TraceException if one has not the shape that the header announces
   */
  Map<String, Tensor> cells(StepLine line) {
    Map<String, Tensor> cells = new HashMap<>();
    for (Op op : program.ops()) {
      RecordedTensor recorded = line.values().get(op.writes());
      if (recorded != null && recorded.cells().isPresent()) {
        cells.put(op.writes(), fitting(recorded.cells().get(), op, line));
      }
    }
    cells.putIfAbsent(TensorNames.LOSS, Tensor.row(line.loss()));
    return cells;
  }

  private Tensor fitting(Tensor tensor, Op op, StepLine line) {
    Shape expected = op.shape().forBatch(line.batch().size());
    if (!tensor.shape().equals(expected)) {
      throw new TraceException(
          file.path() + ": step " + line.step() + " / " + op.writes(),
          "expected shape %s, as the header has it, got %s".formatted(expected, tensor.shape()));
    }
    return tensor;
  }
}
