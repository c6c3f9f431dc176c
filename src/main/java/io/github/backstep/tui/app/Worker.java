package io.github.backstep.tui.app;

import io.github.backstep.tui.message.Message;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The one thread that runs effects, in the order they were started.
 *
 * <p>All methods are called by the screen's thread. Each effect yields exactly one answer; an
 * {@code Error} in an effect is thrown on by {@link #answer}.
 */
final class Worker implements AutoCloseable {
  private static final long GRACE_SECONDS = 1;

  /** What came out of a job. */
  private record Outcome(@Nullable Message message, @Nullable Error error) {}

  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(
          work -> {
            Thread made = new Thread(work, "backstep-effects");
            made.setDaemon(true);
            return made;
          });
  private final BlockingQueue<Outcome> outcomes = new LinkedBlockingQueue<>();
  private final Deque<Job> pending = new ArrayDeque<>();

  void start(Effect effect) {
    Job job = new Job(effect);
    pending.add(job);
    thread.execute(() -> outcomes.add(outcome(effect, job)));
  }

  private static Outcome outcome(Effect effect, Job job) {
    try {
      return new Outcome(effect.run(job), null);
    } catch (Exception e) {
      return new Outcome(new EffectFailed(job.label(), e), null);
    } catch (Error e) {
      return new Outcome(null, e);
    }
  }

  /** Whether there is work that is waited for. */
  boolean isBusy() {
    return pending.stream().anyMatch(job -> !job.isInBackground());
  }

  /** Tells all effects pending now to give up. */
  void cancel() {
    pending.forEach(Job::cancel);
  }

  /** The next answer, or null if none comes within the time. */
  @Nullable Message answer(long nanos) throws InterruptedException {
    Outcome outcome = outcomes.poll(Math.max(0, nanos), TimeUnit.NANOSECONDS);
    if (outcome == null) {
      return null;
    }
    pending.poll();
    if (outcome.error() != null) {
      throw outcome.error();
    }
    return outcome.message();
  }

  /** The latest report of the running effect that has not been asked for yet, or null. */
  @Nullable ProgressReport progress() {
    Job running = pending.peek();
    return running == null ? null : running.takeReport();
  }

  /** Cancels what runs and gives it a moment to leave its files in order. */
  @Override
  public void close() {
    cancel();
    thread.shutdown();
    try {
      if (!thread.awaitTermination(pending.isEmpty() ? 0 : GRACE_SECONDS, TimeUnit.SECONDS)) {
        thread.shutdownNow();
      }
    } catch (InterruptedException e) {
      thread.shutdownNow();
      Thread.currentThread().interrupt();
    }
  }
}
