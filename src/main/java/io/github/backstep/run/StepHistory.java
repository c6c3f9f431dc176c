package io.github.backstep.run;

import java.util.Optional;

/** Steps to walk about in: one that is far off may be called back while it is sought. */
public interface StepHistory extends StepSource {
  /**
   * The step of this number; see {@link StepSource#step}.
   *
   * @throws java.util.concurrent.CancellationException if the listener calls the search back
   */
  Step step(int index, SeekListener listener);

  @Override
  default Step step(int index) {
    return step(index, SeekListener.NONE);
  }

  /** The same run with these edits; empty if its steps cannot be computed here. */
  Optional<StepHistory> edited(Edits edits);

  /** The losses from step 0 on, as far as they are known by now. */
  double[] losses();
}
