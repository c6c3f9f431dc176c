package io.github.backstep.figure;

import io.github.backstep.data.Dataset;
import io.github.backstep.run.Evaluator;
import io.github.backstep.run.Run;
import io.github.backstep.run.Score;
import io.github.backstep.tensor.Tensor;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * What the network of a run takes its test rows for, remembered for the moments asked for last, so
 * that all who show something of it evaluate the network once.
 */
public final class TestRows {
  /** One stands between two moments, and going on shows one of them again. */
  private static final int MOMENTS = 4;

  private final Dataset rows;
  private final Evaluator evaluator;

  /** By the number of steps the parameters have behind them. */
  private final Map<Integer, Tensor> answers =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, Tensor> eldest) {
          return size() > MOMENTS;
        }
      };

  public TestRows(Run run) {
    this.rows = run.data().test();
    this.evaluator = run.evaluator();
  }

  public Dataset rows() {
    return rows;
  }

  /**
   * The class probabilities of the rows, [rows, classes]. Only to be read.
   *
   * @param stepsBehind how many steps the parameters have behind them
   * @param parameters what they are by name, asked for only if that is not remembered
   */
  public synchronized Tensor probabilities(
      int stepsBehind, Supplier<Map<String, Tensor>> parameters) {
    Tensor known = answers.get(stepsBehind);
    if (known == null) {
      known = evaluator.probabilities(rows.features(), parameters.get());
      answers.put(stepsBehind, known);
    }
    return known;
  }

  /** How well the network does on the rows; see {@link #probabilities}. */
  public Score score(int stepsBehind, Supplier<Map<String, Tensor>> parameters) {
    return Evaluator.score(rows, probabilities(stepsBehind, parameters));
  }
}
