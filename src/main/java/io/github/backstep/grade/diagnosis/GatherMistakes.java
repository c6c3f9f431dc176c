package io.github.backstep.grade.diagnosis;

import io.github.backstep.grade.cases.Cells;
import io.github.backstep.grade.judge.Role;
import io.github.backstep.network.GivenTensors;
import io.github.backstep.network.Inputs;
import io.github.backstep.network.MiniBatch;
import io.github.backstep.tensor.Tensor;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** What goes wrong in taking a mini-batch out of the training set. */
final class GatherMistakes {
  private GatherMistakes() {}

  static List<Mistake> all() {
    return List.of(
        Mistake.always("rows-not-shuffled", Family.OPERAND, Role.INPUTS, GatherMistakes::inOrder),
        Mistake.always("rows-not-shuffled", Family.OPERAND, Role.TARGETS, GatherMistakes::inOrder),
        Mistake.always(
            "label-off-by-one",
            Family.OPERAND,
            Role.TARGETS,
            at -> Cells.turned(at.right(), 1),
            at -> Cells.turned(at.right(), -1)));
  }

  /** The rows as they stand in the training set, not as the epoch shuffled them. */
  private static Tensor inOrder(Situation at) {
    MiniBatch batch = at.inputs().batch();
    int first = batch.batch() * at.setup().batchSize();
    int[] rows = IntStream.range(first, first + batch.size()).toArray();
    Inputs in =
        new GivenTensors(Map.of(), new MiniBatch(batch.step(), batch.epoch(), batch.batch(), rows));
    return at.trial().variant().compute(in);
  }
}
