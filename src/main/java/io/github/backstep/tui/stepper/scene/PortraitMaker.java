package io.github.backstep.tui.stepper.scene;

import io.github.backstep.data.Display;
import io.github.backstep.figure.TestRows;
import io.github.backstep.run.Evaluator;
import io.github.backstep.run.Run;
import io.github.backstep.run.Step;
import io.github.backstep.tensor.Tensor;
import io.github.backstep.tui.canvas.Range;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Makes the portraits of a network at the steps of a run, and remembers the latest. To make one
 * means to evaluate the network on all test rows.
 */
final class PortraitMaker implements Portraits {
  private static final int GRID_COLUMNS = 96;
  private static final int GRID_ROWS = 72;
  private static final int MOST_PORTRAITS = 32;

  private final Run run;
  private final Evaluator evaluator;
  private final TestRows test;
  private final Range x;
  private final Range y;
  private final Tensor grid;

  /** The latest portraits, by the number of steps behind them. */
  private final Map<Integer, Portrait> portraits =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, Portrait> eldest) {
          return size() > MOST_PORTRAITS;
        }
      };

  /**
   * @param test what the run's test rows are taken for
   */
  PortraitMaker(Run run, TestRows test) {
    Tensor features = run.data().train().features();
    this.run = run;
    this.test = test;
    this.evaluator = run.evaluator();
    this.x = range(features, 0);
    this.y = range(features, Math.min(1, features.columns() - 1));
    this.grid = grid();
  }

  private static Range range(Tensor features, int column) {
    double[] values = new double[features.rows()];
    for (int row = 0; row < values.length; row++) {
      values[row] = features.get(row, column);
    }
    return Range.of(values).padded(0.08);
  }

  private Tensor grid() {
    Tensor places = new Tensor(GRID_ROWS * GRID_COLUMNS, 2);
    for (int row = 0; row < GRID_ROWS; row++) {
      for (int column = 0; column < GRID_COLUMNS; column++) {
        int place = row * GRID_COLUMNS + column;
        places.set(place, 0, x.at((column + 0.5) / GRID_COLUMNS));
        places.set(place, 1, y.at(1 - (row + 0.5) / GRID_ROWS));
      }
    }
    return places;
  }

  @Override
  public Portrait before(Step step) {
    return remembered(step.index());
  }

  @Override
  public Portrait after(Step step) {
    return remembered(step.index() + 1);
  }

  private Portrait remembered(int stepsBehind) {
    Portrait made = portraits.get(stepsBehind);
    return made == null ? Portrait.BLANK : made;
  }

  /** Makes those that are not remembered. */
  @Override
  public void make(Step step) {
    portraits.computeIfAbsent(step.index(), index -> portrait(index, step.before()));
    portraits.computeIfAbsent(step.index() + 1, index -> portrait(index, step.after()));
  }

  private Portrait portrait(int stepsBehind, Map<String, Tensor> parameters) {
    boolean inPlane = run.data().train().display() instanceof Display.Points;
    Portrait.Field field = inPlane ? field(parameters) : null;
    return new Portrait(field, test.score(stepsBehind, () -> parameters));
  }

  private Portrait.Field field(Map<String, Tensor> parameters) {
    Tensor probabilities = evaluator.probabilities(grid, parameters);
    int last = probabilities.columns() - 1;
    Tensor field = new Tensor(GRID_ROWS, GRID_COLUMNS);
    for (int i = 0; i < probabilities.rows(); i++) {
      field.set(i / GRID_COLUMNS, i % GRID_COLUMNS, probabilities.get(i, last));
    }
    return new Portrait.Field(x, y, field);
  }
}
