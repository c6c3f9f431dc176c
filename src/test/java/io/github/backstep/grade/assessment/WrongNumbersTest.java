package io.github.backstep.grade.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.backstep.grade.Judgement;
import io.github.backstep.grade.UnreadableAnswerException;
import io.github.backstep.grade.cases.AnswersFile;
import io.github.backstep.grade.cases.Cells;
import io.github.backstep.grade.diagnosis.Situation;
import io.github.backstep.grade.diagnosis.Way;
import io.github.backstep.grade.exercise.Drawing;
import io.github.backstep.grade.exercise.Exercises;
import io.github.backstep.grade.exercise.Shelf;
import io.github.backstep.grade.exercise.Worked;
import io.github.backstep.grade.judge.Reading;
import io.github.backstep.grade.judge.Role;
import io.github.backstep.grade.selftest.Mimic;
import io.github.backstep.grade.verdict.Candidate;
import io.github.backstep.grade.verdict.Finding;
import io.github.backstep.language.Language;
import io.github.backstep.run.Step;
import io.github.backstep.tensor.Shape;
import io.github.backstep.tensor.Tensor;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;

/** What is said of numbers that are wrong in ways of which the catalogue has no list. */
final class WrongNumbersTest {
  private static final Exercises EXERCISES = new Exercises(Shelf.ofProgram());
  private static final String EXERCISE = "training-step";
  private static final long SEED = 5;

  private static List<Worked> worked() {
    return Drawing.of(EXERCISES.named(EXERCISE), SEED);
  }

  private static Judgement judge(List<List<Map<String, Tensor>>> answers)
      throws UnreadableAnswerException {
    return new ExerciseGradings(EXERCISES)
        .of(EXERCISE, SEED, Language.ENGLISH)
        .judge(AnswersFile.write(answers));
  }

  private static Judgement judgementOf(Role role, Way.Always way) throws UnreadableAnswerException {
    Mimic mimic = new Mimic(Reading.USUAL, Map.of(role, Way.always(way)));
    return judge(worked().stream().map(it -> mimic.solve(it.posed())).toList());
  }

  private static Finding finding(Judgement judgement, String tensor) {
    return judgement.tests().stream()
        .filter(test -> test.tensor().equals(tensor))
        .findFirst()
        .flatMap(test -> test.found())
        .orElseThrow();
  }

  private static void assertSays(String sentence, String tensor, Role role, Way.Always way)
      throws UnreadableAnswerException {
    assertEquals(sentence, finding(judgementOf(role, way), tensor).sentence());
  }

  private static Way.Always each(DoubleUnaryOperator change) {
    return at -> Cells.map(at.right(), change);
  }

  @Test
  void otherHyperParametersThanTheCasesAreNamed() throws UnreadableAnswerException {
    String rest = "; this case has 0.8 and 0.05. Every case has its own: read both from it.";
    assertSays(
        "vW1 is right for a momentum of 0.9 and a learning rate of 0.1" + rest,
        "vW1",
        Role.VELOCITY,
        at -> at.scaling(0.9 / 0.8, 0.1 / 0.05));
    assertSays(
        "vb2 is right for a momentum of 0.8 and a learning rate of 0.01" + rest,
        "vb2",
        Role.VELOCITY,
        at -> at.scaling(1, 0.01 / 0.05));
  }

  @Test
  void aMultipleOfWhatATensorWasBeforeTheStepIsRecognised() throws UnreadableAnswerException {
    assertSays(
        "vW1 is what it should be minus 0.0005 times W1.",
        "vW1",
        Role.VELOCITY,
        at -> plus(at, -0.0005, at.before(parameterOf(at)).orElseThrow()));
  }

  private static String parameterOf(Situation at) {
    return at.trial().tensor().substring(1);
  }

  private static Tensor plus(Situation at, double factor, Tensor other) {
    return Cells.zip(at.right(), other, (a, b) -> a + factor * b);
  }

  @Test
  void numbersThatAreCutOffAreRecognised() throws UnreadableAnswerException {
    assertSays(
        "dW3 is wrong only where it is ±0.1 and should be further from 0: larger numbers have been"
            + " cut off.",
        "dW3",
        Role.WEIGHT_GRADIENT,
        each(cell -> Math.max(-0.1, Math.min(cell, 0.1))));
    assertSays(
        "A3 is wrong only where it is ±0.2 and should be nearer to 0: smaller numbers are kept away"
            + " from it.",
        "A3",
        Role.SOFTMAX,
        each(cell -> Math.max(cell, 0.2)));
  }

  @Test
  void numbersThatAreRoundedOnTheWayAreRecognised() throws UnreadableAnswerException {
    assertSays(
        "delta3 has numbers of at most 2 decimals only. Is something rounded on the way?",
        "delta3",
        Role.OUTPUT_DELTA,
        each(cell -> Math.rint(cell * 100) / 100));
  }

  /** As with a small number added to a divisor: neither a factor nor other places. */
  @Test
  void nearlyRightNumbersAreNothingElse() throws UnreadableAnswerException {
    assertIsNearlyRight(each(cell -> cell * (1 - 1e-8)));
    assertIsNearlyRight(at -> at.times(1 - 1e-8 * (1 + at.index())));
  }

  private static void assertIsNearlyRight(Way.Always way) throws UnreadableAnswerException {
    String sentence = finding(judgementOf(Role.SOFTMAX, way), "A3").sentence();
    assertTrue(sentence.startsWith("A3 is nearly right: it is off by at most "), sentence);
  }

  /** Fifths, as means over batches of five are, look like numbers printed with few digits. */
  @Test
  void roundNumbersAreNoPrecision() throws UnreadableAnswerException {
    Judgement judgement = judgementOf(Role.OUTPUT_DELTA, each(Math::rint));
    assertEquals(List.of(), judgement.notes());
  }

  @Test
  void aForwardPassAfterTheUpdateIsNamed() throws UnreadableAnswerException {
    List<List<Map<String, Tensor>>> all = new ArrayList<>();
    for (Worked worked : worked()) {
      List<Map<String, Tensor>> steps = new ArrayList<>();
      for (Step step : worked.steps()) {
        Map<String, Tensor> answers = new LinkedHashMap<>(worked.answers().get(steps.size()));
        answers.put("Z2", affine(step.value("A1"), step.value("W2"), step.value("b2")));
        steps.add(answers);
      }
      all.add(steps);
    }
    List<Candidate> candidates = finding(judge(all), "Z2").candidates();
    assertEquals(List.of("moved-before-forward"), candidates.stream().map(Candidate::id).toList());
  }

  private static Tensor affine(Tensor a, Tensor w, Tensor b) {
    return Cells.of(
        new Shape(a.rows(), w.columns()),
        (r, c) -> {
          double sum = b.get(0, c);
          for (int k = 0; k < w.rows(); k++) {
            sum += a.get(r, k) * w.get(k, c);
          }
          return sum;
        });
  }
}
