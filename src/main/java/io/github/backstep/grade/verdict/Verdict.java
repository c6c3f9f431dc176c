package io.github.backstep.grade.verdict;

import java.time.Duration;
import java.util.List;

/**
 * What is said of one submission.
 *
 * @param submission what it is called: the name of its file or folder
 * @param tests one for each asked tensor, in the order of the program
 * @param notes what else the reader should know: a convention that was recognised, or that the
 *     network was not blocked
 * @param wallTime how long the submission ran
 */
public record Verdict(
    Task task,
    String submission,
    Ending ending,
    List<TestVerdict> tests,
    List<String> notes,
    Duration wallTime) {
  public Verdict {
    tests = List.copyOf(tests);
    notes = List.copyOf(notes);
    if (tests.isEmpty()) {
      throw new IllegalArgumentException(task.exercise() + ": a verdict without a test");
    }
    if (!ending.isGraded() && tests.stream().anyMatch(Verdict::isCompared)) {
      throw new IllegalArgumentException("tests of a submission that ended with " + ending.kind());
    }
  }

  private static boolean isCompared(TestVerdict test) {
    return test.outcome() != Outcome.NOT_COMPARED;
  }

  /** The points of all tests together. */
  public Points points() {
    return Points.sum(tests.stream().map(TestVerdict::points).toList());
  }

  /** Whether it ran to its end and every test passed. */
  public boolean isFullMarks() {
    return ending.isGraded() && tests.stream().allMatch(TestVerdict::hasPassed);
  }

  /** This verdict with no more of its findings than a level of hints lets through. */
  public Verdict hinting(HintLevel level) {
    return new Verdict(
        task,
        submission,
        ending,
        tests.stream().map(test -> test.hinting(level)).toList(),
        notes,
        wallTime);
  }
}
