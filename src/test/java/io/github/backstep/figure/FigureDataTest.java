package io.github.backstep.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import io.github.backstep.Reference;
import io.github.backstep.figure.drawing.Bars;
import io.github.backstep.figure.drawing.Curves;
import io.github.backstep.figure.drawing.Drawing;
import io.github.backstep.figure.drawing.Histogram;
import io.github.backstep.figure.drawing.Matrix;
import io.github.backstep.figure.drawing.Missing;
import io.github.backstep.figure.drawing.Plane;
import io.github.backstep.figure.drawing.Plate;
import io.github.backstep.figure.drawing.Series;
import io.github.backstep.figure.drawing.Series.Spot;
import io.github.backstep.figure.drawing.Table;
import io.github.backstep.figure.drawing.Tiles;
import io.github.backstep.figure.drawing.Verdict;
import io.github.backstep.network.Activations;
import io.github.backstep.run.Presets;
import io.github.backstep.run.Run;
import io.github.backstep.run.SeekListener;
import io.github.backstep.run.SmallRuns;
import io.github.backstep.run.Step;
import io.github.backstep.tensor.Tensor;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The numbers of figures, beside those worked by hand and those of NumPy. */
class FigureDataTest {
  /** Of a sum of some tens of terms in another order. */
  private static final double ROUNDING = 1e-12;

  /** The losses of NumPy's first epochs move by 5e-11 when its order of summation changes. */
  private static final double HISTORY = 1e-9;

  private static final Sight LAST = Sight.after(14);

  private final Run run = SmallRuns.prepare();
  private final Studio studio = Studios.of(run);

  private static Plate plate(String name, Sight sight, Studio studio) {
    return Figures.ALL.named(name).draw(sight, studio, SeekListener.NONE);
  }

  private static Drawing drawing(String name, Sight sight, Studio studio) {
    return plate(name, sight, studio).panels().get(0).drawing();
  }

  private static double at(Series series, double x) {
    return series.spots().stream().filter(spot -> spot.x() == x).findFirst().orElseThrow().y();
  }

  @Test
  void activationsHaveTheirValuesAndSlopes() {
    List<Plate.Panel> panels = plate("activations", Sight.START, studio).panels();
    assertEquals(Activations.ALL.entries().size(), panels.size());
    assertEquals(
        List.of("relu, used here", "sigmoid", "tanh"),
        panels.stream().map(Plate.Panel::title).limit(3).toList());
    Curves sigmoid = (Curves) panels.get(1).drawing();
    assertEquals(0.5, at(sigmoid.series().get(0), 0));
    assertEquals(0.25, at(sigmoid.series().get(1), 0));
    assertEquals(1 / (1 + Math.exp(-2)), at(sigmoid.series().get(0), 2), ROUNDING);
    Curves tanh = (Curves) panels.get(2).drawing();
    assertEquals(1, at(tanh.series().get(1), 0));
    assertEquals(1 - Math.tanh(1) * Math.tanh(1), at(tanh.series().get(1), -1), ROUNDING);
  }

  @Test
  void softmaxShowsTheChosenSampleAndItsClass() {
    Step step = run.timeline().step(7);
    List<Plate.Panel> panels = plate("softmax", Sight.after(7).ofSample(3), studio).panels();
    Bars scores = (Bars) panels.get(0).drawing();
    Bars shares = (Bars) panels.get(1).drawing();
    double sum = scores.bars().stream().mapToDouble(bar -> Math.exp(bar.value())).sum();
    for (int c = 0; c < 2; c++) {
      assertEquals(step.value("Z3").get(3, c), scores.bars().get(c).value());
      double share = Math.exp(scores.bars().get(c).value()) / sum;
      assertEquals(share, shares.bars().get(c).value(), ROUNDING);
      assertEquals(step.value("Y").get(3, c) == 1, scores.bars().get(c).isMarked());
    }
  }

