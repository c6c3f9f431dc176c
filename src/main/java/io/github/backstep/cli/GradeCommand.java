package io.github.backstep.cli;

import io.github.backstep.grade.Grading;
import io.github.backstep.grade.Gradings;
import io.github.backstep.grade.assessment.ExerciseGradings;
import io.github.backstep.grade.assessment.Walk;
import io.github.backstep.grade.batch.Shard;
import io.github.backstep.grade.report.ReportFormat;
import io.github.backstep.grade.submission.Grader;
import io.github.backstep.grade.submission.StoppedException;
import io.github.backstep.grade.submission.Submission;
import io.github.backstep.grade.verdict.HintLevel;
import io.github.backstep.grade.verdict.Verdict;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code backstep grade}: says of a submission what is wrong with it, or of a whole class. */
@Command(
    name = "grade",
    header = "Say which operation of a submission is wrong, and why.",
    customSynopsis = {
      "backstep grade EXERCISE SUBMISSION [--explain] [--format NAME] [-o FILE]",
      "backstep grade EXERCISE --cmd LINE [SUBMISSION]",
      "backstep grade EXERCISE --batch DIR [-o DIR] [-j N] [--shard I/N]",
      "backstep grade --merge DIR... -o DIR",
      "backstep grade --self-test [--seed N]"
    },
    description = {
      "A submission is a .py or .java file, a folder with one, or any command: it reads the cases"
          + " from the file that its first argument names and writes its answers to that of its"
          + " second. It runs apart, with limits. A trace (.jsonl) is read and not run: practice."
          + " Ends with 0 for full marks, 1 for less, 2 if it cannot be graded."
    },
    footer = {
      "backstep grade softmax Student.java --seed 7 --explain",
      "backstep grade backprop --cmd \"julia mine.jl\" folder --format junit -o r.xml",
      "backstep grade backprop --batch handed-in -o grades -j 4",
      "backstep grade dropout student.py --lessons my-course"
    })
final class GradeCommand implements Callable<Integer> {
  static final int SEEDS = 1_000_000_000;

  private static final int SELF_TEST_SEED = 1;

  private final Shell shell;

  @Parameters(
      paramLabel = "EXERCISE SUBMISSION",
      arity = "0..*",
      description = "an exercise, and what is to be graded")
  private List<String> names = List.of();

  @Mixin private GradeOptions how = new GradeOptions();

  @Mixin private ExerciseShelf shelf = new ExerciseShelf();

  @Option(
      names = "--explain",
      description = "look at the first mistake in the stepper, your values beside the expected")
  private boolean explain;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "where to write the report; for a class, a folder [DIR-grades]")
  private @Nullable String output;

  @Option(
      names = "--batch",
      paramLabel = "DIR",
      description = "grade everything in a folder; begun again, it goes on where it stopped")
  private @Nullable String batch;

  @Option(
      names = {"-j", "--jobs"},
      paramLabel = "N",
      description = "how many submissions of a class run at a time [one a processor]")
  private int jobs = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--shard",
      paramLabel = "I/N",
      description = "grade only the I-th of N parts of a class; needs --seed")
  private @Nullable String shard;

  @Option(names = "--merge", description = "join the folders of the parts of a class")
  private boolean merge;

  @Option(
      names = "--self-test",
      description = "hand in what is right, wrong and hostile, and see what is said; some minutes")
  private boolean selfTest;

  GradeCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() {
    if (merge) {
      return new MergeReport(shell, how.language().language(shell))
          .merge(names.stream().map(name -> path("--merge", name)).toList(), folder());
    }
    if (selfTest) {
      return new SelfTestReport(shell).run(shelf.exercises(), how.seed().orElse(SELF_TEST_SEED));
    }
    ExerciseGradings gradings = new ExerciseGradings(shelf.exercises());
    if (names.isEmpty()) {
      throw new UsageException(
          "expected an exercise, got none. There is: " + String.join(", ", gradings.names()));
    }
    return batch == null ? one(gradings) : aClass(gradings, batch);
  }

  private Path folder() {
    if (output == null) {
      throw new UsageException("-o: expected a folder for the joined results, got none");
    }
    return path("-o", output);
  }

  private static Path path(String option, String name) {
    try {
      return Path.of(name);
    } catch (InvalidPathException e) {
      throw new UsageException(option + ": expected a path, got '" + name + "'");
    }
  }

  private int one(ExerciseGradings gradings) {
    long seed = how.seed().orElseGet(() -> ThreadLocalRandom.current().nextInt(SEEDS));
    AtomicReference<@Nullable Walk> mistake = new AtomicReference<>();
    Grading grading = gradings.of(names.get(0), seed, how.language().language(shell), mistake::set);
    Submission submission = submission();
    requireExplainable();
    ReportTarget target = ReportTarget.of(shell, output);
    Verdict verdict = verdict(grading, submission);
    target.write(verdict.hinting(how.hints()), how.format(), how.style(shell));
    Walk walk = mistake.get();
    if (explain && walk != null) {
      new MistakeWalk(shell, walk, how.language().language(shell)).show();
    }
    return verdict.isFullMarks() ? ExitCode.DONE : ExitCode.CHECK_FAILED;
  }

  /** It tells everything, to somebody who reads. */
  private void requireExplainable() {
    if (explain && (how.hints() != HintLevel.FULL || !how.format().equals(ReportFormat.TEXT))) {
      throw new UsageException(
          "--explain: expected --format text and --hints full, which it goes with, got others");
    }
  }

  private Verdict verdict(Grading grading, Submission submission) {
    try (Grader grader = Grader.open(how.limits(), how.language().language(shell))) {
      Interruption interruption = new Interruption(grader::close);
      try {
        return grader.grade(grading, submission);
      } catch (StoppedException e) {
        throw Interruption.awaitEnd(e);
      } finally {
        interruption.cancel();
      }
    }
  }

  private Submission submission() {
    how.format();
    how.hints();
    if (names.size() > 2) {
      throw new UsageException(
          "expected one submission, got '%s' and '%s'. A whole folder of them: --batch DIR"
              .formatted(names.get(1), names.get(2)));
    }
    if (names.size() == 1 && !how.hasCommand()) {
      throw new UsageException(
          "expected a submission to grade, got none. For example: backstep grade %s student.py"
              .formatted(names.get(0)));
    }
    return how.submission(path("SUBMISSION", names.size() == 1 ? "." : names.get(1)));
  }

  private int aClass(Gradings gradings, String folder) {
    if (names.size() > 1) {
      throw new UsageException("--batch: expected no other submission, got '" + names.get(1) + "'");
    }
    if (explain) {
      throw new UsageException("--explain: expected one submission, got --batch");
    }
    if (jobs < 1) {
      throw new UsageException("--jobs: expected 1 or more, got " + jobs);
    }
    Path in = path("--batch", folder);
    Path out =
        output == null ? in.resolveSibling(in.getFileName() + "-grades") : path("-o", output);
    return new BatchRun(shell, gradings, how)
        .run(new BatchRun.Folders(in, out), names.get(0), shard(), jobs);
  }

  private Shard shard() {
    if (shard == null) {
      return Shard.WHOLE;
    }
    if (how.seed().isEmpty()) {
      throw new UsageException(
          "--shard: expected --seed too, so that every part is graded on the same cases");
    }
    return BatchRun.parse(shard);
  }
}
