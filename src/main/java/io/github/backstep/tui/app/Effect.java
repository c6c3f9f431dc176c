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

  /** Work with a label. */
  static Effect of(String label, Effect work) {
    return new Effect() {
      @Override
      public Message run(Progress progress) throws Exception {
        return work.run(progress);
      }

      @Override
      public String label() {
        return label;
      }
    };
  }
}
