package io.github.backstep.grade.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.backstep.run.Address;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What can be said of a submission, and above all what cannot. */
final class VerdictTest {
  private static final Task TASK = new Task("backprop", "Backpropagation", 7);
  private static final Hints HINTS = new Hints("look at L1", "a factor", "divide by m");
  private static final Finding FINDING =
      new Finding(
          "dW1 is 5 times as large as it should be",
          List.of(new Candidate("no-mean", "sum for mean", "The loss is a mean.")),
          new Place("relu", Address.parse("step 1 / dW1[0,2]")),
          new Values(0.5, 0.1),
          HINTS);

  private static TestVerdict test(
      Outcome outcome, int earned, long compared, @Nullable Finding finding) {
    return new TestVerdict(
        "dW1", "L1.weight-gradient", outcome, new Points(earned, 2), cells(compared), finding);
  }

  private static Coverage cells(long compared) {
    return new Coverage(compared, 15);
  }

  private static Verdict verdict(Ending ending, TestVerdict... tests) {
    return new Verdict(TASK, "ada.py", ending, List.of(tests), List.of(), Duration.ZERO);
  }

  private static final TestVerdict PASSED = TestVerdict.passed("Z1", "L1.pre-activation", 3, 15);
  private static final TestVerdict FAILED =
      TestVerdict.failed("dW1", "L1.weight-gradient", 2, cells(15), FINDING);
  private static final TestVerdict MISSING =
      TestVerdict.notCompared("dW1", "L1.weight-gradient", 2, 15);

  @ParameterizedTest
  @CsvSource({"PASSED,2,14", "PASSED,2,0", "PASSED,1,15", "FAILED,2,15", "NOT_COMPARED,1,0"})
  void pointsAreOnlyForWhatWasCompared(Outcome outcome, int earned, long compared) {
    assertThrows(
        IllegalArgumentException.class, () -> test(outcome, earned, compared, null), "no error");
  }

  @Test
  void nothingPassesIfNothingWasAsked() {
    assertThrows(
        IllegalArgumentException.class, () -> TestVerdict.passed("Z1", "L1.pre-activation", 3, 0));
  }

  @Test
  void nothingPassesWithAFinding() {
    assertThrows(IllegalArgumentException.class, () -> test(Outcome.PASSED, 2, 15, FINDING));
  }

  @Test
  void moreCellsThanWereAskedCannotBeCompared() {
    assertThrows(IllegalArgumentException.class, () -> new Coverage(16, 15));
  }

  @Test
  void verdictHasATest() {
    assertThrows(IllegalArgumentException.class, () -> verdict(Ending.graded()));
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "GRADED")
  void whatDidNotRunToItsEndHasNothingCompared(Ending.Kind kind) {
    Ending ending = Ending.of(kind, "it went wrong");
    assertThrows(IllegalArgumentException.class, () -> verdict(ending, PASSED));
    assertThrows(IllegalArgumentException.class, () -> verdict(ending, FAILED));
    Verdict verdict = verdict(ending, MISSING);
    assertFalse(verdict.isFullMarks());
    assertEquals(new Points(0, 2), verdict.points());
  }

  @Test
  void fullMarksAreForAllTestsPassed() {
    assertTrue(verdict(Ending.graded(), PASSED).isFullMarks());
    assertFalse(verdict(Ending.graded(), PASSED, FAILED).isFullMarks());
    assertFalse(verdict(Ending.graded(), PASSED, MISSING).isFullMarks());
    assertEquals("3/5", verdict(Ending.graded(), PASSED, FAILED).points().toString());
  }

  @Test
  void hintsTellNoMoreThanTheirLevel() {
    assertEquals(Optional.empty(), FAILED.hinting(HintLevel.NONE).found());
    assertEquals(
        Optional.of(Finding.of("", new Hints("look at L1", "", ""))),
        FAILED.hinting(HintLevel.OPERATION).found());
    assertEquals(
        Optional.of(Finding.of("", new Hints("look at L1", "a factor", ""))),
        FAILED.hinting(HintLevel.FAMILY).found());
    assertEquals(Optional.of(FINDING), FAILED.hinting(HintLevel.FULL).found());
  }

  @Test
  void hintsNeverMoveAPoint() {
    Verdict verdict = verdict(Ending.graded(), PASSED, FAILED, MISSING);
    for (HintLevel level : HintLevel.values()) {
      assertEquals(verdict.points(), verdict.hinting(level).points());
      assertFalse(verdict.hinting(level).isFullMarks());
    }
  }
}
