package io.github.backstep.tui.app;

import io.github.backstep.tui.message.Message;

/**
 * Work away from the screen's thread. Each effect is answered by exactly one message: what {@code
 * run} returns, or an {@link EffectFailed} if it throws an exception.
 */
@FunctionalInterface
public interface Effect {
  Message run(Progress progress) throws Exception;

  /** What this is doing, for people: "training to step 400". */
  default String label() {
    return "working";
  }

  /** Whether it prepares for later: no frame and no tick waits for it. */
  default boolean inBackground() {
    return false;
  }

  /** Work with a label. */
  static Effect of(String label, Effect work) {
    return of(label, work, false);
  }

  /** Work with a label that prepares for later. */
  static Effect inBackground(String label, Effect work) {
    return of(label, work, true);
  }

  private static Effect of(String label, Effect work, boolean inBackground) {
    return new Effect() {
      @Override
      public Message run(Progress progress) throws Exception {
        return work.run(progress);
      }

      @Override
      public String label() {
        return label;
      }

      @Override
      public boolean inBackground() {
        return inBackground;
      }
    };
  }
}
