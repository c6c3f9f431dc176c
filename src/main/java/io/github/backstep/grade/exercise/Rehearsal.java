package io.github.backstep.grade.exercise;

import io.github.backstep.network.GivenTensors;
import io.github.backstep.network.Inputs;
import io.github.backstep.network.MiniBatch;
import io.github.backstep.network.Op;
import io.github.backstep.network.Program;
import io.github.backstep.run.Step;
import io.github.backstep.tensor.Kernels;
import io.github.backstep.tensor.Tensor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The training steps of a case as the engine computes them, on mini-batches of any kind. */
final class Rehearsal {
  private Rehearsal() {}

  static List<Step> of(Program program, Map<String, Tensor> start, List<MiniBatch> batches) {
    List<Step> steps = new ArrayList<>();
    Map<String, Tensor> state = start;
    for (MiniBatch batch : batches) {
      Step step = step(program, state, batch);
      steps.add(step);
      state = step.after();
    }
    return steps;
  }

  private static Step step(Program program, Map<String, Tensor> state, MiniBatch batch) {
    Map<String, Tensor> latest = new HashMap<>(state);
    Map<String, Tensor> written = new HashMap<>();
    Inputs in = new GivenTensors(latest, batch);
    for (Op op : program.ops()) {
      Tensor out = Tensor.zeros(op.shape().forBatch(batch.size()));
      op.compute(in, Kernels.fastest(), out);
      latest.put(op.writes(), out);
      written.put(op.writes(), out);
    }
    return Step.of(program, batch, state, written);
  }
}
