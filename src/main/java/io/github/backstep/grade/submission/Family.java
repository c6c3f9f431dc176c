package io.github.backstep.grade.submission;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A process with everything it started, directly or not.
 *
 * <p>Whoever has once been seen below one of them stays one of them, even when its parents have
 * ended and it belongs to nobody; and so does whoever bears the mark of the run.
 */
final class Family {
  /** Looking for marks means looking at every process of the machine. */
  private static final int LOOKS_PER_SEARCH = 16;

  private static final int MOST_ROUNDS = 400;
  private static final int ROUNDS_BEFORE_FREEZING = 3;
  private static final long ROUND_MILLIS = 2;

  private final Supplier<ProcessView> views;
  private final @Nullable Mark mark;
  private Map<Long, Sighting> living;
  private int looks;

  private Family(Supplier<ProcessView> views, @Nullable Mark mark, Map<Long, Sighting> living) {
    this.views = views;
    this.mark = mark;
    this.living = living;
  }

  /**
   * That of a process.
   *
   * @param mark by which strays are searched for; none where nobody can stray
   */
  static Family of(long first, Supplier<ProcessView> views, @Nullable Mark mark) {
    Map<Long, Sighting> living =
        views.get().of(first).map(it -> Map.of(first, it)).orElse(Map.of());
    return new Family(views, mark, living);
  }

  /** That of a process which is no more: who bears its mark, and whom they started. */
  static Family ofStrays(Supplier<ProcessView> views, Mark mark) {
    return new Family(views, mark, Map.of());
  }

  /** Finds out who belongs to it now. */
  void look() {
    look(looks++ % LOOKS_PER_SEARCH == LOOKS_PER_SEARCH - 1);
  }

  private void look(boolean everywhere) {
    ProcessView view = views.get();
    Map<Long, Sighting> found = new HashMap<>();
    for (Sighting known : living.values()) {
      view.of(known.pid())
          .filter(now -> now.start() == known.start())
          .ifPresent(now -> found.put(now.pid(), now));
    }
    if (everywhere && mark != null) {
      view.marked(mark).forEach(pid -> view.of(pid).ifPresent(it -> found.put(pid, it)));
    }
    ArrayDeque<Sighting> open = new ArrayDeque<>(found.values());
    while (!open.isEmpty()) {
      for (Sighting child : children(view, open.remove(), found.keySet())) {
        found.put(child.pid(), child);
        open.add(child);
      }
    }
    living = Map.copyOf(found);
  }

  /** Those that have not been found yet: to look at each once is half the cost of a look. */
  private static List<Sighting> children(ProcessView view, Sighting of, Set<Long> found) {
    return view.children(of).stream()
        .filter(pid -> !found.contains(pid))
        .flatMap(pid -> view.of(pid).stream())
        .toList();
  }

  long resident() {
    return living.values().stream().mapToLong(Sighting::resident).sum();
  }

  int size() {
    return living.size();
  }

  /**
   * Ends all of them, and does not return before they are gone: whoever was born meanwhile is found
   * in the next round. Those that go on multiplying are first made to stand still.
   */
  void end() {
    look(true);
    for (int round = 0; !living.isEmpty() && round < MOST_ROUNDS; round++) {
      if (round >= ROUNDS_BEFORE_FREEZING && living.size() > 1) {
        freeze(living.keySet());
      }
      living.keySet().forEach(Family::kill);
      pause();
      look(true);
    }
  }

  private static void kill(long pid) {
    if (pid != ProcessHandle.current().pid()) {
      ProcessHandle.of(pid).ifPresent(ProcessHandle::destroyForcibly);
    }
  }

  private static void freeze(Collection<Long> pids) {
    List<String> command = new ArrayList<>(List.of("/bin/sh", "-c", "kill -STOP \"$@\"", "sh"));
    pids.forEach(pid -> command.add(String.valueOf(pid)));
    Commands.silently(command);
  }

  /** However often it is interrupted, nobody is left behind. */
  private static void pause() {
    boolean interrupted = Thread.interrupted();
    try {
      Thread.sleep(ROUND_MILLIS);
    } catch (InterruptedException e) {
      interrupted = true;
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
