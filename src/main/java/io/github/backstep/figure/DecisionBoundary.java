package io.github.backstep.figure;

import io.github.backstep.figure.drawing.Drawing;
import io.github.backstep.figure.drawing.Ground;
import io.github.backstep.figure.drawing.Missing;
import io.github.backstep.figure.drawing.Plane;
import io.github.backstep.figure.drawing.Plate;
import io.github.backstep.run.Evaluator;
import io.github.backstep.run.SeekListener;
import io.github.backstep.tensor.Tensor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the network takes each place of the plane for, and the test points on it. */
final class DecisionBoundary implements Figure {
  private static final int ROWS = 120;
  private static final int COLUMNS = 160;

  @Override
  public String name() {
    return "boundary";
  }

  @Override
  public Reach reach() {
    return Reach.PARAMETERS;
  }

  @Override
  public Plate draw(Sight sight, Studio studio, SeekListener listener) {
    String title = studio.text("boundary.title");
    if (!studio.depiction().isPlane()) {
      Missing missing = new Missing(studio.text("boundary.noPlane"));
      return Plate.of(title, studio.atParameters(sight), missing, List.of());
    }
    Optional<Answers> answers = studio.answers(sight, listener);
    Drawing drawing =
        answers
            .<Drawing>map(all -> plane(all, sight, studio, listener))
            .orElseGet(() -> studio.missingAnswers(sight));
    String caption =
        studio.evaluator().isPresent() ? studio.atParameters(sight) : studio.atStep(sight);
    return Plate.of(title, caption, drawing, remarks(answers, studio));
  }

  private static Plane plane(Answers answers, Sight sight, Studio studio, SeekListener listener) {
    Planes planes = new Planes(studio, answers.features());
    Ground ground =
        studio
            .evaluator()
            .map(by -> ground(planes, by, studio.parameters(sight, listener)))
            .orElse(null);
    return planes.plane(ground, planes.marks(answers), List.of());
  }

  private static Ground ground(Planes planes, Evaluator by, Map<String, Tensor> parameters) {
    Tensor places = new Tensor(ROWS * COLUMNS, 2);
    for (int row = 0; row < ROWS; row++) {
      for (int column = 0; column < COLUMNS; column++) {
        places.set(row * COLUMNS + column, 0, planes.x().at((column + 0.5) / COLUMNS));
        places.set(row * COLUMNS + column, 1, planes.y().at(1 - (row + 0.5) / ROWS));
      }
    }
    return new Ground(ROWS, COLUMNS, by.probabilities(places, parameters));
  }

  private static List<String> remarks(Optional<Answers> answers, Studio studio) {
    List<String> remarks = new ArrayList<>();
    answers.ifPresent(all -> remarks.add(PredictionSheet.score(all, studio)));
    if (studio.evaluator().isEmpty()) {
      remarks.add(studio.text("boundary.noNetwork"));
    }
    return remarks;
  }
}