  @Test
  void curvesAreTheHistoryOfNumPy() {
    JsonObject reference = Reference.resource("moons-after-backprop-cut.json");
    Run moons = SmallRuns.prepare(Presets.MOONS.config());
    List<JsonObject> history =
        Reference.objects(reference.get("history"))
            .filter(it -> it.get("epoch").getAsInt() <= 20)
            .toList();
    assertFalse(history.isEmpty());
    Sight sight = Sight.after(moons.calendar().lastStepOf(19));
    List<Plate.Panel> panels = plate("curves", sight, Studios.of(moons)).panels();
    Curves loss = (Curves) panels.get(0).drawing();
    Curves accuracy = (Curves) panels.get(1).drawing();
    Curves notebook = (Curves) panels.get(2).drawing();
    for (JsonObject expected : history) {
      int epoch = expected.get("epoch").getAsInt();
      double mean = expected.get("meanCrossEntropy").getAsDouble();
      double printed = expected.get("printedLoss").getAsDouble();
      assertEquals(mean, at(loss.series().get(0), epoch), HISTORY * mean);
      assertEquals(printed, at(notebook.series().get(0), epoch), HISTORY * printed);
      assertEquals(
          expected.get("trainAccuracy").getAsDouble(), at(accuracy.series().get(0), epoch));
      assertEquals(expected.get("testAccuracy").getAsDouble(), at(accuracy.series().get(1), epoch));
    }
  }

  @Test
  void curvesEndWithTheLastEpochThatIsComplete() {
    Curves none = (Curves) drawing("curves", new Sight(4, false, 0), studio);
    assertEquals(List.of(0.0), xs(none.series().get(0)));
    Curves one = (Curves) drawing("curves", Sight.after(4), studio);
    assertEquals(List.of(0.0, 1.0), xs(one.series().get(0)));
    Curves three = (Curves) drawing("curves", LAST, studio);
    assertEquals(List.of(0.0, 1.0, 2.0, 3.0), xs(three.series().get(0)));
  }

  private static List<Double> xs(Series series) {
    return series.spots().stream().map(Spot::x).toList();
  }

  @Test
  void confusionCountsEveryTestRowOnce() {
    Matrix matrix = (Matrix) drawing("confusion", LAST, studio);
    Tensor counts = matrix.counts();
    int[] labels = run.data().test().labels();
    for (int label = 0; label < 2; label++) {
      int of = label;
      double rows = IntStream.of(labels).filter(it -> it == of).count();
      assertEquals(rows, counts.get(label, 0) + counts.get(label, 1));
    }
    double right = counts.get(0, 0) + counts.get(1, 1);
    assertEquals(accuracy(), right / labels.length);
  }

  /** An operation of a network may read what is carried and is no parameter. */
  @Test
  void whoEvaluatesTheNetworkHasAllThatIsCarried() {
    Studio studio = Studios.of(run);
    assertEquals(run.program().carried(), studio.parameters(LAST, SeekListener.NONE).keySet());
    assertEquals(
        run.program().carried(), studio.parameters(Sight.START, SeekListener.NONE).keySet());
  }

  private double accuracy() {
    Step step = run.timeline().step(14);
    return run.evaluator().score(run.data().test(), step.after()).accuracy();
  }

  @Test
  void pointsOnTheWrongSideOfTheBoundaryAreMarked() {
    Plane plane = (Plane) drawing("boundary", LAST, studio);
    Set<Verdict> verdicts =
        plane.marks().stream().map(Plane.Mark::verdict).collect(Collectors.toSet());
    assertEquals(Set.of(Verdict.RIGHT, Verdict.WRONG), verdicts);
    long wrong = plane.marks().stream().filter(it -> it.verdict() == Verdict.WRONG).count();
    assertEquals(1 - accuracy(), wrong / (double) plane.marks().size(), ROUNDING);
    for (Plane.Mark mark : plane.marks()) {
      double across = plane.x().fraction(mark.x());
      double down = 1 - plane.y().fraction(mark.y());
      boolean isSure = Math.abs(plane.ground().near(across, down, 0) - 0.5) > 0.1;
      if (isSure) {
        boolean agrees = plane.ground().winner(across, down) == mark.label();
        assertEquals(Verdict.of(agrees), mark.verdict());
      }
    }
  }

  @Test
  void withoutDataThePlaneHasTheBatchAndNoGround() {
    Plate plate = plate("boundary", Sight.after(3), Studios.ofTrace(run, name -> true));
    Plane plane = (Plane) plate.panels().get(0).drawing();
    assertEquals(7, plane.marks().size());
    assertEquals(null, plane.ground());
    assertTrue(plate.remarks().get(0).contains("7 samples of this mini-batch"));
    assertTrue(plate.remarks().get(1).contains("does not have its network"));
  }

  @Test
  void imagesHaveNoPlane() {
    assertTrue(drawing("boundary", LAST, Studios.of(SmallRuns.ofImages())) instanceof Missing);
  }

