package io.github.backstep.grade.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

final class PrintedTest {
  private static final String TRACEBACK =
      """
      Traceback (most recent call last):
        File "/tmp/backstep-grade-4-7-11/42/program/student.py", line 34, in <module>
          run(answer)
        File "/tmp/backstep-grade-4-7-11/42/program/backstep.py", line 353, in run
          answers = solve(case, answer)
                    ^^^^^^^^^^^^^^^^^^^
        File "/tmp/backstep-grade-4-7-11/42/program/%s", line 22, in %s
          boom()
      KeyError: 'delta1'
      """;

  @Test
  void harnessOnTheWayIsLeftOutAndPathsAreThoseHandedIn() {
    assertEquals(
        List.of(
            "Traceback (most recent call last):",
            "  File \"student.py\", line 34, in <module>",
            "    run(answer)",
            "  File \"student.py\", line 22, in backward",
            "    boom()",
            "KeyError: 'delta1'"),
        Printed.lines(TRACEBACK.formatted("student.py", "backward")));
  }

  @Test
  void harnessInWhichItFailedStays() {
    List<String> lines = Printed.lines(TRACEBACK.formatted("backstep.py", "written"));
    assertEquals("  File \"backstep.py\", line 22, in written", lines.get(3));
    assertEquals(6, lines.size(), lines.toString());
  }

  @Test
  void ofMuchTheTwoEndsAreShown() {
    List<String> lines = Printed.lines("1\n".repeat(20) + "2\n".repeat(20));
    assertEquals(17, lines.size());
    assertEquals(List.of("1", "…", "2"), List.of(lines.get(7), lines.get(8), lines.get(9)));
  }
}
