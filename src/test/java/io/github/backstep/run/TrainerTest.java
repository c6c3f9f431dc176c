package io.github.backstep.run;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.backstep.tensor.Tensor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrainerTest {
  private final Run run = SmallRuns.withEpochs(7);

  /** Writes down what it hears. */
  private static final class Notes implements TrainingListener {
    private final List<Integer> steps = new ArrayList<>();
    private final List<Double> losses = new ArrayList<>();
    private final List<Evaluation> evaluations = new ArrayList<>();

    @Override
    public void onStep(StepOutcome step) {
      steps.add(step.index());
      losses.add(step.loss());
    }

    @Override
    public void onEvaluation(Evaluation evaluation) {
      assertEquals(evaluation.step(), steps.get(steps.size() - 1));
      evaluations.add(evaluation);
    }

    String epochs() {
      return evaluations.stream()
          .map(evaluation -> Integer.toString(evaluation.epoch()))
          .collect(Collectors.joining(" "));
    }
  }

  private Notes trained(int every) {
    Notes notes = new Notes();
    run.trainer().train(every, notes);
    return notes;
  }

  @ParameterizedTest
  @CsvSource({"1,1 2 3 4 5 6 7", "2,1 2 4 6 7", "3,1 3 6 7", "7,1 7", "100,1 7"})
  void firstEveryAndLastEpochAreEvaluated(int every, String epochs) {
    assertEquals(epochs, trained(every).epochs());
  }

  @Test
  void everyStepIsHeardOfOnceWithItsLoss() {
    List<Step> expected = SmallRuns.steps(run);
    Notes notes = trained(1);
    assertEquals(expected.stream().map(Step::index).toList(), notes.steps);
    assertArrayEquals(
        expected.stream().mapToDouble(Step::loss).toArray(),
        notes.losses.stream().mapToDouble(loss -> loss).toArray());
  }

  @Test
  void evaluationIsOfTheParametersAfterItsStep() {
    List<Step> steps = SmallRuns.steps(run);
    for (Evaluation evaluation : trained(1).evaluations) {
      Step step = steps.get(evaluation.step());
      Map<String, Tensor> parameters =
          step.program().parameters().stream().collect(Collectors.toMap(name -> name, step::value));
      assertEquals(run.evaluator().evaluate(step.index(), parameters), evaluation);
    }
  }

  @Test
  void evaluatingEveryZerothEpochIsRefused() {
    Trainer trainer = run.trainer();
    TrainingListener deaf = new TrainingListener() {};
    assertThrows(ConfigException.class, () -> trainer.train(0, deaf));
  }
}
