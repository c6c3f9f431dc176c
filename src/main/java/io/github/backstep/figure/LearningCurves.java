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
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/** Loss and accuracy on the training and the test rows, epoch by epoch, and each batch's loss. */
final class LearningCurves implements Figure {
  private static final int TRAIN = 1;
  static final int TEST = 0;

  /** So many times the largest evaluated loss is seen whole. */
  private static final double MOST_ABOVE = 1.5;

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
    Learned learned = Learned.of(sight, studio, listener);
    return new Plate(
        studio.text("curves.title"),
        studio.atParameters(sight),
        3,
        List.of(
            panel("loss", learned, Score::loss, studio),
            panel("accuracy", learned, Score::accuracy, studio),
            panel("notebook", learned, Score::notebookLoss, studio)),
        remarks(learned, studio));
  }

  private static Plate.Panel panel(
      String what, Learned learned, ToDoubleFunction<Score> score, Studio studio) {
    List<Series> series = new ArrayList<>();
    if (!learned.all().isEmpty()) {
      series.add(learned.series(studio.text("curves.train"), TRAIN, Evaluation::train, score));
      series.add(learned.series(studio.text("curves.test"), TEST, Evaluation::test, score));
    }
    if (what.equals("loss") && !learned.losses().isEmpty()) {
      series.add(learned.ofBatches(studio.text("curves.batches")));
    }
    Drawing drawing =
        series.isEmpty()
            ? new Missing(studio.text("curves.none"))
            : new Curves(
                Axis.of(studio.text("curves.x"), 0, learned.epochs()),
                height(studio.text("curves." + what + ".y"), series),
                series);
    return new Plate.Panel(studio.text("curves." + what), drawing);
  }

  /** From zero to what holds the evaluations; a single mini-batch may stick out. */
  private static Axis height(String label, List<Series> series) {
    double evaluated = most(series.stream().filter(it -> it.hue() != Series.GUIDE));
    double all = most(series.stream());
    double most = Double.isNaN(evaluated) ? all : Math.min(all, MOST_ABOVE * evaluated);
    return Axis.holding(label, DoubleStream.of(0, most)).roomy();
  }

  private static double most(Stream<Series> series) {
    return series
        .flatMap(it -> it.spots().stream())
        .mapToDouble(Series.Spot::y)
        .filter(Double::isFinite)
        .max()
        .orElse(Double.NaN);
  }

  private static List<String> remarks(Learned learned, Studio studio) {
    Stream<String> now = learned.now().stream().map(last -> remark(last, studio));
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
