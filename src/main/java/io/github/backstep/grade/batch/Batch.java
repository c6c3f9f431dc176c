package io.github.backstep.grade.batch;

import io.github.backstep.grade.Grading;
import io.github.backstep.grade.report.ReportFormat;
import io.github.backstep.grade.report.Style;
import io.github.backstep.grade.submission.Grader;
import io.github.backstep.grade.submission.StoppedException;
import io.github.backstep.grade.submission.Submission;
import io.github.backstep.grade.submission.SubmissionException;
import io.github.backstep.grade.verdict.HintLevel;
import io.github.backstep.grade.verdict.Verdict;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** Grades every submission of a class that has no verdict yet, several at a time. */
public final class Batch {
  private final Grading grading;
  private final Gradebook book;
  private final Manner manner;

  public Batch(Grading grading, Gradebook book, Manner manner) {
    this.grading = new Drawn(grading);
    this.book = book;
    this.manner = manner;
  }

  /**
   * How it is graded.
   *
   * @param grader runs the submissions
   * @param reading finds out what is to be run of a file or a folder
   * @param format of the report that each author gets
   * @param hints how much that report tells
   * @param threads how many submissions run at a time
   */
  public record Manner(
      Grader grader,
      Function<Path, Submission> reading,
      ReportFormat format,
      Style style,
      HintLevel hints,
      int threads) {}

  /** Is told of each verdict, by one thread at a time. */
  @FunctionalInterface
  public interface Listener {
    /**
     * Takes note of a verdict.
     *
     * @param done how many there are now
     */
    void graded(int done, Verdict verdict);
  }

  /**
   * Grades them.
   *
   * @return all verdicts, those of an earlier time included
   * @throws StoppedException if the grader was stopped; what was graded so far is kept
   */
  public ClassTable grade(Roster roster, Listener listener) {
    book.begin(
        new Gradebook.Plan(
            grading.task().exercise(), grading.task().seed(), roster.shard(), roster.names()));
    ExecutorService workers = Executors.newFixedThreadPool(manner.threads());
    try {
      List<Future<Verdict>> futures = new ArrayList<>();
      for (Roster.Entry entry : roster.entries()) {
        futures.add(workers.submit(() -> verdict(entry)));
      }
      return new ClassTable(collected(futures, listener));
    } finally {
      workers.shutdownNow();
    }
  }

  private static List<Verdict> collected(List<Future<Verdict>> futures, Listener listener) {
    List<Verdict> verdicts = new ArrayList<>();
    for (Future<Verdict> future : futures) {
      try {
        verdicts.add(future.get());
      } catch (ExecutionException e) {
        throw e.getCause() instanceof RuntimeException ours ? ours : new IllegalStateException(e);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(e);
      }
      listener.graded(verdicts.size(), verdicts.get(verdicts.size() - 1));
    }
    return verdicts;
  }

  private Verdict verdict(Roster.Entry entry) {
    Optional<Verdict> kept =
        book.verdict(entry.name(), entry.changed())
            .filter(verdict -> verdict.task().seed() == grading.task().seed());
    kept.ifPresent(verdict -> book.tell(verdict, manner.format(), manner.style()));
    return kept.orElseGet(() -> newVerdict(entry));
  }

  private Verdict newVerdict(Roster.Entry entry) {
    Verdict verdict = graded(entry).hinting(manner.hints());
    book.keep(verdict, manner.format(), manner.style());
    return verdict;
  }

  /** Whatever is wrong with one submission, or goes wrong in judging it, is its verdict alone. */
  private Verdict graded(Roster.Entry entry) {
    Grader grader = manner.grader();
    try {
      return grader.grade(grading, manner.reading().apply(entry.path()));
    } catch (SubmissionException e) {
      return grader.notStarted(grading, entry.name(), String.valueOf(e.getMessage()));
    } catch (StoppedException e) {
      throw e;
    } catch (RuntimeException | StackOverflowError e) {
      return grader.notStarted(grading, entry.name(), "a defect of the grader's: " + e);
    }
  }
}
