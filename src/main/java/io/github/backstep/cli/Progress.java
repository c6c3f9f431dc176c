package io.github.backstep.cli;

import io.github.backstep.run.TrainingListener;

/** Something at the bottom of a terminal that tells how far a training has come. */
interface Progress extends TrainingListener {
  /** Nobody is watching. */
  Progress NONE = () -> {};

  /** Makes room for a line of text. What was cleared comes back by itself. */
  void clear();

  /** Wipes it out for good, even if the training goes on for a moment on another thread. */
  default void end() {
    clear();
  }
}
