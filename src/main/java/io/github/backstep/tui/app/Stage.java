package io.github.backstep.tui.app;

import io.github.backstep.tui.message.Input;
import java.io.IOException;
import java.util.List;

/**
 * Where a model meets its user: on a screen it is drawn on, or in lines it is told in.
 *
 * @param <M> the model
 */
public interface Stage<M> extends AutoCloseable {
  /** What has arrived since the last call; returns at once. */
  List<Input> poll() throws IOException;

  /**
   * Whether the next input is taken only once the work that the one before has started is done: so
   * that a script means the same however fast the machine is.
   */
  default boolean waitsForAnswers() {
    return false;
  }

  /** Shows the model as it is now. */
  void show(M model) throws IOException;

  /** Gives back what was taken from the user. May be called again. */
  @Override
  void close();
}
