package io.github.backstep.grade.report;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a program failed, as far as it can be told without telling what it printed: the lines of
 * its sources and the kind of its error. Messages are left out, for they can hold the cases.
 */
final class Traceback {
  /** {@code File "/tmp/x/program/student.py", line 12, in softmax}. */
  private static final Pattern PYTHON =
      Pattern.compile("\\s*File \"(?:[^\"]*/)?([A-Za-z_]{1,40}\\.py)\", line (\\d{1,5}).*");

  /** {@code at Student.softmax(Student.java:12)}. */
  private static final Pattern JAVA =
      Pattern.compile("\\s*at .*\\(([A-Za-z_]{1,40}\\.java):(\\d{1,5})\\)");

  private static final Pattern KIND =
      Pattern.compile(
          "(?:Exception in thread \"main\""
              + " )?(?:[a-z]+\\.)*([A-Z][A-Za-z]{2,40}(?:Error|Exception))(?::.*)?");

  /** What our own harness says of answers that are none, but for what it got. */
  private static final Pattern HARNESS =
      Pattern.compile(
          "(answer\\(case, given\\) has to return the matrices by name"
              + "|[A-Za-z]{1,6}\\d?: expected a matrix of numbers), .*");

  private static final int MOST_LINES = 8;

  private Traceback() {}

  /** Its lines; none if there is nothing that can be told. */
  static List<String> of(String stderr) {
    List<String> lines =
        stderr.lines().map(Traceback::told).filter(line -> !line.isEmpty()).toList();
    return lines.subList(Math.max(0, lines.size() - MOST_LINES), lines.size());
  }

  private static String told(String line) {
    for (Pattern frame : List.of(PYTHON, JAVA)) {
      Matcher m = frame.matcher(line);
      if (m.matches()) {
        return m.group(1) + ":" + m.group(2);
      }
    }
    Matcher harness = HARNESS.matcher(line);
    if (harness.matches()) {
      return harness.group(1);
    }
    Matcher kind = KIND.matcher(line.strip());
    return kind.matches() ? kind.group(1) : "";
  }
}