  @Test
  void samplesAreTheTrainingRows() {
    Plane plane = (Plane) drawing("samples", Sight.START, studio);
    assertEquals(32, plane.marks().size());
    assertEquals(run.data().train().features().get(5, 1), plane.marks().get(5).y());
    Run images = SmallRuns.prepare(SmallRuns.ofImages());
    Tiles tiles = (Tiles) drawing("samples", Sight.START, Studios.of(images));
    assertEquals(32, tiles.tiles().size());
    assertEquals(images.data().train().features().get(5, 3), tiles.tiles().get(5).image().at(1, 1));
  }

  @Test
  void predictionsNameBothClassesAndSayWhetherTheyAgree() {
    Table table = (Table) drawing("predictions", LAST, studio);
    assertEquals(
        List.of("sample", "x1", "x2", "true class", "predicted", "confidence"), table.heads());
    assertEquals(8, table.rows().size());
    for (Table.Row row : table.rows()) {
      boolean agrees = row.cells().get(3).equals(row.cells().get(4));
      assertEquals(Verdict.of(agrees), row.verdict());
    }
    Tiles tiles = (Tiles) drawing("predictions", LAST, Studios.of(SmallRuns.ofImages()));
    assertTrue(tiles.tiles().get(0).line().matches("[✓✗] [abc] → [abc] \\d+%"));
  }

  @Test
  void linesAreWhereNeuronsAreZeroAndArmsPointToWhereTheyGrow() {
    Step step = run.timeline().step(14);
    Plane plane = (Plane) drawing("weights", LAST, studio);
    assertFalse(plane.strokes().isEmpty());
    for (Plane.Stroke stroke : plane.strokes()) {
      double from = sum(step, stroke.hue(), stroke.x1(), stroke.y1());
      double to = sum(step, stroke.hue(), stroke.x2(), stroke.y2());
      assertEquals(0, from, ROUNDING);
      assertTrue(stroke.name().isEmpty() ? Math.abs(to) < ROUNDING : to > 0);
    }
  }

  private static double sum(Step step, int neuron, double x, double y) {
    Tensor w = step.value("W1");
    return x * w.get(0, neuron) + y * w.get(1, neuron) + step.value("b1").get(0, neuron);
  }

  @Test
  void weightsOfImagesAreImages() {
    Run images = SmallRuns.prepare(SmallRuns.ofImages());
    Tiles tiles = (Tiles) drawing("weights", LAST, Studios.of(images));
    Tensor w = images.timeline().step(14).value("W1");
    assertEquals(5, tiles.tiles().size());
    double first = tiles.tiles().get(2).image().at(0, 0);
    double last = tiles.tiles().get(2).image().at(1, 1);
    assertEquals(w.get(3, 2) / w.get(0, 2), last / first, ROUNDING);
    assertTrue(tiles.tiles().get(0).image().isSigned());
  }

  @Test
  void histogramsHaveAPanelForEachTensorAndCountEveryCell() {
    List<Plate.Panel> panels = plate("histograms", LAST, studio).panels();
    assertEquals(9, panels.size());
    Step step = run.timeline().step(14);
    List<String> tensors = List.of("W1", "A1", "dW1", "W2", "A2", "dW2", "W3", "A3", "dW3");
    for (int i = 0; i < tensors.size(); i++) {
      Histogram histogram = (Histogram) panels.get(i).drawing();
      int counted = histogram.counts().stream().mapToInt(count -> count).sum();
      assertEquals(step.value(tensors.get(i)).size(), counted + histogram.nonFinite());
    }
  }

  @Test
  void numbersThatAreNotFiniteAreCountedApart() {
    Run exploding = SmallRuns.exploding();
    Histogram gradients =
        (Histogram) plate("histograms", LAST, Studios.of(exploding)).panels().get(2).drawing();
    assertEquals(exploding.timeline().step(14).value("dW1").size(), gradients.nonFinite());
  }

  @Test
  void ratioIsTheNormOfTheVelocityByThatOfTheWeights() {
    Curves curves = (Curves) drawing("ratio", LAST, studio);
    assertEquals(4, curves.series().size());
    Step step = run.timeline().step(9);
    double expected = norm(step.value("vW2")) / norm(step.value("W2"));
    assertEquals(expected, at(curves.series().get(1), 9), ROUNDING);
    assertEquals(15, curves.series().get(1).spots().size());
  }

  private static double norm(Tensor tensor) {
    return Math.sqrt(tensor.stream().map(cell -> cell * cell).sum());
  }

  @Test
  void beforeTrainingNothingHasMoved() {
    assertTrue(drawing("ratio", Sight.START, studio) instanceof Missing);
  }
}
