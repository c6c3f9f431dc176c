package io.github.backstep.grade.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.backstep.grade.verdict.Candidate;
import io.github.backstep.grade.verdict.Coverage;
import io.github.backstep.grade.verdict.Ending;
import io.github.backstep.grade.verdict.Finding;
import io.github.backstep.grade.verdict.HintLevel;
import io.github.backstep.grade.verdict.Hints;
import io.github.backstep.grade.verdict.Outcome;
import io.github.backstep.grade.verdict.Points;
import io.github.backstep.grade.verdict.Task;
import io.github.backstep.grade.verdict.TestVerdict;
import io.github.backstep.grade.verdict.Verdict;
import io.github.backstep.language.Language;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a teacher reads of the mistakes of a class. */
final class ClassSummaryTest {
  private static final Hints HINTS = new Hints("Look at it.", "", "");
  private static final Finding UNKNOWN = Finding.of("It is wrong.", HINTS);

  private static final Finding KNOWN =
      new Finding(
          "It is zero.",
          List.of(new Candidate("not-updated", "the velocity does not change", "Store it.")),
          null,
          null,
          HINTS);

  private static TestVerdict failed(String tensor, Finding finding) {
    return TestVerdict.failed(tensor, "L1.x", 1, new Coverage(4, 4), finding);
  }

  private static TestVerdict notJudged(String tensor) {
    return new TestVerdict(
        tensor, "L1.x", Outcome.NOT_COMPARED, new Points(0, 1), new Coverage(0, 4), UNKNOWN);
  }

  private static Verdict of(String submission, TestVerdict... tests) {
    return new Verdict(
        new Task("momentum", "Momentum", 1),
        submission,
        Ending.graded(),
        List.of(tests),
        List.of(),
        Duration.ZERO);
  }

  private static String mistakes(Verdict... verdicts) {
    String all = new ClassSummary(new ClassTable(List.of(verdicts)), Language.ENGLISH).text();
    int title = all.indexOf("Mistakes, by");
    return title < 0 ? "" : all.substring(all.indexOf('\n', title) + 1);
  }

  @Test
  void whatAnotherMistakeKeepsFromBeingJudgedIsNoUnknownOne() {
    assertEquals(
        "  the velocity does not change     1  ████████████████████\n",
        mistakes(of("ada", failed("vW1", KNOWN), notJudged("W1"))));
  }

  @Test
  void whoseWorkNothingExplainsIsNamed() {
    assertEquals(
        """
          no mistake that is known         2  ████████████████████
            bob, eve
          the velocity does not change     1  ██████████
        """,
        mistakes(
            of("ada", failed("vW1", KNOWN)),
            of("bob", failed("vW1", UNKNOWN)),
            of("eve", notJudged("W1"))));
  }

  @Test
  void mistakesThatAreWithheldAreNotCalledUnknown() {
    assertEquals("", mistakes(of("ada", failed("vW1", KNOWN)).hinting(HintLevel.OPERATION)));
  }
}
