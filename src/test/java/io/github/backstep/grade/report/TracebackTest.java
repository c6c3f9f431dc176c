package io.github.backstep.grade.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What is told of the way in which a program failed. */
final class TracebackTest {
  @Test
  void pythonTellsLinesAndTheKindOfItsError() {
    assertEquals(
        List.of("student.py:31", "softmax.py:7", "ValueError"),
        Traceback.of(Verdicts.crashed().ending().stderr()));
  }

  @Test
  void javaDoesToo() {
    String stderr =
        """
        Exception in thread "main" java.lang.ArrayIndexOutOfBoundsException: Index 0.25
        \tat Student.softmax(Student.java:12)
        \tat java.base/jdk.internal.Method.invoke(Native Method)
        """;
    assertEquals(
        List.of("ArrayIndexOutOfBoundsException", "Student.java:12"), Traceback.of(stderr));
  }

  @Test
  void harnessTellsWhatIsWrongButNotWhatItGot() {
    assertEquals(
        List.of(
            "answer(case, given) has to return the matrices by name",
            "dW1: expected a matrix of numbers"),
        Traceback.of(
            """
            answer(case, given) has to return the matrices by name, and it returned None.
            dW1: expected a matrix of numbers, got '0.25'
            """));
  }

  @Test
  void nothingElseIsTold() {
    assertEquals(
        List.of(),
        Traceback.of("0.25 0.5\nFile \"0.25.py\", line 1, in x\n0.25Error: no\nx0.5: Error\n"));
  }
}
