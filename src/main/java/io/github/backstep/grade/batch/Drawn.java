package io.github.backstep.grade.batch;

import io.github.backstep.grade.Grading;
import io.github.backstep.grade.Judgement;
import io.github.backstep.grade.UnreadableAnswerException;
import io.github.backstep.grade.verdict.Task;
import io.github.backstep.grade.verdict.TestVerdict;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A grading whose cases are written down once for a whole class. */
final class Drawn implements Grading {
  private final Grading grading;
  private final byte[] cases;

  Drawn(Grading grading) {
    this.grading = grading;
    this.cases = grading.cases();
  }

  @Override
  public Task task() {
    return grading.task();
  }

  @Override
  public byte[] cases() {
    return cases.clone();
  }

  @Override
  public Map<String, byte[]> support() {
    return grading.support();
  }

  @Override
  public Judgement judge(byte[] answers) throws UnreadableAnswerException {
    return grading.judge(answers);
  }

  @Override
  public Judgement judgeTrace(Path trace) throws UnreadableAnswerException {
    return grading.judgeTrace(trace);
  }

  @Override
  public List<TestVerdict> unanswered() {
    return grading.unanswered();
  }
}
