package io.github.backstep.tui.app;

import java.util.ArrayList;
import java.util.List;

/**
 * What an update answers: the next model, the effects to start, and whether those already pending
 * should give up.
 */
public record Next<M>(M model, List<Effect> effects, boolean cancels) {
  public Next {
    effects = List.copyOf(effects);
  }

  /** A model and nothing to do. */
  public static <M> Next<M> of(M model) {
    return new Next<>(model, List.of(), false);
  }

  /** The same with one more effect to start. */
  public Next<M> with(Effect effect) {
    List<Effect> more = new ArrayList<>(effects);
    more.add(effect);
    return new Next<>(model, more, cancels);
  }

  /**
   * The same, telling every effect pending so far that it is cancelled. Each still answers with a
   * message, sooner if it looks at {@link Progress#cancelled()}. Effects of this answer are not
   * meant.
   */
  public Next<M> cancelling() {
    return new Next<>(model, effects, true);
  }
}
