package io.github.backstep.run;

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

  /** The losses from step 0 on, as far as they are known by now. */
  double[] losses();
}
