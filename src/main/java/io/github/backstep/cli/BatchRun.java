package io.github.backstep.cli;

import io.github.backstep.grade.Grading;
import io.github.backstep.grade.Gradings;
import io.github.backstep.grade.batch.Batch;
import io.github.backstep.grade.batch.BatchException;
import io.github.backstep.grade.batch.ClassTable;
import io.github.backstep.grade.batch.Gradebook;
import io.github.backstep.grade.batch.Roster;
import io.github.backstep.grade.batch.Shard;
import io.github.backstep.grade.report.Style;
import io.github.backstep.grade.submission.Grader;
import io.github.backstep.grade.submission.StoppedException;
import io.github.backstep.language.Language;
import io.github.backstep.run.GivenException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

/** Grades a class, with a progress bar, and can be stopped and gone on with. */
record BatchRun(Shell shell, Gradings gradings, GradeOptions how) {
  /**
   * Where a class is and where its results go.
   *
   * @param in everything that was handed in
   */
  record Folders(Path in, Path out) {}

  static Shard parse(String shard) {
    try {
      return Shard.parse(shard);
    } catch (BatchException e) {
      throw new GivenException("--shard", e);
    }
  }

  int run(Folders folders, String exercise, Shard shard, int jobs) {
    Roster roster = Roster.of(folders.in(), shard);
    Gradebook book = new Gradebook(folders.out());
    long seed = seed(book, exercise, shard);
    Language language = how.language().language(shell);
    Grading grading = gradings.of(exercise, seed, language);
    MergeReport report = new MergeReport(shell, language);
    try (Grader grader = Grader.open(how.limits(), language)) {
      Batch.Manner manner =
          new Batch.Manner(
              grader,
              how::submission,
              how.format(),
              Style.plain(language),
              how.hints(),
              Math.min(jobs, Math.max(1, roster.size())));
      report.conclude(book, table(new Batch(grading, book, manner), roster, grader));
    }
    return ExitCode.DONE;
  }

  private ClassTable table(Batch batch, Roster roster, Grader grader) {
    GradedSoFar progress = new GradedSoFar(shell, roster.size());
    Interruption interruption =
        new Interruption(
            () -> {
              progress.end();
              grader.close();
              shell.complain("stopped; the same command goes on with it");
            });
    try {
      return batch.grade(roster, progress);
    } catch (StoppedException e) {
      throw Interruption.awaitEnd(e);
    } finally {
      progress.end();
      interruption.cancel();
    }
  }

  /** That of the results that are there already, so that all are graded on the same cases. */
  private long seed(Gradebook book, String exercise, Shard shard) {
    Optional<Gradebook.Plan> begun = book.plan();
    long seed =
        how.seed()
            .orElseGet(
                () ->
                    begun
                        .map(Gradebook.Plan::seed)
                        .orElseGet(
                            () -> (long) ThreadLocalRandom.current().nextInt(GradeCommand.SEEDS)));
    begun.ifPresent(
        plan -> {
          boolean same =
              plan.exercise().equals(exercise) && plan.seed() == seed && plan.shard().equals(shard);
          if (!same) {
            throw new UsageException(
                "%s: holds results of exercise %s, seed %d, part %s. Choose another folder with -o"
                    .formatted(book.folder(), plan.exercise(), plan.seed(), plan.shard()));
          }
        });
    return seed;
  }
}
