package io.github.backstep.trace.format;

import io.github.backstep.run.Score;
import io.github.backstep.trace.json.JsonOutput;

/**
 * The scores after an epoch.
 *
 * @param epoch how many epochs have been completed, from 1
 */
public record EvaluationLine(int epoch, Score train, Score test) implements TraceLine {
  @Override
  public LineKind kind() {
    return LineKind.EVALUATION;
  }

  @Override
  public int number() {
    return epoch;
  }

  @Override
  public void write(JsonOutput out) {
    out.open('{').key(LineKind.EVALUATION.key()).value(epoch);
    write(train, out.key("train"));
    write(test, out.key("test"));
    out.close('}');
  }

  private static void write(Score score, JsonOutput out) {
    out.open('{').key("loss").value(score.loss());
    out.key("notebookLoss").value(score.notebookLoss());
    out.key("accuracy").value(score.accuracy()).close('}');
  }
}
