package io.github.backstep.run;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.backstep.data.Dataset;
import io.github.backstep.network.Activations;
import io.github.backstep.network.Initialisers;
import io.github.backstep.tensor.Tensor;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvaluatorTest {
  private static final double NAN = Double.NaN;

  /** Exponentials, logarithms and a handful of sums each round once. */
  private static final double ROUNDING = 1e-14;

  /** Adding 1e-8 to a probability p changes its logarithm by 1e-8 / p; no p here is below 1 %. */
  private static final double NOTEBOOK_EPSILON = 1e-6;

  /** 2-2 with no hidden layer: the logits are X·W1 + b1 and can be worked out by hand. */
  private final Run run =
      SmallRuns.prepare(
          SmallRuns.config()
              .withModel(new ModelConfig(List.of(), Activations.RELU, Initialisers.HE)));

  /** The two rows (1, 0) of class 0 and (0, 1) of class 0. */
  private final Dataset rows =
      new Dataset(
          run.data().train().description(),
          Tensor.of(new double[][] {{1, 0}, {0, 1}}),
          new int[] {0, 0});

  /** Makes the logits (log 3, 0) of the first row and (0, 0) of the second. */
  private final Map<String, Tensor> parameters =
      Map.of("W1", Tensor.of(new double[][] {{Math.log(3), 0}, {0, 0}}), "b1", Tensor.row(0, 0));

  @Test
  void probabilitiesByHand() {
    Tensor p = run.evaluator().probabilities(rows.features(), parameters);
    assertArrayEquals(new double[] {0.75, 0.25, 0.5, 0.5}, p.cells(), ROUNDING);
  }

  /** More rows than are computed at a time, and a last block that is not full. */
  @Test
  void everyRowHasItsOwnProbabilitiesHoweverManyThereAre() {
    Tensor many = new Tensor(600, 2);
    for (int row = 0; row < many.rows(); row++) {
      many.set(row, row % 2, 1);
    }
    Tensor p = run.evaluator().probabilities(many, parameters);
    for (int row = 0; row < many.rows(); row++) {
      assertEquals(row % 2 == 0 ? 0.75 : 0.5, p.get(row, 0), ROUNDING, "row " + row);
    }
  }

  @Test
  void lossesAndAccuracyByHand() {
    Score score = run.evaluator().score(rows, parameters);
    assertEquals(-Math.log(0.75 * 0.5) / 2, score.loss(), ROUNDING);
    assertEquals(
        -(Math.log(0.75 + 1e-8) + Math.log(0.5 + 1e-8)) / 4, score.notebookLoss(), ROUNDING);
    assertEquals(1.0, score.accuracy());
  }

  @Test
  void notebookLossIsAsManyTimesSmallerAsThereAreClasses() {
    Run images = SmallRuns.prepare(SmallRuns.ofImages());
    Score score = images.evaluator().score(images.data().train(), images.start());
    assertEquals(score.loss() / 3, score.notebookLoss(), NOTEBOOK_EPSILON);
  }

  @Test
  void impossibleLabelCostsInfinitelyMuchButTheNotebookHidesIt() {
    Map<String, Tensor> sure =
        Map.of("W1", Tensor.of(new double[][] {{-1e4, 1e4}, {0, 0}}), "b1", Tensor.row(0, 0));
    Score score = run.evaluator().score(rows, sure);
    assertEquals(Double.POSITIVE_INFINITY, score.loss());
    assertEquals(-(Math.log(1e-8) + Math.log(0.5 + 1e-8)) / 4, score.notebookLoss(), ROUNDING);
    assertEquals(0.5, score.accuracy());
  }

  @Test
  void nanIsTheMostProbableClassAsForNumPy() {
    Map<String, Tensor> broken =
        Map.of("W1", Tensor.of(new double[][] {{NAN, NAN}, {NAN, NAN}}), "b1", Tensor.row(0, 0));
    assertEquals(new Score(NAN, NAN, 1.0), run.evaluator().score(rows, broken));
  }

  @ParameterizedTest
  @CsvSource({"0.2,0.5,0.3,1", "0.4,0.4,0.2,0", "0.2,0.4,0.4,1", "0.9,0.05,NaN,2", "NaN,NaN,1,0"})
  void firstOfTheMostProbableClassesIsTaken(double a, double b, double c, int expected) {
    assertEquals(expected, Evaluator.mostProbable(Tensor.row(a, b, c), 0));
  }

  @Test
  void evaluationIsOfTheEpochItsStepBelongsTo() {
    Evaluation evaluation = run.evaluator().evaluate(9, run.start());
    assertEquals(2, evaluation.epoch());
    assertEquals(9, evaluation.step());
    assertEquals(evaluation.train(), run.evaluator().score(run.data().train(), run.start()));
    assertEquals(evaluation.test(), run.evaluator().score(run.data().test(), run.start()));
  }

  @Test
  void evaluatingChangesNeitherParametersNorRows() {
    Tensor weights = run.start().get("W1").copy();
    Tensor features = run.data().train().features().copy();
    run.evaluator().evaluate(0, run.start());
    assertTrue(weights.sameBits(run.start().get("W1")));
    assertTrue(features.sameBits(run.data().train().features()));
  }

  @Test
  void missingParameterIsNamed() {
    Evaluator evaluator = run.evaluator();
    Map<String, Tensor> missing = Map.of("b1", Tensor.row(0, 0));
    assertEquals(
        "no tensor W1 is given",
        assertThrows(IllegalArgumentException.class, () -> evaluator.score(rows, missing))
            .getMessage());
  }
}
