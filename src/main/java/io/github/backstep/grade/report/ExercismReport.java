package io.github.backstep.grade.report;

import io.github.backstep.grade.verdict.TestVerdict;
import io.github.backstep.grade.verdict.Verdict;
import io.github.backstep.trace.Fields;
import java.util.List;

/**
 * {@code results.json} of Exercism's test runners, version 3.
 *
 * @see "Exercism: The Test Runner Interface"
 */
final class ExercismReport implements Report {
  /** The most characters of a test's output. */
  private static final int MOST_OUTPUT = 500;

  @Override
  public String of(Verdict verdict, Style style) {
    TestText text = TestText.in(style.language());
    Fields fields = new Fields().put("version", 3L);
    if (!verdict.ending().isGraded()) {
      return fields.put("status", "error").put("message", text.of(verdict)) + "\n";
    }
    return fields
            .put("status", verdict.isFullMarks() ? "pass" : "fail")
            .putObjects("tests", tests(verdict, text))
        + "\n";
  }

  private static List<Fields> tests(Verdict verdict, TestText text) {
    return verdict.tests().stream().map(test -> fields(test, text)).toList();
  }

  private static Fields fields(TestVerdict test, TestText text) {
    Fields fields =
        new Fields()
            .put("name", text.name(test))
            .put("test_code", test.operation())
            .put("status", test.hasPassed() ? "pass" : "fail");
    return test.hasPassed()
        ? fields
        : fields.put("message", text.of(test)).put("output", cut(text.of(test)));
  }

  private static String cut(String text) {
    return text.length() <= MOST_OUTPUT ? text : text.substring(0, MOST_OUTPUT - 1) + "…";
  }
}
