package io.github.backstep.lesson.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.backstep.language.Language;
import io.github.backstep.language.Sentence;
import io.github.backstep.lesson.Lesson;
import io.github.backstep.lesson.Readme;
import io.github.backstep.lesson.block.Choose;
import io.github.backstep.lesson.block.Do;
import io.github.backstep.lesson.block.Explain;
import io.github.backstep.lesson.block.Predict;
import io.github.backstep.lesson.goal.Situation;
import io.github.backstep.lesson.stage.Runs;
import io.github.backstep.lesson.stage.Stage;
import io.github.backstep.network.Term;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers to the questions of the README's example. Its z is −0.4685, by a calculator. */
class AnswersTest {
  @TempDir private Path folder;
  private Lesson lesson;
  private Stage stage;

  @BeforeEach
  void open() {
    lesson = Readme.inFolder(folder, Readme.example()).lesson("01-first", Language.ENGLISH);
    stage = new Runs(Path.of("no-such-folder")).open(lesson.parts().get(6).scenery());
  }

  private <T> T check(Class<T> kind) {
    return lesson.checks().stream()
        .filter(kind::isInstance)
        .map(kind::cast)
        .findFirst()
        .orElseThrow();
  }

  private Verdict predicted(String typed) {
    return new Prediction(check(Predict.class), stage.scope()).judge(typed);
  }

  private List<String> words(Verdict verdict) {
    return verdict.words().stream().map(it -> it.text(stage.scope())).toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"-0.4685", "−0,47", " -46.85 % ", "0.0621 - 0.5306", "-4.685e-1"})
  void aNumberNearEnoughIsRight(String typed) {
    Verdict verdict = predicted(typed);
    assertTrue(verdict.right());
    assertEquals(List.of("Yes, −0.4685."), words(verdict));
  }

  @Test
  void aNumberWithAKnownCauseIsToldIt() {
    double inputs =
        new Prediction(check(Predict.class), stage.scope())
            .value(check(Predict.class).wrongs().get(0));
    Verdict verdict = predicted(String.valueOf(inputs));
    assertFalse(verdict.right());
    assertEquals(List.of("These are the inputs alone. Each has its weight."), words(verdict));
  }

  @ParameterizedTest
  @CsvSource({"0.4685, check.sign", "3, check.no"})
  void otherNumbersAreToldWhatCanBeSaid(String typed, String key) {
    assertEquals(Sentence.of(key), predicted(typed).remark().orElseThrow());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "about a half", "Z1[0,0]", "loss", "1/", "1 2", "1 2345"})
  void whatIsNoNumberDoesNotCount(String typed) {
    assertFalse(predicted(typed).counts());
  }

  @ParameterizedTest
  @CsvSource({"ln(100), 4.605170185988092", "e, ", "exp(0), 1", "1/4, 0.25", "1.5E2, 150"})
  void arithmeticIsWorkedOut(String typed, Double value) {
    assertEquals(
        value == null ? OptionalDouble.empty() : OptionalDouble.of(value),
        new TypedNumber(typed).value(stage.scope()));
  }

  @ParameterizedTest
  @CsvSource({
    "100 480, 100480",
    "1\u00a0234\u00a0567, 1234567",
    "2\u202f000.5, 2000.5",
    "'0,123 456', 0.123456",
    "25\u202f%, 0.25"
  })
  void aBlankMayStandBetweenThousandsAndBeforeThePerCentSign(String typed, double value) {
    assertEquals(OptionalDouble.of(value), new TypedNumber(typed).value(stage.scope()));
  }

  @Test
  void theEngineDecidesWhichOptionIsRight() {
    Choice choice = new Choice(check(Choose.class), stage.scope());
    assertEquals(List.of(1), choice.right());
    assertEquals(List.of("Its z is −0.4685."), words(choice.judge(0)));
    assertFalse(choice.judge(0).right());
    assertTrue(choice.judge(1).right());
  }

  @Test
  void theLargestTermIsRight() {
    Terms terms = new Terms(check(Explain.class), stage.run());
    List<String> labels = terms.candidates().stream().map(Term::label).toList();
    int right = labels.indexOf("X[0,1]·W1[1,0]");
    assertTrue(terms.judge(right).right());
    Verdict other = terms.judge(labels.indexOf("X[0,0]·W1[0,0]"));
    assertEquals(
        Sentence.of("check.term", "X[0,0]·W1[0,0]", "0.06209"), other.remark().orElseThrow());
  }

  @Test
  void whatWasDoneIsJudgedOnWhatIsThere() {
    Attempt attempt = new Attempt(check(Do.class), stage.scope());
    assertFalse(attempt.judge(Situation.at(stage.run(), stage.at())).right());
    Situation solved = check(Do.class).goal().solved(stage.scope(), config -> stage.run());
    assertTrue(attempt.judge(solved).right());
  }
}
