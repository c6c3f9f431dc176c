package io.github.backstep.grade.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.backstep.grade.Judgement;
import io.github.backstep.grade.UnreadableAnswerException;
import io.github.backstep.grade.cases.Answers;
import io.github.backstep.grade.cases.AnswersFile;
import io.github.backstep.grade.cases.Case;
import io.github.backstep.grade.cases.Cells;
import io.github.backstep.grade.diagnosis.Diagnosis;
import io.github.backstep.grade.diagnosis.Mistake;
import io.github.backstep.grade.diagnosis.Mistakes;
import io.github.backstep.grade.diagnosis.Way;
import io.github.backstep.grade.exercise.Drawing;
import io.github.backstep.grade.exercise.Exercise;
import io.github.backstep.grade.exercise.Exercises;
import io.github.backstep.grade.exercise.Shelf;
import io.github.backstep.grade.exercise.Worked;
import io.github.backstep.grade.judge.Judge;
import io.github.backstep.grade.judge.Reading;
import io.github.backstep.grade.judge.Role;
import io.github.backstep.grade.judge.Trial;
import io.github.backstep.grade.selftest.Mimic;
import io.github.backstep.grade.verdict.Candidate;
import io.github.backstep.grade.verdict.Finding;
import io.github.backstep.grade.verdict.Hints;
import io.github.backstep.grade.verdict.Outcome;
import io.github.backstep.grade.verdict.TestVerdict;
import io.github.backstep.language.Language;
import io.github.backstep.tensor.Shape;
import io.github.backstep.tensor.Tensor;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

final class AssessmentTest {
  private static final Exercises EXERCISES = new Exercises(Shelf.ofProgram());
  private static final long SEED = 5;

  private static List<Case> cases(String exercise) {
    return Drawing.of(EXERCISES.named(exercise), SEED).stream().map(Worked::posed).toList();
  }

  private static Judgement judge(String exercise, Language language, byte[] answers)
      throws UnreadableAnswerException {
    return new ExerciseGradings(EXERCISES).of(exercise, SEED, language).judge(answers);
  }

  private static byte[] answers(String exercise, Mimic mimic) {
    return AnswersFile.write(cases(exercise).stream().map(mimic::solve).toList());
  }

  private static Mimic making(String mistake, Role role) {
    List<Way> ways = Mistakes.named(mistake, role).ways();
    return new Mimic(Reading.USUAL, Map.of(role, ways.get(ways.size() - 1)));
  }

  /** The right answers to backpropagation, with one tensor changed or left out wherever it is. */
  private static Judgement changed(String tensor, BiFunction<String, Tensor, Tensor> change)
      throws UnreadableAnswerException {
    List<List<Map<String, Tensor>>> all = new ArrayList<>();
    for (Worked worked : Drawing.of(EXERCISES.named("backprop"), SEED)) {
      List<Map<String, Tensor>> steps = new ArrayList<>();
      for (Map<String, Tensor> right : worked.answers()) {
        Map<String, Tensor> step = new LinkedHashMap<>(right);
        step.computeIfPresent(tensor, change);
        steps.add(step);
      }
      all.add(steps);
    }
    return judge("backprop", Language.ENGLISH, AnswersFile.write(all));
  }

  private static TestVerdict test(Judgement judgement, String tensor) {
    return judgement.tests().stream()
        .filter(test -> test.tensor().equals(tensor))
        .findFirst()
        .orElseThrow();
  }

  private static Finding finding(Judgement judgement, String tensor) {
    return test(judgement, tensor).found().orElseThrow();
  }

  private static List<String> failed(Judgement judgement) {
    return judgement.tests().stream()
        .filter(test -> !test.hasPassed())
        .map(TestVerdict::tensor)
        .toList();
  }

