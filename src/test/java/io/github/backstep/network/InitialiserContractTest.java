package io.github.backstep.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.backstep.random.NumpyRandom;
import io.github.backstep.tensor.Shape;
import io.github.backstep.tensor.Tensor;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every initialiser of the catalogue must do, and what each draws. */
class InitialiserContractTest {
  private static final long SEED = 7;

  static Stream<Initialiser> initialisers() {
    return Initialisers.ALL.entries().stream();
  }

  @ParameterizedTest
  @MethodSource("initialisers")
  void sameSeedDrawsTheSameFiniteWeights(Initialiser initialiser) {
    Shape shape = new Shape(5, 3);
    Tensor once = initialiser.draw(shape, new NumpyRandom(SEED));
    Tensor again = initialiser.draw(shape, new NumpyRandom(SEED));
    assertEquals(shape, once.shape());
    assertTrue(once.sameBits(again));
    for (double weight : once.cells()) {
      assertTrue(Double.isFinite(weight));
    }
  }

  @ParameterizedTest
  @MethodSource("initialisers")
  void weightsAreDrawnRowByRow(Initialiser initialiser) {
    Tensor narrow = initialiser.draw(new Shape(6, 1), new NumpyRandom(SEED));
    Tensor wide = initialiser.draw(new Shape(6, 4), new NumpyRandom(SEED));
    for (int i = 0; i < 6; i++) {
      assertEquals(narrow.get(i, 0), wide.get(i / 4, i % 4));
    }
  }

  @Test
  void normalWeightsAreScaledByTheFanIn() {
    double first = new NumpyRandom(SEED).nextGaussian();
    assertEquals(first * 0.5, first(Initialisers.HE, new Shape(8, 1)));
    assertEquals(first * 0.25, first(Initialisers.XAVIER, new Shape(16, 1)));
  }

  @Test
  void uniformWeightsStayWithinOneOverTheRootOfTheFanIn() {
    double first = new NumpyRandom(SEED).nextDouble();
    assertEquals(-0.25 + 0.5 * first, first(Initialisers.UNIFORM, new Shape(16, 1)));
  }

  @Test
  void zerosDrawNothing() {
    NumpyRandom random = new NumpyRandom(SEED);
    Initialisers.ZEROS.draw(new Shape(3, 3), random);
    assertEquals(new NumpyRandom(SEED).nextDouble(), random.nextDouble());
  }

  private static double first(Initialiser initialiser, Shape shape) {
    return initialiser.draw(shape, new NumpyRandom(SEED)).get(0, 0);
  }
}
