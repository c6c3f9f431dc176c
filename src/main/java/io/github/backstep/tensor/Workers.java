package io.github.backstep.tensor;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Threads that share the parts of one task at a time with the thread that brings it.
 *
 * <p>Parts are handed out one by one, so a thread that is slow or busy elsewhere takes fewer: to
 * the caller from the first on, to the others from the last back, so that from task to task a
 * thread mostly meets the memory it has in its cache. Between tasks the threads look out for the
 * next one for a moment, as it follows within microseconds during training, and then sleep. Which
 * thread does which part never matters to the result.
 */
public final class Workers {
  /** How often a thread looks for the next task before it sleeps: for some ten microseconds. */
  private static final int LOOKS = 3_000;

  /** Nobody but the caller. */
  public static final Workers NONE = new Workers(0);

  private final Thread[] threads;
  private volatile Task task = new Task(0, part -> {});

  /**
   * @param helpers how many threads help the caller; they are daemons and end with the program
   */
  public Workers(int helpers) {
    threads = new Thread[helpers];
    for (int i = 0; i < helpers; i++) {
      threads[i] = new Thread(this::help, "backstep-kernel-" + (i + 1));
      threads[i].setDaemon(true);
      threads[i].start();
    }
  }

  /** One helper for every processor but the caller's own. */
  public static Workers ofMachine() {
    return new Workers(Runtime.getRuntime().availableProcessors() - 1);
  }

  /** How many threads there are with the caller's. */
  int hands() {
    return threads.length + 1;
  }

  /** Does all parts from 0 to {@code parts − 1} and returns when every one is done. */
  public void share(int parts, IntConsumer work) {
    if (threads.length == 0 || parts < 2) {
      for (int i = 0; i < parts; i++) {
        work.accept(i);
      }
      return;
    }
    shareWithHelpers(new Task(parts, work));
  }

  private synchronized void shareWithHelpers(Task next) {
    task = next;
    for (Thread thread : threads) {
      LockSupport.unpark(thread);
    }
    next.begin();
    next.await();
  }

  private void help() {
    Task done = task;
    while (true) {
      Task next = await(done);
      next.help();
      done = next;
    }
  }

  private Task await(Task done) {
    for (int i = 0; i < LOOKS; i++) {
      if (task != done) {
        return task;
      }
      Thread.onSpinWait();
    }
    while (task == done) {
      LockSupport.park(this);
    }
    return task;
  }

  /** Parts to do, and how many are taken and done. */
  private static final class Task {
    private final int parts;
    private final IntConsumer work;
    private final AtomicInteger taken = new AtomicInteger();
    private final AtomicInteger takenByHelpers = new AtomicInteger();
    private final AtomicInteger done = new AtomicInteger();
    private volatile @Nullable Throwable failure;

    Task(int parts, IntConsumer work) {
      this.parts = parts;
      this.work = work;
    }

    /** What the caller does: parts from the first on. */
    void begin() {
      for (int part = 0; taken.getAndIncrement() < parts; part++) {
        perform(part);
      }
    }

    /** What the others do: parts from the last back. */
    void help() {
      while (taken.getAndIncrement() < parts) {
        perform(parts - takenByHelpers.incrementAndGet());
      }
    }

    private void perform(int part) {
      try {
        work.accept(part);
      } catch (RuntimeException | Error e) {
        failure = e;
      }
      done.incrementAndGet();
    }

    void await() {
      while (done.get() < parts) {
        Thread.onSpinWait();
      }
      if (failure instanceof Error error) {
        throw error;
      }
      if (failure instanceof RuntimeException e) {
        throw e;
      }
    }
  }
}
