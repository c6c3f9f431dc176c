package io.github.backstep.grade.submission;

import io.github.backstep.grade.submission.Stays.Stay;
import io.github.backstep.grade.verdict.Ending;
import io.github.backstep.language.Texts;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/**
 * Runs submissions, several at a time if wished, and leaves nothing of them behind: neither when
 * they end, nor when it is closed in the middle.
 */
final class Runner implements AutoCloseable {
  /** What a program ends with after SIGHUP, SIGINT, SIGQUIT or SIGTERM. */
  private static final Set<Integer> SIGNALS_OF_A_TERMINAL = Set.of(129, 130, 131, 143);

  private static final long PATIENCE_MILLIS = 300;

  private final Limits limits;
  private final Endings endings;
  private final Programs programs;
  private final BiFunction<Path, Premises, Site> sites;
  private final Supplier<ProcessView> views = ProcessView.ofThisMachine();
  private final Premises premises = Premises.usual(views);
  private final Stays stays = new Stays();

  /**
   * @param sites where a program is to be run, and which premises it can be tried on
   */
  Runner(Limits limits, Texts texts, Programs programs, BiFunction<Path, Premises, Site> sites) {
    this.limits = limits;
    this.endings = new Endings(texts, limits);
    this.programs = programs;
    this.sites = sites;
  }

  Endings endings() {
    return endings;
  }

  /**
   * Runs a submission to its end, or to that of its limits.
   *
   * @throws SubmissionException if it is too large to be one
   * @throws StoppedException if the runner is closed or the thread interrupted meanwhile
   */
  Handed run(Submission submission, byte[] cases, Map<String, byte[]> support) {
    if (!programs.has(submission.start())) {
      return notRun(endings.noProgram("Python"));
    }
    Handed handed = inPlace(submission, cases, support);
    // Closing takes the workplace away at any moment, which may look like a failure of the
    // submission.
    stays.requireGoingOn();
    return handed;
  }

  private Handed inPlace(Submission submission, byte[] cases, Map<String, byte[]> support) {
    try (Stay<Workplace> stay = stays.begin(premises::workplace, Workplace::close)) {
      Workplace workplace = stay.arrived();
      workplace.furnish(submission, cases, support, limits.files());
      return run(submission.start(), workplace);
    } catch (IOException e) {
      return notRun(endings.notStarted(String.valueOf(e.getMessage())));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StoppedException();
    }
  }

  private static Handed notRun(Ending ending) {
    return new Handed(Optional.empty(), ending, Duration.ZERO, Walls.NONE);
  }

  private Handed run(Start start, Workplace workplace) throws IOException, InterruptedException {
    Site site = sites.apply(programs.first(start), premises);
    Walls.Room room = site.room(workplace, limits.files());
    Mark mark = Workplace.mark(workplace.root(), room.user());
    ProcessBuilder builder = new ProcessBuilder(site.command(room, program(start, workplace)));
    Surroundings.set(builder.environment(), workplace, programs.pythonPackages(start), mark);
    builder.directory(workplace.program().toFile());
    try (Stay<Running> stay = stays.begin(() -> start(builder, site.walls(), mark), Running::end)) {
      return stay.arrived().toItsEnd(this, workplace);
    }
  }

  private List<String> program(Start start, Workplace workplace) {
    List<String> program = new ArrayList<>(programs.command(start, limits));
    program.add(workplace.cases().toString());
    program.add(workplace.answers().toString());
    return program;
  }

  private Running start(ProcessBuilder builder, Walls walls, Mark mark) throws IOException {
    Process process = builder.start();
    Family family = Family.of(process.pid(), views, walls.isClosed() ? null : mark);
    return new Running(process, family, walls, new AtomicLong());
  }

  /**
   * A submission that runs.
   *
   * @param printed counts what it prints
   */
  private record Running(Process process, Family family, Walls walls, AtomicLong printed) {
    Handed toItsEnd(Runner runner, Workplace workplace) throws InterruptedException {
      CappedOutput out = CappedOutput.reading(process.getInputStream(), printed);
      CappedOutput err = CappedOutput.reading(process.getErrorStream(), printed);
      Watch watch =
          new Watch(process, family, workplace, new Watch.Watched(runner.limits, printed));
      Optional<Ending.Kind> breach = watch.untilItEnds();
      Duration time = Duration.ofNanos(watch.elapsed());
      runner.requireGoingOn(breach.isPresent() ? 0 : process.exitValue());
      end();
      String stderr = err.end();
      out.end();
      letGo();
      return breach
          .map(limit -> nothing(runner.endings.beyond(limit, stderr), time))
          .orElseGet(() -> handed(runner, workplace, stderr, time));
    }

    private Handed nothing(Ending ending, Duration time) {
      return new Handed(Optional.empty(), ending, time, walls);
    }

    private Handed handed(Runner runner, Workplace workplace, String stderr, Duration time) {
      int exitCode = process.exitValue();
      if (exitCode != 0) {
        return nothing(runner.endings.crashed(exitCode, stderr), time);
      }
      return workplace
          .handedIn(runner.limits.files())
          .map(answers -> new Handed(Optional.of(answers), Ending.graded(), time, walls))
          .orElseGet(() -> nothing(runner.endings.noAnswer(stderr), time));
    }

    private void letGo() {
      try {
        process.getOutputStream().close();
      } catch (IOException e) {
        // It had no reader any more.
      }
    }

    /** Its streams stay open: what it has printed so far may not have been read yet. */
    void end() {
      process.toHandle().destroyForcibly();
      family.end();
    }
  }

  /**
   * Fails if the grader is being stopped. Whoever ends it from a terminal, with Ctrl-C, sends the
   * same signal to all that it started, and may reach those first.
   */
  private void requireGoingOn(int exitCode) throws InterruptedException {
    if (SIGNALS_OF_A_TERMINAL.contains(exitCode)) {
      Thread.sleep(PATIENCE_MILLIS);
    }
    stays.requireGoingOn();
  }

  /** Ends everything that still runs and clears it away. */
  @Override
  public void close() {
    stays.end();
    premises.close();
  }
}
