package io.github.backstep.tui.app;

import io.github.backstep.tui.message.Message;

/** The answer of an effect that threw: the application says so, or throws it on and ends. */
public record EffectFailed(String label, Exception cause) implements Message {
  /** The cause, to be thrown from an update that cannot go on. */
  public RuntimeException unchecked() {
    return cause instanceof RuntimeException known
        ? known
        : new IllegalStateException(label + ": " + cause.getMessage(), cause);
  }
}
