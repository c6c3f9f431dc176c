package io.github.backstep.trace.replay;

import io.github.backstep.run.KnownStates;
import io.github.backstep.run.Run;
import io.github.backstep.tensor.Tensor;
import io.github.backstep.trace.TraceException;
import io.github.backstep.trace.file.TraceFile;
import io.github.backstep.trace.format.KeyframeLine;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The keyframes of a trace. One that does not have what the run carries is an error. */
record RecordedStates(TraceFile file, Run run) implements KnownStates {
  @Override
  public Optional<Known> floor(int step) {
    return file.keyframe(step).map(this::known);
  }

  private Known known(KeyframeLine keyframe) {
    Map<String, Tensor> state = new LinkedHashMap<>();
    run.start().forEach((name, start) -> state.put(name, fitting(keyframe, name, start)));
    return new Known(keyframe.step(), state);
  }

  private Tensor fitting(KeyframeLine keyframe, String name, Tensor start) {
    Tensor tensor = keyframe.values().get(name);
    if (tensor == null || !tensor.shape().equals(start.shape())) {
      throw new TraceException(
          file.path() + ": keyframe " + keyframe.step(),
          "expected %s of shape %s, got %s"
              .formatted(name, start.shape(), tensor == null ? "none" : tensor.shape()));
    }
    return tensor;
  }
}
