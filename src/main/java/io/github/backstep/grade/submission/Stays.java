package io.github.backstep.grade.submission;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Everything of submissions that is on this machine at the moment. It can be ended at any time,
 * from any thread, and then nothing more comes in.
 */
final class Stays {
  private final Set<Runnable> endings = new LinkedHashSet<>();
  private boolean over;

  /** Something that leaves traces on the machine. */
  @FunctionalInterface
  interface Arrival<T> {
    T arrive() throws IOException;
  }

  /** How what has arrived is ended. */
  @FunctionalInterface
  interface Departure<T> {
    void end(T arrived);
  }

  /**
   * Lets something in and remembers how to end it.
   *
   * @throws IOException if it cannot come
   * @throws StoppedException if all is over
   */
  synchronized <T> Stay<T> begin(Arrival<T> arrival, Departure<T> departure) throws IOException {
    if (over) {
      throw new StoppedException();
    }
    T arrived = arrival.arrive();
    Stay<T> stay = new Stay<>(this, arrived, () -> departure.end(arrived));
    endings.add(stay.ending());
    return stay;
  }

  /**
   * What has arrived.
   *
   * @param ending what is to be done when it goes
   */
  record Stay<T>(Stays stays, T arrived, Runnable ending) implements AutoCloseable {
    @Override
    public void close() {
      ending.run();
      stays.forget(ending);
    }
  }

  /**
   * Fails if all is over: what ended now may have been ended by us.
   *
   * @throws StoppedException if it is
   */
  synchronized void requireGoingOn() {
    if (over) {
      throw new StoppedException();
    }
  }

  private synchronized void forget(Runnable ending) {
    endings.remove(ending);
  }

  /** Ends everything, the last that came first. */
  void end() {
    List<Runnable> all;
    synchronized (this) {
      over = true;
      all = new ArrayList<>(endings);
    }
    for (int i = all.size() - 1; i >= 0; i--) {
      all.get(i).run();
    }
  }
}
