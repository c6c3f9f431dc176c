package io.github.backstep.grade;

import io.github.backstep.grade.verdict.Task;
import io.github.backstep.grade.verdict.TestVerdict;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * An exercise on the cases drawn from one seed: what a submission is given, and how what it hands
 * in is judged. It is immutable, so that several submissions can be judged at a time.
 */
public interface Grading {
  Task task();

  /** The cases a program reads, as the bytes of {@code cases.json}. */
  byte[] cases();

  /**
   * Files that are laid beside a program's own, in place of those it may have under these names:
   * the harness that reads the cases and writes the answers.
   */
  Map<String, byte[]> support();

  /**
   * Judges what a program wrote.
   *
   * @param answers the bytes of {@code answers.json}, of whatever form
   * @throws UnreadableAnswerException if no test can be read from them
   */
  Judgement judge(byte[] answers) throws UnreadableAnswerException;

  /**
   * Judges a trace that was handed in, without executing anything: practice.
   *
   * @throws UnreadableAnswerException if it is no trace of this exercise
   */
  Judgement judgeTrace(Path trace) throws UnreadableAnswerException;

  /** The tests of a submission that handed in nothing: none of them compared. */
  List<TestVerdict> unanswered();
}
