package io.github.backstep.figure;

import io.github.backstep.figure.drawing.Drawing;
import io.github.backstep.figure.drawing.Matrix;
import io.github.backstep.figure.drawing.Plate;
import io.github.backstep.run.SeekListener;
import io.github.backstep.tensor.Tensor;
import java.util.List;
import java.util.Optional;

/** How often samples of each class are taken for each class. */
final class ConfusionMatrix implements Figure {
  @Override
  public String name() {
    return "confusion";
  }

  @Override
  public Reach reach() {
    return Reach.PARAMETERS;
  }

  @Override
  public Plate draw(Sight sight, Studio studio, SeekListener listener) {
    Optional<Answers> answers = studio.answers(sight, listener);
    Drawing drawing =
        answers
            .<Drawing>map(all -> matrix(all, studio))
            .orElseGet(() -> studio.missingAnswers(sight));
    List<String> remarks =
        answers.map(all -> List.of(PredictionSheet.score(all, studio))).orElse(List.of());
    String caption =
        studio.evaluator().isPresent() ? studio.atParameters(sight) : studio.atStep(sight);
    return Plate.of(studio.text("confusion.title"), caption, drawing, remarks);
  }

  private static Matrix matrix(Answers answers, Studio studio) {
    int classes = answers.probabilities().columns();
    Tensor counts = new Tensor(classes, classes);
    for (int row = 0; row < answers.size(); row++) {
      int label = answers.label(row);
      int predicted = answers.predicted(row);
      counts.set(label, predicted, counts.get(label, predicted) + 1);
    }
    return new Matrix(
        studio.text("confusion.rows"),
        studio.text("confusion.columns"),
        studio.depiction().classNames(),
        counts);
  }
}
