package io.github.backstep.explain.condition;

import io.github.backstep.run.SeekListener;
import io.github.backstep.run.Step;
import io.github.backstep.run.StepHistory;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;

/**
 * Looks through a run for moments at which one of some conditions holds. A moment is an operation
 * of a step: where a condition is decided.
 *
 * @param listener hears of every step that is looked at or computed, and may call the search back;
 *     of it a {@link CancellationException} comes
 */
public record Search(StepHistory steps, List<Condition> conditions, SeekListener listener) {
  /** Going back, so many steps are computed together. */
  private static final int BLOCK = 64;

  public Search {
    conditions = List.copyOf(conditions);
  }

  /** A step at which a condition holds, and where in it. */
  public record Hit(int step, Place place, Condition condition) {
    private boolean isAfter(int otherStep, int op) {
      return step > otherStep || (step == otherStep && place.op() > op);
    }

    private boolean isBefore(int otherStep, int op) {
      return step < otherStep || (step == otherStep && place.op() < op);
    }
  }

  /** The first moment after an operation of a step at which a condition holds. */
  public Optional<Hit> after(int step, int op) {
    for (int at = Math.max(0, step); at < steps.length(); at++) {
      Optional<Hit> hit = first(hits(at).filter(it -> it.isAfter(step, op)));
      if (hit.isPresent()) {
        return hit;
      }
    }
    return Optional.empty();
  }

  /** The last moment before an operation of a step at which a condition holds. */
  public Optional<Hit> before(int step, int op) {
    for (int end = Math.min(step + 1, steps.length()); end > 0; end -= BLOCK) {
      Optional<Hit> last = Optional.empty();
      for (int at = Math.max(0, end - BLOCK); at < end; at++) {
        Optional<Hit> hit = last(hits(at).filter(it -> it.isBefore(step, op)));
        last = hit.isPresent() ? hit : last;
      }
      if (last.isPresent()) {
        return last;
      }
    }
    return Optional.empty();
  }

  /** What is decided first; of what one operation decides, the condition that is named first. */
  private static Optional<Hit> first(Stream<Hit> hits) {
    return hits.reduce((one, other) -> other.place().op() < one.place().op() ? other : one);
  }

  private static Optional<Hit> last(Stream<Hit> hits) {
    return hits.reduce((one, other) -> other.place().op() > one.place().op() ? other : one);
  }

  private Stream<Hit> hits(int index) {
    if (!listener.at(index, index)) {
      throw new CancellationException("called back at step " + index);
    }
    Step step = steps.step(index, listener);
    return conditions.stream()
        .flatMap(it -> it.in(step).map(place -> new Hit(index, place, it)).stream());
  }
}
