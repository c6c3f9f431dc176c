package io.github.backstep.run;

/** Watches a timeline on its way to a step that is far off, and may call it back. */
@FunctionalInterface
public interface SeekListener {
  /** Nobody is watching. */
  SeekListener NONE = (step, target) -> true;

  /**
   * Called before every step on the way.
   *
   * @return whether to go on; false makes the seek fail with a {@link
   *     java.util.concurrent.CancellationException} and leaves the timeline as good as before
   */
  boolean at(int step, int target);
}
