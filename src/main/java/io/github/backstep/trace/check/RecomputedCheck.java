package io.github.backstep.trace.check;

import io.github.backstep.network.MiniBatch;
import io.github.backstep.run.Evaluation;
import io.github.backstep.run.Execution;
import io.github.backstep.run.Moment;
import io.github.backstep.run.Run;
import io.github.backstep.run.Score;
import io.github.backstep.run.StepOutcome;
import io.github.backstep.tensor.Cell;
import io.github.backstep.tensor.FirstDifference;
import io.github.backstep.tensor.Tensor;
import io.github.backstep.trace.format.EvaluationLine;
import io.github.backstep.trace.format.KeyframeLine;
import io.github.backstep.trace.format.StepLine;
import io.github.backstep.trace.replay.Comparison;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Computes the run again, at full speed, and compares bit for bit. */
final class RecomputedCheck implements LineCheck {
  private final Run run;
  private final Execution execution;

  RecomputedCheck(Run run) {
    this.run = run;
    this.execution = run.execution(run.start(), 0);
  }

  @Override
  public List<Finding> step(StepLine line) {
    if (line.step() >= run.calendar().steps()) {
      return List.of(Finding.of("step " + line.step(), "the run has no such step"));
    }
    List<Finding> findings = new ArrayList<>();
    StepOutcome computed = execution.advance();
    String recordedAt = moment(line.batch());
    String computedAt = moment(computed.batch());
    if (!recordedAt.equals(computedAt)) {
      findings.add(
          Finding.of(
              "step " + line.step(), "recorded as %s, is %s".formatted(recordedAt, computedAt)));
    }
    if (!Arrays.equals(computed.batch().rows(), line.batch().rows())) {
      findings.add(Finding.of("step " + line.step(), "rows: those of another mini-batch"));
    }
    Comparison comparison = new Comparison(run.program(line.step()), run.kernel());
    comparison.of(line, computed).forEach(found -> findings.add(Finding.of(found)));
    return findings;
  }

  private static String moment(MiniBatch batch) {
    return new Moment.AtBatch(batch.epoch(), batch.batch()).toString();
  }

  @Override
  public List<Finding> keyframe(KeyframeLine line) {
    List<Finding> findings = new ArrayList<>();
    run.found(execution.state(), line.step())
        .forEach(
            (name, tensor) -> {
              Tensor recorded = line.values().get(name);
              if (recorded == null || !recorded.sameBits(tensor)) {
                findings.add(keyframeFinding(line.step(), name, recorded, tensor));
              }
            });
    return findings;
  }

  private static Finding keyframeFinding(
      int step, String name, @Nullable Tensor recorded, Tensor computed) {
    String where = "keyframe " + step + " / " + name;
    if (recorded == null || !recorded.shape().equals(computed.shape())) {
      Object got = recorded == null ? "none" : recorded.shape();
      return Finding.of(where, "expected shape %s, got %s".formatted(computed.shape(), got));
    }
    Cell cell = FirstDifference.of(recorded, computed, 0).orElseThrow();
    return Finding.of(
        where + cell,
        "keyframe",
        recorded.get(cell.row(), cell.column()),
        computed.get(cell.row(), cell.column()));
  }

  @Override
  public List<Finding> evaluation(EvaluationLine line) {
    int last = execution.next() - 1;
    if (last < 0) {
      return List.of(Finding.of("evaluation " + line.epoch(), "comes before any step"));
    }
    Evaluation computed = run.evaluator().evaluate(last, execution.state());
    List<Finding> findings = new ArrayList<>();
    if (line.epoch() != computed.epoch()) {
      findings.add(Finding.of("evaluation", "number of epochs", line.epoch(), computed.epoch()));
    }
    compare(line, "train", line.train(), computed.train(), findings);
    compare(line, "test", line.test(), computed.test(), findings);
    return findings;
  }

  private static void compare(
      EvaluationLine line, String rows, Score recorded, Score computed, List<Finding> findings) {
    Map<String, double[]> values =
        Map.of(
            "loss", new double[] {recorded.loss(), computed.loss()},
            "notebookLoss", new double[] {recorded.notebookLoss(), computed.notebookLoss()},
            "accuracy", new double[] {recorded.accuracy(), computed.accuracy()});
    values.forEach(
        (name, pair) -> {
          if (Double.compare(pair[0], pair[1]) != 0) {
            String where = "evaluation %d / %s.%s".formatted(line.epoch(), rows, name);
            findings.add(Finding.of(where, name, pair[0], pair[1]));
          }
        });
  }
}
