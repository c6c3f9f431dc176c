package io.github.backstep.grade.judge;

import io.github.backstep.grade.cases.Answer;
import io.github.backstep.grade.cases.Answers;
import io.github.backstep.grade.cases.Case;
import io.github.backstep.grade.cases.Cells;
import io.github.backstep.network.Inputs;
import io.github.backstep.network.Op;
import io.github.backstep.tensor.Tensor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Compares answers with what follows from them, operation by operation. */
public final class Judge {
  private final List<Case> cases;
  private final Answers answers;
  private final Precision precision;

  public Judge(List<Case> cases, Answers answers) {
    this.cases = List.copyOf(cases);
    this.answers = answers;
    this.precision = Precision.of(cases, answers);
  }

  /** That in which the numbers came. */
  public Precision precision() {
    return precision;
  }

  /** Every asked tensor of every case, judged in one reading, in the order of the programs. */
  public List<Trial> trials(Reading reading) {
    List<Trial> trials = new ArrayList<>();
    for (int i = 0; i < cases.size(); i++) {
      Case posed = cases.get(i);
      int index = i;
      Attempt attempt =
          new Attempt(posed, (step, tensor) -> answers.of(index, step, tensor), reading, precision);
      for (int op = 0; op < posed.program().size(); op++) {
        if (posed.asks(posed.program().op(op).writes())) {
          trials.add(trial(posed, op, attempt, reading));
        }
      }
    }
    return trials;
  }

  private Trial trial(Case posed, int index, Attempt attempt, Reading reading) {
    Op op = posed.program().op(index);
    Variant variant = reading.of(op, posed.setup());
    List<Check> checks = new ArrayList<>();
    for (int step = 0; step < attempt.steps().size(); step++) {
      Answer answer = attempt.answer(step, op.writes());
      Inputs in = attempt.steps().get(step).inputsOf(index);
      checks.add(check(variant, in, answer, attempt.isMended(step, op.reads())));
    }
    return new Trial(posed, reading, index, attempt.steps(), checks);
  }

  private Check check(Variant variant, Inputs in, Answer answer, boolean mended) {
    Tensor expected = variant.compute(in);
    Tensor scale = Scales.of(variant, in, expected);
    return new Check(
        answer, expected, scale, mended, mismatch(answer, expected, scale).orElse(null));
  }

  private Optional<Mismatch> mismatch(Answer answer, Tensor expected, Tensor scale) {
    Tensor tensor = answer.tensor();
    if (tensor == null) {
      return Optional.of(
          Mismatch.of(answer.isMissing() ? Mismatch.Kind.MISSING : Mismatch.Kind.UNREADABLE));
    }
    return new Tolerance(precision.rho(), scale).mismatch(tensor, expected);
  }

  /**
   * Whether a tensor is what some other way to compute it gives.
   *
   * @param check of the tensor; its scale grows where the other way gives larger numbers
   */
  public boolean agrees(Tensor student, Tensor simulated, Check check) {
    double size = Cells.largest(simulated);
    double usual = Cells.largest(check.expected());
    double growth = usual > 0 ? Math.max(1, size / usual) : 1;
    boolean alike = simulated.shape().equals(check.scale().shape());
    Tensor scale =
        alike
            ? Cells.map(check.scale(), cell -> cell > 0 ? growth * cell : size)
            : Cells.map(simulated, cell -> size);
    return new Tolerance(precision.rho(), scale).mismatch(student, simulated).isEmpty();
  }
}
