package io.github.backstep.run;

import io.github.backstep.tensor.Tensor;
import java.util.Map;
import java.util.Optional;

/** States of a run that need not be computed, since somebody wrote them down. */
@FunctionalInterface
public interface KnownStates {
  /** Nobody did. */
  KnownStates NONE = step -> Optional.empty();

  /** The last one that is not after a step. */
  Optional<Known> floor(int step);

  /** Those of them that are not after a step; a negative one is before all. */
  default KnownStates upTo(int last) {
    return last < 0 ? NONE : step -> floor(Math.min(step, last));
  }

  /**
   * A state that is known.
   *
   * @param step before which it is
   * @param state the carried tensors, only to be read
   */
  record Known(int step, Map<String, Tensor> state) {}
}
