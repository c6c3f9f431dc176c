package io.github.backstep.figure;

import io.github.backstep.catalogue.Named;
import io.github.backstep.figure.drawing.Plate;
import io.github.backstep.run.SeekListener;

/** Something to see of a run at any of its moments. */
public interface Figure extends Named {
  /** What it depends on, so that it is not drawn again for nothing. */
  Reach reach();

  /**
   * Draws it.
   *
   * @param listener told of the steps that are sought meanwhile
   * @throws java.util.concurrent.CancellationException if the listener calls that back
   */
  Plate draw(Sight sight, Studio studio, SeekListener listener);

  @Override
  default String summary() {
    return "a figure of a run";
  }

  /** Which part of a sight a figure depends on. */
  enum Reach {
    /** Nothing of it: the figure is the same all along the run. */
    RUN,
    /** The parameters at that moment. */
    PARAMETERS,
    /** The step with all its tensors. */
    STEP,
    /** That, and which sample of the mini-batch is looked at. */
    SAMPLE,
    /** All steps up to it, which take a while to visit. */
    HISTORY;

    /** Equal for two sights of which the figure is the same. */
    Sight key(Sight sight) {
      return switch (this) {
        case RUN -> Sight.START;
        case PARAMETERS, HISTORY -> sight.ofStepsBehind();
        case STEP -> sight.ofSample(0);
        case SAMPLE -> sight;
      };
    }
  }
}
