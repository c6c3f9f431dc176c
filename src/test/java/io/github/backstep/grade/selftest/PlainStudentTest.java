package io.github.backstep.grade.selftest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.backstep.grade.UnreadableAnswerException;
import io.github.backstep.grade.cases.AnswersFile;
import io.github.backstep.grade.cases.Case;
import io.github.backstep.grade.cases.Cells;
import io.github.backstep.grade.diagnosis.Mistake;
import io.github.backstep.grade.diagnosis.Readings;
import io.github.backstep.grade.exercise.Drawing;
import io.github.backstep.grade.exercise.Exercises;
import io.github.backstep.grade.exercise.Shelf;
import io.github.backstep.grade.exercise.Worked;
import io.github.backstep.grade.judge.Judge;
import io.github.backstep.grade.judge.Reading;
import io.github.backstep.grade.judge.Trial;
import io.github.backstep.tensor.Tensor;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Programs that know nothing of the engine, and what is said of them. */
final class PlainStudentTest {
  private static double single(double cell) {
    return (float) cell;
  }

  private static final List<Case> CASES =
      Drawing.of(new Exercises(Shelf.ofProgram()).named("training-step"), 11).stream()
          .map(Worked::posed)
          .toList();

  private static Readings.Read read(List<List<Map<String, Tensor>>> answers)
      throws UnreadableAnswerException {
    return new Readings(new Judge(CASES, AnswersFile.read(AnswersFile.write(answers)))).best();
  }

  private static Readings.Read read(PlainStudent student) throws UnreadableAnswerException {
    return read(CASES.stream().map(student::solve).toList());
  }

  private static void assertRight(Readings.Read read) {
    assertTrue(read.trials().stream().allMatch(Trial::isRight), () -> wrong(read).toString());
  }

  private static Set<String> wrong(Readings.Read read) {
    return read.trials().stream()
        .filter(trial -> !trial.isRight())
        .map(trial -> trial.role().name())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void whatIsRightIsRightInEveryPrecisionAndOrder() throws UnreadableAnswerException {
    assertRight(read(new PlainStudent(Set.of(), x -> x, false)));
    assertRight(read(new PlainStudent(Set.of(), x -> x, true)));
    assertRight(read(new PlainStudent(Set.of(), PlainStudentTest::single, false)));
    assertRight(read(new PlainStudent(Set.of(), PlainStudentTest::single, true)));
  }

  @Test
  void sixPrintedDigitsAreEnough() throws UnreadableAnswerException {
    List<List<Map<String, Tensor>>> printed = new ArrayList<>();
    for (Case posed : CASES) {
      printed.add(
          PlainStudent.with().solve(posed).stream().map(PlainStudentTest::printed).toList());
    }
    assertRight(read(printed));
  }

  private static Map<String, Tensor> printed(Map<String, Tensor> step) {
    Map<String, Tensor> printed = new LinkedHashMap<>();
    step.forEach(
        (name, tensor) ->
            printed.put(
                name,
                Cells.map(tensor, x -> Double.parseDouble(String.format(Locale.ROOT, "%.6g", x)))));
    return printed;
  }

  @ParameterizedTest
  @ValueSource(strings = {"divided-delta", "gradient-velocity", "subtracted-velocity", "epsilon"})
  void otherConventionsAreRightAndRecognised(String convention) throws UnreadableAnswerException {
    Readings.Read read = read(PlainStudent.with(convention));
    assertRight(read);
    assertTrue(!read.reading().equals(Reading.USUAL));
    assertRight(read(new PlainStudent(Set.of(convention), PlainStudentTest::single, true)));
  }

  @ParameterizedTest
  @CsvSource({
    "no-bias, AFFINE, bias-omitted",
    "in-place, AFFINE, activated-in-place",
    "no-activation, ACTIVATION, activation-missing",
    "no-shift, SOFTMAX, max-not-subtracted",
    "columns-softmax, SOFTMAX, softmax-over-samples",
    "loss-cells, LOSS, loss-over-classes-too",
    "label-off, OUTPUT_DELTA, label-off-by-one",
    "twice-divided, OUTPUT_DELTA, delta-divided-too",
    "moved-weights, HIDDEN_DELTA, moved-weights",
    "delta-w, HIDDEN_DELTA, delta-weights-not-transposed",
    "no-mean, WEIGHT_GRADIENT, gradient-not-averaged",
    "full-batch, WEIGHT_GRADIENT, divided-by-full-batch",
    "first-row, BIAS_GRADIENT, one-sample-only",
    "average, VELOCITY, exponential-average",
    "bias-without-momentum, VELOCITY, no-momentum",
    "nesterov, MOVE, nesterov",
    "plain, MOVE, plain-gradient"
  })
  void aMistakeIsFoundWhereItIsMade(String bug, String role, String mistake)
      throws UnreadableAnswerException {
    for (DoubleUnaryOperator precision :
        List.of(DoubleUnaryOperator.identity(), PlainStudentTest::single)) {
      Readings.Read read = read(new PlainStudent(Set.of(bug), precision, false));
      assertEquals(Set.of(role), wrong(read));
      Set<String> names =
          read.diagnoses().stream()
              .flatMap(diagnosis -> diagnosis.mistakes().stream())
              .map(Mistake::id)
              .collect(Collectors.toSet());
      assertEquals(Set.of(mistake), names);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "no-bias, moved-weights, AFFINE, HIDDEN_DELTA",
    "in-place, no-mean, AFFINE, WEIGHT_GRADIENT",
    "softmax-twice, delta-sign, OUTPUT_DELTA, SOFTMAX",
    "no-mean, bias-sum, BIAS_GRADIENT, WEIGHT_GRADIENT",
    "mse-two, no-mean, OUTPUT_DELTA, WEIGHT_GRADIENT",
    "moved-weights, average, HIDDEN_DELTA, VELOCITY",
    "uphill, stuck-bias, MOVE, VELOCITY"
  })
  void twoMistakesAreFoundInTheirTwoOperations(
      String one, String other, String role, String otherRole) throws UnreadableAnswerException {
    assertEquals(Set.of(role, otherRole), wrong(read(PlainStudent.with(one, other))));
  }
}
