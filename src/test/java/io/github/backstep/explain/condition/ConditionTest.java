package io.github.backstep.explain.condition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.backstep.run.Run;
import io.github.backstep.run.SmallRuns;
import io.github.backstep.run.Step;
import io.github.backstep.tensor.Cell;
import io.github.backstep.tensor.Summary;
import io.github.backstep.tensor.Tensor;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConditionTest {
  private final Run run = SmallRuns.prepare();
  private final List<Step> steps = SmallRuns.steps(run);
  private final Vocabulary vocabulary = Vocabulary.of(run.program());

  private Condition parse(String text) {
    return ConditionParser.parse(text, vocabulary);
  }

  private void assertHoldsWhere(Predicate<Step> expected, String text) {
    Condition condition = parse(text);
    for (Step step : steps) {
      assertEquals(
          expected.test(step), condition.in(step).isPresent(), text + " at " + step.index());
    }
    assertTrue(steps.stream().anyMatch(expected) && !steps.stream().allMatch(expected), text);
  }

  @Test
  void quantitiesAreThoseOfTheStep() {
    double loss = steps.get(5).loss();
    assertHoldsWhere(step -> step.loss() > loss, "loss > " + loss);
    double norm = Summary.of(steps.get(5).value("dW1")).norm();
    assertHoldsWhere(step -> Summary.of(step.value("dW1")).norm() >= norm, "|dW1| >= " + norm);
    assertHoldsWhere(step -> Summary.of(step.value("dW1")).norm() < norm, "norm dW1<" + norm);
    double max = Summary.of(steps.get(5).value("A1")).max();
    assertHoldsWhere(step -> Summary.of(step.value("A1")).max() == max, "max(A1) = " + max);
    double min = Summary.of(steps.get(5).value("Z1")).min();
    assertHoldsWhere(step -> Summary.of(step.value("Z1")).min() <= min, "min ( Z1 ) <= " + min);
    double mean = Summary.of(steps.get(5).value("W2")).mean();
    assertHoldsWhere(step -> Summary.of(step.value("W2")).mean() != mean, "mean W2 != " + mean);
    double cell = steps.get(5).value("W2").get(3, 1);
    assertHoldsWhere(step -> step.value("W2").get(3, 1) < cell, "W2[3,1] < " + cell);
    assertHoldsWhere(step -> step.batch().epoch() == 1, "epoch = 1");
    assertHoldsWhere(step -> step.batch().batch() == 4, "batch == 4");
    assertHoldsWhere(step -> step.index() >= 7, "step ≥ 7");
  }

  @Test
  void placeIsTheOperationThatDecidesIt() {
    Place place = parse("W2[3,1] < 1e9").in(steps.get(0)).orElseThrow();
    assertEquals(new Place(run.program().writerOf("W2"), new Cell(3, 1)), place);
  }

  @Test
  void cellThatAShortMiniBatchDoesNotHaveIsNoNumber() {
    Condition condition = parse("Z1[6,0] > -1e9");
    assertTrue(condition.in(steps.get(0)).isPresent());
    assertEquals(Optional.empty(), condition.in(steps.get(4)));
  }

  @Test
  void nanHoldsAtTheFirstCellThatIsNotFinite() {
    Run exploding = SmallRuns.exploding();
    Condition nan = ConditionParser.parse(" NaN ", Vocabulary.of(exploding.program()));
    List<Step> all = SmallRuns.steps(exploding);
    assertTrue(steps.stream().allMatch(step -> nan.in(step).isEmpty()));
    Place place = nan.in(all.get(1)).orElseThrow();
    String tensor = exploding.program().op(place.op()).writes();
    double cell = all.get(1).value(tensor).get(place.cell().row(), place.cell().column());
    assertTrue(!Double.isFinite(cell), () -> String.format(Locale.ROOT, "%s %s", tensor, cell));
  }

  @ParameterizedTest
  @CsvSource({"Infinity, false", "NaN, true", "1, false"})
  void lossAloneCountsForNanOnlyIfItIsNan(double loss, boolean counts) {
    Map<String, Tensor> values = new HashMap<>();
    for (String name : run.program().tensors()) {
      values.put(name, steps.get(0).value(name));
    }
    values.put("loss", Tensor.row(loss));
    Step changed = Step.of(run.program(), steps.get(0).batch(), run.start(), values);
    Optional<Place> atTheLoss =
        Optional.of(new Place(run.program().writerOf("loss"), new Cell(0, 0)));
    assertEquals(counts ? atTheLoss : Optional.empty(), parse("nan").in(changed));
  }

  @Test
  void normOfWhatIsNotFiniteIsNoNumber() {
    Run exploding = SmallRuns.exploding();
    Condition large = ConditionParser.parse("|W1| < 1e300", Vocabulary.of(exploding.program()));
    Step last = SmallRuns.steps(exploding).get(14);
    assertEquals(Optional.empty(), large.in(last));
  }

  @Test
  void numbersCanBeAdded() {
    Vocabulary more = vocabulary.with("accuracy", step -> step.index() / 10.0);
    Condition condition = ConditionParser.parse("accuracy >= 0.95", more);
    assertEquals(
        List.of(10, 11, 12, 13, 14),
        steps.stream().filter(it -> condition.in(it).isPresent()).map(Step::index).toList());
  }

  @Test
  void textIsTidiedUp() {
    assertEquals("|dW1| >= 1e-3", parse("  | dW1 |>=1e-3 ").toString());
    assertEquals("W2[3,1] != -0.5", parse("W2[ 3 , 1 ]≠−0.5").toString());
    assertEquals("epoch = 2", parse("epoch == 2").toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "'';0;expected a condition",
        "'loss >';6;expected a number",
        "loss 1;5;expected < <= > >= = or !=",
        "los > 1;0;no tensor los; did you mean loss?",
        "Q9 > 1;0;no tensor Q9",
        "|dW1 > 10;5;expected | to close the norm of dW1",
        "max(dW1 > 1;8;expected ) to close max(dW1",
        "W1 > 1;0;W1 has many cells",
        "W2[9,0] < 1;3;no cell [9,0]: W2 has shape [5, 3]",
        "W2[1 < 1;5;expected , between row and column",
        "W2[1,2 < 1;7;expected ] to close the cell",
        "loss > 1 now;9;expected the end, got 'now'",
        "nan > 1;4;expected the end, got '> 1'",
        "loss > x;7;expected a number"
      })
  void errorsSayWhereTheTextGoesWrong(String text, int column, String problem) {
    ConditionException error = assertThrows(ConditionException.class, () -> parse(text));
    assertTrue(String.valueOf(error.getMessage()).startsWith(problem), error.getMessage());
    assertEquals(column, error.column(), error.getMessage());
  }
}
