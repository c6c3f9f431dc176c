package io.github.backstep.grade.submission;

import io.github.backstep.grade.Grading;
import io.github.backstep.grade.Judgement;
import io.github.backstep.grade.UnreadableAnswerException;
import io.github.backstep.grade.verdict.Ending;
import io.github.backstep.grade.verdict.Verdict;
import io.github.backstep.language.Language;
import io.github.backstep.language.Texts;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;

/**
 * Runs submissions and makes verdicts of what they hand in. Several may be graded at a time. When
 * it is closed, from whatever thread, everything it has started ends.
 */
public final class Grader implements AutoCloseable {
  private final Texts texts;
  private final Runner runner;

  private Grader(Texts texts, Runner runner) {
    this.texts = texts;
    this.runner = runner;
  }

  /**
   * A grader behind the strongest walls that this machine has.
   *
   * @param language that of the verdicts
   */
  public static Grader open(Limits limits, Language language) {
    Map<Path, Site> sites = new ConcurrentHashMap<>();
    return on(
        (program, premises) -> sites.computeIfAbsent(program, it -> Site.strongest(it, premises)),
        limits,
        language);
  }

  /** A grader with a place of one's own choice for each program. */
  static Grader on(BiFunction<Path, Premises, Site> sites, Limits limits, Language language) {
    Texts texts = Texts.of(language, Grader.class, "endings");
    return new Grader(texts, new Runner(limits, texts, new Programs(), sites));
  }

  /**
   * Grades a submission.
   *
   * @throws SubmissionException if it is too large to be one
   * @throws StoppedException if the grader is closed or the thread interrupted meanwhile
   */
  public Verdict grade(Grading grading, Submission submission) {
    if (submission.isTrace()) {
      return practice(grading, submission);
    }
    Handed handed = runner.run(submission, grading.cases(), grading.support());
    return handed
        .answers()
        .map(answers -> judged(grading, submission, answers, handed))
        .orElseGet(() -> unanswered(grading, submission, handed));
  }

  /** The verdict on something that cannot be run, for the reason given. */
  public Verdict notStarted(Grading grading, String label, String reason) {
    Ending ending = runner.endings().notStarted(reason);
    return new Verdict(
        grading.task(), label, ending, grading.unanswered(), List.of(), Duration.ZERO);
  }

  private Verdict practice(Grading grading, Submission submission) {
    Ending ending = Ending.graded();
    Judgement judgement;
    try {
      judgement = grading.judgeTrace(submission.source());
    } catch (UnreadableAnswerException e) {
      judgement = new Judgement(grading.unanswered(), List.of());
      ending = runner.endings().unreadable(String.valueOf(e.getMessage()));
    }
    return new Verdict(
        grading.task(),
        submission.label(),
        ending,
        judgement.tests(),
        judgement.notes(),
        Duration.ZERO);
  }

  private Verdict judged(Grading grading, Submission submission, byte[] answers, Handed handed) {
    try {
      Judgement judgement = grading.judge(answers);
      List<String> notes = new ArrayList<>(judgement.notes());
      notes.addAll(notes(handed.walls()));
      return new Verdict(
          grading.task(),
          submission.label(),
          Ending.graded(),
          judgement.tests(),
          notes,
          handed.wallTime());
    } catch (UnreadableAnswerException e) {
      Ending ending = runner.endings().unreadable(String.valueOf(e.getMessage()));
      return unanswered(
          grading,
          submission,
          new Handed(Optional.empty(), ending, handed.wallTime(), handed.walls()));
    }
  }

  private Verdict unanswered(Grading grading, Submission submission, Handed handed) {
    return new Verdict(
        grading.task(),
        submission.label(),
        handed.ending(),
        grading.unanswered(),
        notes(handed.walls()),
        handed.wallTime());
  }

  private List<String> notes(Walls walls) {
    return walls.note().isEmpty() ? List.of() : List.of(texts.of(walls.note()));
  }

  @Override
  public void close() {
    runner.close();
  }
}
