package io.github.backstep.figure;

import io.github.backstep.data.Display;
import io.github.backstep.figure.drawing.Drawing;
import io.github.backstep.figure.drawing.Plate;
import io.github.backstep.figure.drawing.Table;
import io.github.backstep.figure.drawing.Tiles;
import io.github.backstep.run.SeekListener;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Test samples with what they are, what the network takes them for, and how sure it is. */
final class PredictionSheet implements Figure {
  /** Of more rows only the first are shown. */
  private static final int MOST = 1000;

  @Override
  public String name() {
    return "predictions";
  }

  @Override
  public Reach reach() {
    return Reach.PARAMETERS;
  }

  @Override
  public Plate draw(Sight sight, Studio studio, SeekListener listener) {
    Optional<Answers> answers = studio.answers(sight, listener);
    Drawing drawing =
        answers.map(all -> drawing(all, studio)).orElseGet(() -> studio.missingAnswers(sight));
    List<String> remarks = answers.map(all -> List.of(score(all, studio))).orElse(List.of());
    String caption =
        studio.evaluator().isPresent() ? studio.atParameters(sight) : studio.atStep(sight);
    return Plate.of(studio.text("predictions.title"), caption, drawing, remarks);
  }

  /** How many are wrong, in a sentence. */
  static String score(Answers answers, Studio studio) {
    return studio.text(
        answers.areTest() ? "score.test" : "score.batch", answers.wrong(), answers.size());
  }

  private static Drawing drawing(Answers answers, Studio studio) {
    IntStream rows = IntStream.range(0, Math.min(MOST, answers.size()));
    return studio.depiction().display() instanceof Display.Image size
        ? new Tiles(rows.mapToObj(row -> tile(answers, row, size, studio)).toList())
        : new Table(
            Stream.of(
                    List.of(studio.text("table.sample")),
                    SampleSheet.heads(answers.features()),
                    List.of(
                        studio.text("table.true"),
                        studio.text("table.predicted"),
                        studio.text("table.confidence")))
                .flatMap(List::stream)
                .toList(),
            rows.mapToObj(row -> line(answers, row, studio)).toList());
  }

  private static Tiles.Tile tile(Answers answers, int row, Display.Image size, Studio studio) {
    String predicted = studio.depiction().nameOf(answers.predicted(row));
    String label = studio.depiction().nameOf(answers.label(row));
    String caption =
        studio.text("predictions.tile", label, predicted, 100 * answers.confidence(row));
    return new Tiles.Tile(
        Images.sample(answers.features(), row, size), caption, answers.verdict(row));
  }

  private static Table.Row line(Answers answers, int row, Studio studio) {
    List<String> end =
        List.of(
            studio.depiction().nameOf(answers.label(row)),
            studio.depiction().nameOf(answers.predicted(row)),
            studio.text("predictions.confidence", 100 * answers.confidence(row)));
    return new Table.Row(
        Stream.of(List.of(String.valueOf(row)), SampleSheet.cells(answers.features(), row), end)
            .flatMap(List::stream)
            .toList(),
        answers.verdict(row));
  }
}
