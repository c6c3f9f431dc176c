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
  /** An operand that is so much smaller than it should be might as well be zero. */
  private static final double NEGLIGIBLE = 1e-6;

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
      int index = i;
      Case posed = cases.get(i);
      Judging judging =
          new Judging(
              posed,
              reading,
              new Attempt(posed, (step, name) -> answers.of(index, step, name), reading, precision),
              new Attempt(posed, (step, name) -> Answer.MISSING, reading, precision));
      for (int op = 0; op < posed.program().size(); op++) {
        if (posed.asks(posed.program().op(op).writes())) {
          trials.add(judging.trial(op));
        }
      }
    }
    return trials;
  }

  /** One case while it is judged: what the program had at hand, and what it should have had. */
  private final class Judging {
    private final Case posed;
    private final Reading reading;
    private final Attempt own;
    private final Attempt right;

    Judging(Case posed, Reading reading, Attempt own, Attempt right) {
      this.posed = posed;
      this.reading = reading;
      this.own = own;
      this.right = right;
    }

    Trial trial(int index) {
      Op op = posed.program().op(index);
      Variant variant = reading.of(op, posed.setup());
      List<Check> checks = new ArrayList<>();
      for (int step = 0; step < own.steps().size(); step++) {
        Inputs in = own.steps().get(step).inputsOf(index);
        Tensor expected = variant.compute(in);
        Tensor scale = Scales.of(variant, in, expected);
        Answer answer = own.answer(step, op.writes());
        Mismatch found = mismatch(answer, expected, scale).orElse(null);
        checks.add(new Check(answer, expected, scale, footing(step, index, op), found));
      }
      return new Trial(posed, reading, index, own.steps(), checks);
    }

    private Footing footing(int step, int index, Op op) {
      Inputs in = own.steps().get(step).inputsOf(index);
      Inputs rightIn = right.steps().get(step).inputsOf(index);
      for (String name : op.reads()) {
        if (Cells.largest(in.get(name)) < NEGLIGIBLE * Cells.largest(rightIn.get(name))) {
          return Footing.EMPTY;
        }
      }
      return own.isMended(step, op.reads()) ? Footing.MENDED : Footing.OWN;
    }
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
            : Cells.map(simulated, cell -> Math.max(size, growth * Cells.largest(check.scale())));
    return new Tolerance(precision.rho(), scale).mismatch(student, simulated).isEmpty();
  }
}
