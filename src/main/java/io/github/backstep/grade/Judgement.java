package io.github.backstep.grade;

import io.github.backstep.grade.verdict.TestVerdict;
import java.util.List;

/**
 * What came of judging an answer.
 *
 * @param tests one for each asked tensor, in the order of the program
 * @param notes what else the reader should know, such as a convention that was recognised
 */
public record Judgement(List<TestVerdict> tests, List<String> notes) {
  public Judgement {
    tests = List.copyOf(tests);
    notes = List.copyOf(notes);
  }
}
