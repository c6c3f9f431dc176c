package io.github.backstep.figure;

import io.github.backstep.figure.drawing.Axis;
import io.github.backstep.figure.drawing.Curves;
import io.github.backstep.figure.drawing.Drawing;
import io.github.backstep.figure.drawing.Missing;
import io.github.backstep.figure.drawing.Plate;
import io.github.backstep.figure.drawing.Series;
import io.github.backstep.run.Evaluation;
import io.github.backstep.run.Score;
import io.github.backstep.run.SeekListener;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/** Loss and accuracy on the training and the test rows, epoch by epoch. */
final class LearningCurves implements Figure {
  private static final int TRAIN = 1;
  private static final int TEST = 0;

  @Override
  public String name() {
    return "curves";
  }

  @Override
  public Reach reach() {
    return Reach.HISTORY;
  }

  @Override
  public Plate draw(Sight sight, Studio studio, SeekListener listener) {
    List<Evaluation> all = studio.history().evaluations(sight, listener);
    return new Plate(
        studio.text("curves.title"),
        studio.atParameters(sight),
        3,
        List.of(
            panel("loss", all, Score::loss, studio),
            panel("accuracy", all, Score::accuracy, studio),
            panel("notebook", all, Score::notebookLoss, studio)),
        remarks(all, studio));
  }

  private static Plate.Panel panel(
      String what, List<Evaluation> all, ToDoubleFunction<Score> score, Studio studio) {
    return new Plate.Panel(
        studio.text("curves." + what),
        all.isEmpty()
            ? new Missing(studio.text("curves.none"))
            : drawing(studio.text("curves." + what + ".y"), all, score, studio));
  }

  private static Drawing drawing(
      String label, List<Evaluation> all, ToDoubleFunction<Score> score, Studio studio) {
    List<Series> series =
        List.of(
            series(studio.text("curves.train"), TRAIN, all, Evaluation::train, score),
            series(studio.text("curves.test"), TEST, all, Evaluation::test, score));
    int last = Math.max(1, all.get(all.size() - 1).epoch());
    Axis y =
        Axis.holding(
                label,
                series.stream().flatMap(it -> it.spots().stream()).mapToDouble(Series.Spot::y))
            .withZero()
            .roomy();
    return new Curves(Axis.of(studio.text("curves.x"), 0, last), y, series);
  }

  private static Series series(
      String name,
      int hue,
      List<Evaluation> all,
      Function<Evaluation, Score> rows,
      ToDoubleFunction<Score> score) {
    return new Series(
        name,
        hue,
        hue == TEST,
        all.stream()
            .map(it -> new Series.Spot(it.epoch(), score.applyAsDouble(rows.apply(it))))
            .toList());
  }

  private static List<String> remarks(List<Evaluation> all, Studio studio) {
    Stream<String> now =
        all.stream().skip(Math.max(0, all.size() - 1)).map(last -> remark(last, studio));
    return Stream.concat(now, Stream.of(studio.text("curves.remark"))).toList();
  }

  private static String remark(Evaluation last, Studio studio) {
    return studio.text(
        "curves.now",
        last.epoch(),
        last.train().loss(),
        last.test().loss(),
        100 * last.train().accuracy(),
        100 * last.test().accuracy());
  }
}
