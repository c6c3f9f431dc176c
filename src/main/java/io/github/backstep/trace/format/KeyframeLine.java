package io.github.backstep.trace.format;

import io.github.backstep.tensor.Tensor;
import io.github.backstep.trace.json.JsonOutput;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The parameters and velocities that a step begins with.
 *
 * @param values every tensor that the step before left, with all of its cells; not copied
 */
public record KeyframeLine(int step, Map<String, Tensor> values) implements TraceLine {
  public KeyframeLine {
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }

  @Override
  public LineKind kind() {
    return LineKind.KEYFRAME;
  }

  @Override
  public int number() {
    return step;
  }

  @Override
  public long cells() {
    return values.values().stream().mapToLong(Tensor::size).sum();
  }

  @Override
  public void write(JsonOutput out) {
    out.open('{').key(LineKind.KEYFRAME.key()).value(step).key("values").open('{');
    values.forEach((name, tensor) -> write(tensor, out.key(name)));
    out.close('}').close('}');
  }

  private static void write(Tensor tensor, JsonOutput out) {
    RecordedTensor.writeShape(tensor.shape(), out.open('{').key("shape"));
    out.key("f64").base64(tensor.cells()).close('}');
  }
}
