package io.github.backstep.network;

import io.github.backstep.random.NumpyRandom;
import io.github.backstep.tensor.Shape;
import io.github.backstep.tensor.Tensor;

/** What a carried tensor holds before the first step. */
public enum FirstValues {
  /** What the run's initialiser draws. */
  DRAWN {
    @Override
    Tensor of(Shape shape, Initialiser initialiser, NumpyRandom random) {
      return initialiser.draw(shape, random);
    }

    @Override
    public String origin(Initialiser initialiser, long seed) {
      return "drawn by %s: %s (seed %d)".formatted(initialiser.name(), initialiser.summary(), seed);
    }
  },

  ZERO {
    @Override
    Tensor of(Shape shape, Initialiser initialiser, NumpyRandom random) {
      return Tensor.zeros(shape);
    }

    @Override
    public String origin(Initialiser initialiser, long seed) {
      return "zero at the start";
    }
  };

  /** A tensor of them; only what is drawn takes anything from the stream. */
  abstract Tensor of(Shape shape, Initialiser initialiser, NumpyRandom random);

  /** In a few words, where they came from. */
  public abstract String origin(Initialiser initialiser, long seed);
}
