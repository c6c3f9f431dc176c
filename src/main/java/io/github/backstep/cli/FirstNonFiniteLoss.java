package io.github.backstep.cli;

import io.github.backstep.explain.NonFinite;
import io.github.backstep.network.Op;
import io.github.backstep.network.Program;
import io.github.backstep.network.TensorNames;
import io.github.backstep.run.Calendar;
import io.github.backstep.run.Evaluation;
import io.github.backstep.run.Moment;
import io.github.backstep.run.Run;
import io.github.backstep.run.StepOutcome;
import io.github.backstep.run.TrainingListener;
import io.github.backstep.tensor.Cell;
import java.util.Optional;

/**
 * Says where in a training the loss stops being a number, and with which cell that began.
 *
 * <p>A loss alone is infinite as soon as the probability of a right class is too small for a
 * double, and harms nobody, since no operation reads it. So an infinite loss is told together with
 * the first other cell that is not finite, if there is one by the time the loss is NaN or the epoch
 * is evaluated. To find it the training is repeated up to there.
 */
final class FirstNonFiniteLoss implements TrainingListener {
  private final Shell shell;
  private final Run run;
  private final Progress progress;
  private int first = -1;
  private double firstLoss;
  private boolean lossIsTold;
  private boolean allIsTold;

  FirstNonFiniteLoss(Shell shell, Run run, Progress progress) {
    this.shell = shell;
    this.run = run;
    this.progress = progress;
  }

  @Override
  public void onStep(StepOutcome step) {
    double loss = step.loss();
    if (first < 0 && !Double.isFinite(loss)) {
      first = step.index();
      firstLoss = loss;
    }
    if (!allIsTold && Double.isNaN(loss)) {
      allIsTold = true;
      tell(step.index());
    }
  }

  @Override
  public void onEvaluation(Evaluation evaluation) {
    if (first >= 0 && !lossIsTold) {
      tell(evaluation.step());
    }
  }

  private void tell(int lastStep) {
    progress.clear();
    Optional<NonFinite> other = otherThanTheLoss(lastStep);
    NonFinite found = other.orElseGet(this::theLossItself);
    shell.complain(
        "%s: operation %s, tensor %s, cell %s = %s. %s"
            .formatted(
                beginning(found),
                found.op().id(),
                found.op().writes(),
                found.cell(),
                found.value(),
                next(found)));
    lossIsTold = true;
    allIsTold |= other.isPresent();
  }

  private Optional<NonFinite> otherThanTheLoss(int lastStep) {
    return NonFinite.in(
        run.execution(run.start(), 0), lastStep, name -> !name.equals(TensorNames.LOSS));
  }

  private NonFinite theLossItself() {
    Program program = run.program();
    Op op = program.op(program.writerOf(TensorNames.LOSS));
    return new NonFinite(first, op, new Cell(0, 0), firstLoss);
  }

  /** What has happened, up to the place where it began. */
  private String beginning(NonFinite found) {
    String where = at(found.step());
    if (lossIsTold) {
      return "more than the loss stops being finite. It began at " + where;
    }
    String loss = "the loss stops being finite at %s: %s".formatted(at(first), firstLoss);
    return found.step() > first
        ? loss + ", at first the loss alone. The rest began at " + where
        : loss + ". It began at " + where;
  }

  private String at(int step) {
    Calendar calendar = run.calendar();
    return "step %d (%s)"
        .formatted(step, new Moment.AtBatch(calendar.epochOf(step), calendar.batchOf(step)));
  }

  private static String next(NonFinite found) {
    return "To look into it, with the same options: inspect --at \"%s\" --why"
        .formatted(found.address());
  }
}
