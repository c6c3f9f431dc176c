package io.github.backstep.run;

import io.github.backstep.data.Dataset;
import io.github.backstep.tensor.Kernel;
import io.github.backstep.tensor.Tensor;
import java.util.Map;

/**
 * Runs the forward operations of a network on rows that are no mini-batch, and scores the outcome.
 */
public final class Evaluator {
  /** What the notebook adds to a probability before taking its logarithm. */
  private static final double NOTEBOOK_EPSILON = 1e-8;

  private final Run run;
  private final Kernel kernel;

  Evaluator(Run run, Kernel kernel) {
    this.run = run;
    this.kernel = kernel;
  }

  /** The scores on the training and the test rows, for the parameters after a step. */
  public Evaluation evaluate(int step, Map<String, Tensor> parameters) {
    int epoch = run.calendar().epochOf(step) + 1;
    return new Evaluation(
        epoch, step, score(run.data().train(), parameters), score(run.data().test(), parameters));
  }

  /** The score on the rows of a data set. */
  public Score score(Dataset rows, Map<String, Tensor> parameters) {
    return score(rows, probabilities(rows.features(), parameters));
  }

  /**
   * The score of answers to the rows of a data set.
   *
   * @param probabilities [rows, classes]
   */
  public static Score score(Dataset rows, Tensor probabilities) {
    double surprise = 0;
    double notebook = 0;
    int right = 0;
    for (int row = 0; row < rows.samples(); row++) {
      double p = probabilities.get(row, rows.label(row));
      surprise -= StrictMath.log(p);
      notebook -= StrictMath.log(p + NOTEBOOK_EPSILON);
      right += mostProbable(probabilities, row) == rows.label(row) ? 1 : 0;
    }
    int samples = rows.samples();
    return new Score(
        surprise / samples,
        notebook / (samples * (double) rows.classes()),
        right / (double) samples);
  }

  /**
   * The class probabilities of any samples. Shapes: features [n, d] → [n, classes].
   *
   * @param parameters all that is carried, by name; what no forward operation reads is ignored
   */
  public Tensor probabilities(Tensor features, Map<String, Tensor> parameters) {
    Tensor probabilities = new Tensor(features.rows(), run.data().train().classes());
    new Inference(run.network(), kernel, parameters).probabilities(features, probabilities);
    return probabilities;
  }

  /** The class of the largest probability in a row, the first of several; NaN counts as largest. */
  public static int mostProbable(Tensor probabilities, int row) {
    int best = 0;
    for (int c = 0; c < probabilities.columns(); c++) {
      double p = probabilities.get(row, c);
      if (Double.isNaN(p)) {
        return c;
      }
      best = p > probabilities.get(row, best) ? c : best;
    }
    return best;
  }
}
