package io.github.backstep.tui.app;

import io.github.backstep.tui.canvas.Region;
import io.github.backstep.tui.message.Message;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A program for the terminal: how its model changes and what it looks like.
 *
 * @param <M> the model, an immutable value
 */
public interface App<M> {
  /** The answer to one message. Does no work that takes longer than a frame: that is an effect. */
  Next<M> update(M model, Message message);

  /** Draws the model. The region is blank and may be of any size, even 1×1. */
  void view(M model, Region screen);

  /** True when the program is over. */
  boolean finished(M model);

  /**
   * How long until the next {@link Tick}, or null for none. No tick comes while effects are
   * pending, so that playing never outruns the work it asks for.
   */
  default @Nullable Duration tick(M model) {
    return null;
  }
}
