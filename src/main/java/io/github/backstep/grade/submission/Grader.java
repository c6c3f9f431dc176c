package io.github.backstep.grade.submission;

import io.github.backstep.grade.Grading;
import io.github.backstep.grade.Judgement;
import io.github.backstep.grade.UnreadableAnswerException;
import io.github.backstep.grade.verdict.Ending;
import io.github.backstep.grade.verdict.Verdict;
import io.github.backstep.language.Language;
import io.github.backstep.language.Texts;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Runs submissions and makes verdicts of what they hand in. Several may be graded at a time. When
 * it is closed, from whatever thread, everything it has started ends.
 */
public final class Grader implements AutoCloseable {
  private final Texts texts;
  private final Runner runner;
  private final Walls walls;

  private Grader(Texts texts, Runner runner, Walls walls) {
    this.texts = texts;
    this.runner = runner;
    this.walls = walls;
  }

  /**
   * A grader for submissions that are started alike.
   *
   * @param language that of the verdicts
   * @param example one of the submissions
   */
  public static Grader open(Limits limits, Language language, Submission example) {
    Programs programs = Programs.ofThisMachine();
    boolean runs = !example.isTrace() && programs.has(example.start());
    Site site = runs ? Site.strongest(programs.first(example.start())) : Site.of(Walls.NONE);
    return on(site, programs, limits, language);
  }

  /** A grader behind these walls, whatever else the machine has. */
  static Grader on(Site site, Programs programs, Limits limits, Language language) {
    Texts texts = Texts.of(language, Grader.class, "endings");
    return new Grader(texts, new Runner(limits, texts, programs, site), site.walls());
  }

  /**
   * Grades a submission.
   *
   * @throws SubmissionException if it is too large to be one
   * @throws StoppedException if the grader is closed meanwhile
   */
  public Verdict grade(Grading grading, Submission submission) {
    if (submission.isTrace()) {
      return practice(grading, submission);
    }
    Handed handed = runner.run(submission, grading.cases(), grading.support());
    return handed
        .answers()
        .map(answers -> judged(grading, submission, answers, handed.wallTime()))
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
    List<String> notes = new ArrayList<>(List.of(texts.of("note.practice")));
    Judgement judgement;
    try {
      judgement = grading.judgeTrace(submission.source());
    } catch (UnreadableAnswerException e) {
      judgement = new Judgement(grading.unanswered(), List.of());
      ending = runner.endings().unreadable(String.valueOf(e.getMessage()));
    }
    notes.addAll(judgement.notes());
    return new Verdict(
        grading.task(), submission.label(), ending, judgement.tests(), notes, Duration.ZERO);
  }

  private Verdict judged(
      Grading grading, Submission submission, byte[] answers, Duration wallTime) {
    try {
      Judgement judgement = grading.judge(answers);
      List<String> notes = new ArrayList<>(judgement.notes());
      wallNote().ifPresent(notes::add);
      return new Verdict(
          grading.task(), submission.label(), Ending.graded(), judgement.tests(), notes, wallTime);
    } catch (UnreadableAnswerException e) {
      Ending ending = runner.endings().unreadable(String.valueOf(e.getMessage()));
      return unanswered(grading, submission, new Handed(Optional.empty(), ending, wallTime));
    }
  }

  private Verdict unanswered(Grading grading, Submission submission, Handed handed) {
    return new Verdict(
        grading.task(),
        submission.label(),
        handed.ending(),
        grading.unanswered(),
        wallNote().stream().toList(),
        handed.wallTime());
  }

  private Optional<String> wallNote() {
    return walls.note().isEmpty() ? Optional.empty() : Optional.of(texts.of(walls.note()));
  }

  @Override
  public void close() {
    runner.close();
  }
}
