package io.github.backstep.figure;

import io.github.backstep.figure.drawing.Verdict;
import io.github.backstep.run.Evaluator;
import io.github.backstep.tensor.Tensor;
import java.util.List;

/**
 * Samples and what the network takes them for.
 *
 * @param features [n, d]
 * @param labels n true classes
 * @param probabilities [n, classes]
 * @param areTest whether they are the test rows rather than those of a mini-batch
 */
record Answers(Tensor features, List<Integer> labels, Tensor probabilities, boolean areTest) {
  Answers {
    labels = List.copyOf(labels);
  }

  int size() {
    return labels.size();
  }

  int label(int row) {
    return labels.get(row);
  }

  int predicted(int row) {
    return Evaluator.mostProbable(probabilities, row);
  }

  /** The probability of what is predicted. */
  double confidence(int row) {
    return probabilities.get(row, predicted(row));
  }

  Verdict verdict(int row) {
    return Verdict.of(predicted(row) == label(row));
  }

  int wrong() {
    int wrong = 0;
    for (int row = 0; row < size(); row++) {
      wrong += verdict(row) == Verdict.WRONG ? 1 : 0;
    }
    return wrong;
  }
}
