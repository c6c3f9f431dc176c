package io.github.backstep.grade.diagnosis;

import io.github.backstep.tensor.Tensor;
import java.util.Optional;

/** One way to make a mistake. */
@FunctionalInterface
public interface Way {
  /** The wrong result; empty where the mistake cannot be made. */
  Optional<Tensor> simulate(Situation at);

  /** One that can be made anywhere. */
  static Way always(Always way) {
    return at -> Optional.of(way.simulate(at));
  }

  /** One that can be made anywhere. */
  @FunctionalInterface
  interface Always {
    Tensor simulate(Situation at);
  }
}
