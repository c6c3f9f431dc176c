package io.github.backstep.explain.condition;

import io.github.backstep.run.SeekListener;
import io.github.backstep.run.Step;
import io.github.backstep.run.StepHistory;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Looks through a run for steps at which one of some conditions holds.
 *
 * @param listener may call the search back; of it a {@link
 *     java.util.concurrent.CancellationException} comes
 */
public record Search(StepHistory steps, List<Condition> conditions, SeekListener listener) {
  /** Going back, so many steps are computed together. */
  private static final int BLOCK = 64;

  public Search {
    conditions = List.copyOf(conditions);
  }

  /** A step at which a condition holds, and where in it. */
  public record Hit(int step, Place place, Condition condition) {}

  /** The first step after another at which a condition holds. */
  public Optional<Hit> after(int step) {
    return first(step + 1, steps.length());
  }

  private Optional<Hit> first(int from, int to) {
    for (int step = from; step < to; step++) {
      Optional<Hit> hit = at(step);
      if (hit.isPresent()) {
        return hit;
      }
    }
    return Optional.empty();
  }

  /** The last step before another at which a condition holds. */
  public Optional<Hit> before(int step) {
    for (int end = Math.min(step, steps.length()); end > 0; end -= BLOCK) {
      Optional<Hit> hit = last(Math.max(0, end - BLOCK), end);
      if (hit.isPresent()) {
        return hit;
      }
    }
    return Optional.empty();
  }

  /** Forward, since a step is computed from those before it. */
  private Optional<Hit> last(int from, int to) {
    Optional<Hit> last = Optional.empty();
    for (int step = from; step < to; step++) {
      Optional<Hit> hit = at(step);
      last = hit.isPresent() ? hit : last;
    }
    return last;
  }

  /** What holds at a step; of several conditions the one that is decided first. */
  public Optional<Hit> at(int index) {
    Step step = steps.step(index, listener);
    return conditions.stream()
        .flatMap(it -> it.in(step).map(place -> new Hit(index, place, it)).stream())
        .min(Comparator.comparingInt(hit -> hit.place().op()));
  }
}
