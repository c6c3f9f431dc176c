package io.github.backstep.trace.format;

import io.github.backstep.network.MiniBatch;
import io.github.backstep.tensor.Tensor;
import io.github.backstep.trace.json.JsonOutput;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A training step.
 *
 * @param batch its number and the rows it learns from
 * @param loss the mean loss of the mini-batch
 * @param values of the tensors that were written in this step, in order
 */
public record StepLine(MiniBatch batch, double loss, Map<String, RecordedTensor> values)
    implements TraceLine {
  public StepLine {
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }

  /** The number of the step, from zero. */
  public int step() {
    return batch.step();
  }

  @Override
  public LineKind kind() {
    return LineKind.STEP;
  }

  @Override
  public int number() {
    return batch.step();
  }

  @Override
  public long cells() {
    return values.values().stream()
        .flatMap(tensor -> tensor.cells().stream())
        .mapToLong(Tensor::size)
        .sum();
  }

  @Override
  public void write(JsonOutput out) {
    out.open('{').key(LineKind.STEP.key()).value(batch.step());
    out.key("epoch").value(batch.epoch()).key("batch").value(batch.batch());
    out.key("rows").open('[');
    for (int i = 0; i < batch.size(); i++) {
      out.value(batch.row(i));
    }
    out.close(']').key("loss").value(loss);
    out.key("values").open('{');
    values.forEach((name, tensor) -> tensor.write(out.key(name)));
    out.close('}').close('}');
  }
}
