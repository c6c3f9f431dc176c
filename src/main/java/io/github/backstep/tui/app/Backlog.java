package io.github.backstep.tui.app;

import io.github.backstep.tui.message.Input;
import io.github.backstep.tui.message.Key;
import io.github.backstep.tui.message.Mouse;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** The inputs that have arrived and are not answered yet. */
final class Backlog {
  private final Deque<Input> waiting = new ArrayDeque<>();
  private @Nullable Input last;

  void add(Collection<? extends Input> inputs) {
    waiting.addAll(inputs);
  }

  boolean isEmpty() {
    return waiting.isEmpty();
  }

  @Nullable Input next() {
    last = waiting.poll();
    return last;
  }

  /**
   * Drops what only repeats the last input: a held key or a turning wheel that the program cannot
   * keep up with, which would go on moving long after its release.
   */
  void dropRepeats() {
    if (last instanceof Key || last instanceof Mouse) {
      while (last.equals(waiting.peek())) {
        waiting.poll();
      }
    }
  }
}
