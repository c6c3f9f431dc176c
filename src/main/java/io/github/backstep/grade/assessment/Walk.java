package io.github.backstep.grade.assessment;

import io.github.backstep.grade.cases.Case;
import io.github.backstep.network.MiniBatch;
import io.github.backstep.network.Program;
import io.github.backstep.network.TensorNames;
import io.github.backstep.run.Address;
import io.github.backstep.run.Calendar;
import io.github.backstep.run.Edits;
import io.github.backstep.run.SeekListener;
import io.github.backstep.run.Step;
import io.github.backstep.run.StepHistory;
import io.github.backstep.trace.replay.Discrepancy;
import java.util.List;
import java.util.Optional;

/**
 * A case as a submission went through it, to be looked at step by step: every tensor as the
 * submission has it, and what should have followed from its own operands where something else came.
 *
 * @param steps as the submission computed them; what it did not answer, and what it was not asked,
 *     is unknown
 * @param discrepancies the wrong tensors; those of their cells that are right hold what is expected
 * @param at what is shown first: the mistake
 */
public record Walk(Case posed, List<Step> steps, List<Discrepancy> discrepancies, Address at)
    implements StepHistory {
  public Walk {
    steps = List.copyOf(steps);
    discrepancies = List.copyOf(discrepancies);
  }

  @Override
  public Program program() {
    return posed.program();
  }

  @Override
  public Calendar calendar() {
    int rows =
        steps.stream()
            .map(Step::batch)
            .filter(batch -> batch.epoch() == 0)
            .mapToInt(MiniBatch::size)
            .sum();
    int epochs = steps.get(steps.size() - 1).batch().epoch() + 1;
    return new Calendar(rows, posed.setup().batchSize(), epochs);
  }

  @Override
  public int length() {
    return steps.size();
  }

  @Override
  public Step step(int index, SeekListener listener) {
    return steps.get(index);
  }

  /** What was answered cannot be computed any further. */
  @Override
  public Optional<StepHistory> edited(Edits edits) {
    return Optional.empty();
  }

  /** None where the loss was not asked. */
  @Override
  public double[] losses() {
    return steps.stream()
        .takeWhile(it -> it.has(TensorNames.LOSS))
        .mapToDouble(Step::loss)
        .toArray();
  }

  @Override
  public String originOf(String tensor) {
    return "as the case gives it";
  }
}