  @Test
  void theMistakeOfTheNotebookIsToldSoThatItCanBeMended() throws UnreadableAnswerException {
    Judgement judgement =
        judge(
            "training-step",
            Language.ENGLISH,
            answers("training-step", making("moved-weights", Role.HIDDEN_DELTA)));
    assertEquals(List.of("delta2", "delta1"), failed(judgement));
    Finding finding = finding(judgement, "delta2");
    assertEquals(
        List.of(
            new Candidate(
                "moved-weights",
                "computed with weights that have already moved",
                "delta2 was computed with the W3 that the update had just made, not with the W3 of"
                    + " the forward pass. The error has to travel back through the very weights"
                    + " that made the prediction; otherwise it is the derivative of no loss at all."
                    + " Small networks learn all the same, larger ones explode. The cause is one"
                    + " loop that goes from the last layer to the first and, in each layer,"
                    + " computes the gradients and moves the weights at once. Make it two: first go"
                    + " through all layers and store every delta, dW and db, without changing a"
                    + " weight; only then move all W and b.")),
        finding.candidates());
    assertEquals(
        "Look at L2.delta: delta2 = (delta3·W3ᵀ) ⊙ relu′(A2)", finding.hints().operation());
    assertTrue(finding.hints().family().startsWith("The order:"));
    assertEquals(
        List.of(
            new Candidate(
                "moved-weights",
                "computed with weights that have already moved",
                "The same as for delta2, which says more.")),
        finding(judgement, "delta1").candidates());
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void thereAreWordsForEveryMistake(Language language) throws UnreadableAnswerException {
    Map<Role, Trial> trials = new EnumMap<>(Role.class);
    for (String exercise : List.of("training", "activations")) {
      Answers answers = AnswersFile.read(answers(exercise, new Mimic(Reading.USUAL, Map.of())));
      new Judge(cases(exercise), answers)
          .trials(Reading.USUAL)
          .forEach(trial -> trials.put(trial.role(), trial));
    }
    Words words = new Words(language);
    for (Mistake mistake : Mistakes.ALL) {
      Trial trial = trials.get(mistake.role());
      Hints hints = words.hints(new Diagnosis(trial, List.of(mistake)));
      assertIsSaid(words.of(mistake, trial).name(), language);
      assertIsSaid(hints.operation(), language);
      assertIsSaid(hints.family(), language);
      assertIsSaid(words.of(mistake, trial).lesson(), language);
    }
  }

  private static void assertIsSaid(String text, Language language) {
    assertFalse(text.isBlank() || text.contains("%") || text.contains("null"), text);
    assertFalse(language == Language.FRENCH && text.matches("(?s).* [:;?!].*"), text);
  }

  @Test
  void aConventionIsRecognisedAndSaid() throws UnreadableAnswerException {
    Reading reading =
        new Reading(Reading.Deltas.DIVIDED, Reading.Velocities.OF_GRADIENTS, Reading.USUAL.guard());
    Judgement judgement =
        judge(
            "training-step",
            Language.ENGLISH,
            answers("training-step", new Mimic(reading, Map.of())));
    assertEquals(List.of(), failed(judgement));
    assertEquals(
        List.of(
            "Recognised: delta is divided by the number of samples at the output, and the gradients"
                + " are sums. That gives the same updates.",
            "Recognised: v = μ·v + g and W = W − η·v. That gives the same updates."),
        judgement.notes());
  }

  @Test
  void aTransposedTensorCostsItsOwnPointsOnly() throws UnreadableAnswerException {
    Judgement judgement = changed("dW1", (name, tensor) -> Cells.transposed(tensor));
    assertEquals(List.of("dW1"), failed(judgement));
    Finding finding = finding(judgement, "dW1");
    assertEquals(
        "dW1 has the shape [6, 4]; expected is [4, 6]. Rows and columns have changed places; turned"
            + " round, every number is right.",
        finding.sentence());
    assertEquals("gradient-transposed", finding.candidates().get(0).id());
    assertTrue(finding.shownAt().isEmpty());
  }

  @Test
  void aTensorThatIsMissingOrUnreadableIsNotCompared() throws UnreadableAnswerException {
    Judgement judgement = changed("db1", (name, tensor) -> null);
    assertEquals(List.of("db1"), failed(judgement));
    assertEquals(Outcome.NOT_COMPARED, test(judgement, "db1").outcome());
    assertEquals(
        "db1 is not among the answers. They are found by their names, with capital and small"
            + " letters as here.",
        finding(judgement, "db1").sentence());
  }

  @Test
  void whereNoKnownMistakeFitsTheNumbersAreDescribed() throws UnreadableAnswerException {
    assertEquals(
        "dW2 is right but for a factor: it is 3.7 times what it should be.",
        finding(changed("dW2", (name, it) -> Cells.scaled(it, 3.7)), "dW2").sentence());
    assertEquals(
        "delta1 is wrong in some columns only: 2.",
        finding(changed("delta1", (name, it) -> withWrongColumn(it, 2)), "delta1").sentence());
    assertEquals(
        "db3 has NaN or infinite cells where there should be numbers: 3 of 3. Is something divided"
            + " by 0, or is a number too large for exp, or too small for log?",
        finding(changed("db3", (name, it) -> Cells.map(it, cell -> Double.NaN)), "db3").sentence());
    assertEquals(
        "dW2 has whole numbers only, where there should be fractions. Is something rounded, or"
            + " divided as integers are, by //?",
        finding(changed("dW2", (name, it) -> Cells.map(it, Math::floor)), "dW2").sentence());
  }

  @Test
  void aFactorThatChangesFromStepToStepIsRecognised() throws UnreadableAnswerException {
    AtomicInteger step = new AtomicInteger();
    Judgement judgement =
        changed("dW2", (name, it) -> Cells.scaled(it, 1.5 + step.getAndIncrement() % 3));
    assertEquals(
        "dW2 is right in every step but for a factor, which is not the same in all: 1.5, 2.5, 3.5."
            + " What is it divided by, and should that depend on the step?",
        finding(judgement, "dW2").sentence());
  }

  private static Candidate firstCandidate(Judgement judgement, String tensor) {
    return finding(judgement, tensor).candidates().get(0);
  }

  private static Way wayOf(String mistake, Role role) {
    return Mistakes.named(mistake, role).ways().get(0);
  }

  /** delta2 is an output in one network and hidden in others, and only one can be told of. */
  @Test
  void aMistakeIsToldInFullWhereItIsFirstSeen() throws UnreadableAnswerException {
    Map<Role, Way> both =
        Map.of(
            Role.OUTPUT_DELTA, wayOf("delta-negated", Role.OUTPUT_DELTA),
            Role.HIDDEN_DELTA, wayOf("slope-missing", Role.HIDDEN_DELTA));
    Judgement judgement =
        judge("backprop", Language.ENGLISH, answers("backprop", new Mimic(Reading.USUAL, both)));
    assertEquals(
        "The same as for delta3, which says more.", firstCandidate(judgement, "delta2").lesson());
    assertTrue(
        firstCandidate(judgement, "delta1").lesson().startsWith("Every derivative counts as 1."));
  }

  /** A3 is the output of one network, A2 that of another which is shown before it. */
  @Test
  void aMistakeIsToldInFullBeforeItIsReferredTo() throws UnreadableAnswerException {
    Judgement judgement =
        judge(
            "forward", Language.ENGLISH, answers("forward", making("softmax-twice", Role.SOFTMAX)));
    assertFalse(firstCandidate(judgement, "A2").lesson().startsWith("The same"));
    assertEquals("The same as for A2, which says more.", firstCandidate(judgement, "A3").lesson());
  }

  /** The rows of the last delta sum to nothing but rounding, which is how it is recognised. */
  @Test
  void aSumAlongTheWrongAxisIsNamedWhereItIsNothing() throws UnreadableAnswerException {
    List<List<Map<String, Tensor>>> all = new ArrayList<>();
    for (Worked worked : Drawing.of(EXERCISES.named("backprop"), SEED)) {
      List<Map<String, Tensor>> steps = new ArrayList<>();
      for (Map<String, Tensor> right : worked.answers()) {
        Map<String, Tensor> step = new LinkedHashMap<>(right);
        step.replaceAll(
            (name, tensor) ->
                name.startsWith("db")
                    ? meanOfRows(
                        worked.answers().get(steps.size()).get("delta" + name.substring(2)))
                    : tensor);
        steps.add(step);
      }
      all.add(steps);
    }
    Judgement judgement = judge("backprop", Language.ENGLISH, AnswersFile.write(all));
    assertEquals("bias-gradient-other-axis", firstCandidate(judgement, "db3").id());
  }

  private static Tensor meanOfRows(Tensor tensor) {
    return Cells.of(
        new Shape(tensor.rows(), 1),
        (r, c) -> {
          double backwards = 0;
          for (int i = tensor.columns() - 1; i >= 0; i--) {
            backwards += tensor.get(r, i);
          }
          return backwards / tensor.columns();
        });
  }

  @Test
  void aMultipleOfAnotherTensorIsRecognised() throws UnreadableAnswerException {
    List<List<Map<String, Tensor>>> all = new ArrayList<>();
    for (Worked worked : Drawing.of(EXERCISES.named("backprop"), SEED)) {
      List<Map<String, Tensor>> steps = new ArrayList<>();
      for (int step = 0; step < worked.steps().size(); step++) {
        Tensor weights = worked.steps().get(step).before("W1");
        Map<String, Tensor> decayed = new LinkedHashMap<>(worked.answers().get(step));
        decayed.computeIfPresent("dW1", (n, g) -> Cells.zip(g, weights, (a, b) -> a + 0.25 * b));
        steps.add(decayed);
      }
      all.add(steps);
    }
    Judgement judgement = judge("backprop", Language.ENGLISH, AnswersFile.write(all));
    assertEquals(
        "dW1 is what it should be plus 0.25 times W1.", finding(judgement, "dW1").sentence());
  }

  private static Tensor withWrongColumn(Tensor tensor, int wrong) {
    return Cells.of(tensor.shape(), (r, c) -> tensor.get(r, c) + (c == wrong ? 1 : 0));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{}", "[1, 2]", "{\"cases\": [{\"steps\": [{\"dW1\": [[1,"})
  void whatIsNoAnswerIsRefused(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    UnreadableAnswerException refusal =
        assertThrows(
            UnreadableAnswerException.class, () -> judge("backprop", Language.ENGLISH, bytes));
    assertTrue(String.valueOf(refusal.getMessage()).startsWith("answers.json, at "));
  }

  @Test
  void nothingIsPassedThatWasNotAnswered() throws UnreadableAnswerException {
    for (String json : List.of("{\"cases\": []}", "{\"cases\": [{\"steps\": [{}]}]}")) {
      Judgement judgement =
          judge("backprop", Language.ENGLISH, json.getBytes(StandardCharsets.UTF_8));
      assertEquals(judgement.tests().size(), failed(judgement).size());
    }
  }

  /** Zero times zero is zero: what follows from nothing says nothing. */
  @Test
  void whatFollowsFromZerosOrNaNEarnsNothing() throws UnreadableAnswerException {
    for (double fill : new double[] {0, Double.NaN}) {
      List<List<Map<String, Tensor>>> all = new ArrayList<>();
      for (Worked worked : Drawing.of(EXERCISES.named("training-step"), SEED)) {
        List<Map<String, Tensor>> steps = new ArrayList<>();
        for (Map<String, Tensor> right : worked.answers()) {
          Map<String, Tensor> step = new LinkedHashMap<>();
          right.forEach((name, tensor) -> step.put(name, Cells.map(tensor, cell -> fill)));
          steps.add(step);
        }
        all.add(steps);
      }
      Judgement judgement = judge("training-step", Language.ENGLISH, AnswersFile.write(all));
      assertEquals(judgement.tests().size(), failed(judgement).size());
    }
  }

  @Test
  void someOfTheCasesAreNotEnough() throws UnreadableAnswerException {
    Mimic right = new Mimic(Reading.USUAL, Map.of());
    byte[] first = AnswersFile.write(List.of(right.solve(cases("backprop").get(0))));
    Judgement judgement = judge("backprop", Language.ENGLISH, first);
    assertEquals(judgement.tests().size(), failed(judgement).size());
  }

  @Test
  void theSameSeedGivesTheSameCasesAndAnotherSeedOthers() {
    Exercise exercise = EXERCISES.named("training");
    ExerciseGradings gradings = new ExerciseGradings(EXERCISES);
    String cases = text(gradings, exercise.name(), 1);
    assertEquals(cases, text(gradings, exercise.name(), 1));
    assertFalse(cases.equals(text(gradings, exercise.name(), 2)));
  }

  private static String text(ExerciseGradings gradings, String exercise, long seed) {
    return new String(
        gradings.of(exercise, seed, Language.ENGLISH).cases(), StandardCharsets.UTF_8);
  }
}
