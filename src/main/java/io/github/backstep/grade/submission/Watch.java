package io.github.backstep.grade.submission;

import io.github.backstep.grade.verdict.Ending;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** Watches a submission while it runs, until it ends or goes beyond a limit. */
final class Watch {
  private static final long SHORT_MILLIS = 10;
  private static final long LONG_MILLIS = 25;
  private static final int LOOKS_PER_SURVEY = 8;

  private final Process process;
  private final Family family;
  private final Workplace workplace;
  private final Limits limits;
  private final AtomicLong printed;
  private final long start = System.nanoTime();
  private int looks;

  Watch(Process process, Family family, Workplace workplace, Watched watched) {
    this.process = process;
    this.family = family;
    this.workplace = workplace;
    this.limits = watched.limits();
    this.printed = watched.printed();
  }

  /** What is not allowed to grow beyond limits. */
  record Watched(Limits limits, AtomicLong printed) {}

  long elapsed() {
    return System.nanoTime() - start;
  }

  /** Waits for the end; empty if it came by itself. */
  Optional<Ending.Kind> untilItEnds() throws InterruptedException {
    Optional<Ending.Kind> breach = Optional.empty();
    while (breach.isEmpty() && !process.waitFor(patience(), TimeUnit.MILLISECONDS)) {
      breach = breach();
    }
    return breach.isPresent() || printed.get() <= limits.output()
        ? breach
        : Optional.of(Ending.Kind.TOO_MUCH_OUTPUT);
  }

  private long patience() {
    return elapsed() < TimeUnit.SECONDS.toNanos(1) ? SHORT_MILLIS : LONG_MILLIS;
  }

  private Optional<Ending.Kind> breach() {
    family.look();
    if (elapsed() > limits.time().toNanos()) {
      return Optional.of(Ending.Kind.TIMED_OUT);
    }
    if (family.size() > limits.processes()) {
      return Optional.of(Ending.Kind.TOO_MANY_PROCESSES);
    }
    if (family.resident() > limits.memory()) {
      return Optional.of(Ending.Kind.TOO_MUCH_MEMORY);
    }
    return printed.get() > limits.output() || (isTimeForSurvey() && writesTooMuch())
        ? Optional.of(Ending.Kind.TOO_MUCH_OUTPUT)
        : Optional.empty();
  }

  private boolean isTimeForSurvey() {
    return ++looks % LOOKS_PER_SURVEY == 0;
  }

  private boolean writesTooMuch() {
    try {
      return workplace.size() > limits.files();
    } catch (IOException e) {
      // It is being changed under our eyes; the next survey is soon.
      return false;
    }
  }
}
