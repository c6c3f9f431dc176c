package io.github.backstep.grade.report;

import io.github.backstep.grade.verdict.TestVerdict;
import io.github.backstep.grade.verdict.Verdict;
import io.github.backstep.trace.Fields;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code results/results.json} as Gradescope reads it. What the instructor alone sees is in a test
 * of its own that is hidden: the seed, and what the program printed.
 *
 * @see "Gradescope: Autograder Specifications, Output Format"
 */
final class GradescopeReport implements Report {
  @Override
  public String of(Verdict verdict, Style style) {
    TestText text = TestText.in(style.language());
    return new Fields()
            .put("score", verdict.points().earned())
            .put("execution_time", verdict.wallTime().toMillis() / 1e3)
            .put("output", text.of(verdict))
            .put("output_format", "text")
            .put("visibility", "visible")
            .put("stdout_visibility", "hidden")
            .putObjects("tests", tests(verdict, text))
        + "\n";
  }

  private static List<Fields> tests(Verdict verdict, TestText text) {
    List<Fields> tests = new ArrayList<>();
    for (TestVerdict test : verdict.tests()) {
      tests.add(
          new Fields()
              .put("score", test.points().earned())
              .put("max_score", test.points().max())
              .put("status", test.hasPassed() ? "passed" : "failed")
              .put("name", text.name(test))
              .put("number", String.valueOf(tests.size() + 1))
              .put("output", text.of(test))
              .put("output_format", "text")
              .put("visibility", "visible"));
    }
    tests.add(forInstructors(verdict, text, tests.size() + 1));
    return tests;
  }

  private static Fields forInstructors(Verdict verdict, TestText text, int number) {
    String seed = text.texts().of("text.seed", String.valueOf(verdict.task().seed()));
    return new Fields()
        .put("name", text.texts().of("text.instructors"))
        .put("number", String.valueOf(number))
        .put("output", (seed + "\n" + verdict.ending().stderr()).strip())
        .put("output_format", "text")
        .put("visibility", "hidden");
  }
}
