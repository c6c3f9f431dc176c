package io.github.backstep.grade.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.backstep.grade.verdict.TestVerdict;
import io.github.backstep.grade.verdict.Verdict;
import io.github.backstep.trace.Fields;
import java.util.Base64;
import java.util.List;

/**
 * The result that GitHub Classroom's reporter takes from a step of a workflow: Base64 of JSON, on
 * one line. Its total is the sum of the tests' scores; it shows a message only of errors, and so
 * the diagnosis stands where the code of the test would.
 *
 * @see "classroom-resources/autograding-grading-reporter"
 */
final class ClassroomReport implements Report {
  private static final double NANOS_PER_MILLI = 1e6;

  @Override
  public String of(Verdict verdict, Style style) {
    TestText text = TestText.in(style.language());
    String json =
        new Fields()
            .put("version", 1L)
            .put("status", status(verdict))
            .put("max_score", verdict.points().max())
            .putObjects("tests", tests(verdict, text))
            .toString();
    return Base64.getEncoder().encodeToString(json.getBytes(UTF_8)) + "\n";
  }

  private static String status(Verdict verdict) {
    if (!verdict.ending().isGraded()) {
      return "error";
    }
    return verdict.isFullMarks() ? "pass" : "fail";
  }

  private static List<Fields> tests(Verdict verdict, TestText text) {
    double each = verdict.wallTime().toNanos() / NANOS_PER_MILLI / verdict.tests().size();
    return verdict.tests().stream()
        .map(test -> fields(verdict, test, text).put("duration", each))
        .toList();
  }

  private static Fields fields(Verdict verdict, TestVerdict test, TestText text) {
    boolean graded = verdict.ending().isGraded();
    String failed = graded ? "fail" : "error";
    return new Fields()
        .put("name", text.name(test))
        .put("status", test.hasPassed() ? "pass" : failed)
        .put("score", test.points().earned())
        .put("message", graded ? "" : text.of(verdict))
        .put("test_code", text.of(test))
        .put("filename", "")
        .put("line_no", 0L);
  }
}
