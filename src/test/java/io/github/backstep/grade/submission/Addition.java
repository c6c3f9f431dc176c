package io.github.backstep.grade.submission;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.backstep.grade.Grading;
import io.github.backstep.grade.Judgement;
import io.github.backstep.grade.UnreadableAnswerException;
import io.github.backstep.grade.verdict.Coverage;
import io.github.backstep.grade.verdict.Finding;
import io.github.backstep.grade.verdict.Hints;
import io.github.backstep.grade.verdict.Task;
import io.github.backstep.grade.verdict.TestVerdict;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The smallest exercise there is: add two numbers. */
public final class Addition implements Grading {
  @Override
  public Task task() {
    return new Task("addition", "Adding two numbers", 7);
  }

  @Override
  public byte[] cases() {
    return "[20, 22]".getBytes(UTF_8);
  }

  @Override
  public Map<String, byte[]> support() {
    return Map.of("harness.txt", "ours".getBytes(UTF_8));
  }

  @Override
  public Judgement judge(byte[] answers) throws UnreadableAnswerException {
    String answer = new String(answers, UTF_8).strip();
    if (!answer.matches("-?\\d+")) {
      throw new UnreadableAnswerException("expected a number, got '" + answer + "'");
    }
    Finding finding = Finding.of("not the sum", new Hints("look at +", "", ""));
    TestVerdict test =
        answer.equals("42")
            ? TestVerdict.passed("sum", "addition", 3, 1)
            : TestVerdict.failed("sum", "addition", 3, new Coverage(1, 1), finding);
    return new Judgement(List.of(test), List.of());
  }

  @Override
  public Judgement judgeTrace(Path trace) throws UnreadableAnswerException {
    throw new UnreadableAnswerException("no trace of this exercise");
  }

  @Override
  public List<TestVerdict> unanswered() {
    return List.of(TestVerdict.notCompared("sum", "addition", 3, 1));
  }
}
