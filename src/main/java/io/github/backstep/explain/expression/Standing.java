package io.github.backstep.explain.expression;

import io.github.backstep.data.Dataset;
import io.github.backstep.run.Evaluator;
import io.github.backstep.run.Run;
import io.github.backstep.run.Score;
import io.github.backstep.run.StepSource;
import io.github.backstep.tensor.Tensor;
import java.util.Map;

/**
 * How well a network does at some moment of its run.
 *
 * @param confusion how many test rows of each class, a row each, are taken for which, a column each
 */
public record Standing(Score train, Score test, Tensor confusion) {
  static Standing of(Run run, StepSource steps, int step) {
    Map<String, Tensor> parameters = step < 0 ? run.start() : steps.step(step).after();
    Evaluator evaluator = run.evaluator();
    return new Standing(
        evaluator.score(run.data().train(), parameters),
        evaluator.score(run.data().test(), parameters),
        confusion(run.data().test(), evaluator, parameters));
  }

  private static Tensor confusion(
      Dataset rows, Evaluator evaluator, Map<String, Tensor> parameters) {
    Tensor probabilities = evaluator.probabilities(rows.features(), parameters);
    Tensor confusion = new Tensor(rows.classes(), rows.classes());
    for (int row = 0; row < rows.samples(); row++) {
      int taken = Evaluator.mostProbable(probabilities, row);
      confusion.set(rows.label(row), taken, confusion.get(rows.label(row), taken) + 1);
    }
    return confusion;
  }
}
