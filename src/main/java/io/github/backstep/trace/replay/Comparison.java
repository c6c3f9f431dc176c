package io.github.backstep.trace.replay;

import io.github.backstep.network.Op;
import io.github.backstep.network.Program;
import io.github.backstep.network.TensorNames;
import io.github.backstep.run.StepOutcome;
import io.github.backstep.tensor.Kernel;
import io.github.backstep.tensor.Tensor;
import io.github.backstep.trace.format.Detail;
import io.github.backstep.trace.format.RecordedTensor;
import io.github.backstep.trace.format.StepLine;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Compares what a trace has of a step with what comes out when the step is computed again.
 *
 * @param kernel shares the tensors among threads
 */
public record Comparison(Program program, Kernel kernel) {
  private static final int CELLS_OF_USUAL_TENSOR = 1 << 13;

  /** The tensors that differ, in the order in which they are written. */
  public List<Discrepancy> of(StepLine line, StepOutcome computed) {
    @Nullable Discrepancy[] found = new Discrepancy[program.size()];
    kernel.inRanges(
        program.size(),
        CELLS_OF_USUAL_TENSOR,
        (from, to) -> {
          for (int i = from; i < to; i++) {
            found[i] = discrepancy(line, program.op(i), computed);
          }
        });
    return new ArrayList<>(Arrays.stream(found).filter(Objects::nonNull).toList());
  }

  private static @Nullable Discrepancy discrepancy(StepLine line, Op op, StepOutcome computed) {
    Tensor tensor = computed.value(op.writes());
    Optional<RecordedTensor> recorded = Optional.ofNullable(line.values().get(op.writes()));
    if (op.writes().equals(TensorNames.LOSS) && Double.compare(line.loss(), computed.loss()) != 0) {
      Optional<Tensor> loss = Optional.of(Tensor.row(line.loss()));
      return new Discrepancy(line.step(), op, loss, tensor.copy());
    }
    return recorded
        .filter(it -> !agrees(it, tensor))
        .map(it -> new Discrepancy(line.step(), op, it.cells(), tensor.copy()))
        .orElse(null);
  }

  /** Whether all that is recorded of a tensor's cells is true of another. */
  private static boolean agrees(RecordedTensor recorded, Tensor tensor) {
    return recorded.cells().map(tensor::sameBits).orElse(true)
        && recorded.agreesWith(RecordedTensor.of(tensor, Detail.SUMMARY));
  }
}
