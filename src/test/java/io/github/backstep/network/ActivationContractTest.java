package io.github.backstep.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.backstep.random.NumpyRandom;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every activation of the catalogue must do. */
class ActivationContractTest {
  private static final double HALF_STEP = 1e-5;

  /** The central difference is off by h²/6·f‴, below 1e-10, and by rounding, 1e-16 / h. */
  private static final double DIFFERENCE = 1e-9;

  static Stream<Activation> activations() {
    return Activations.ALL.entries().stream();
  }

  @ParameterizedTest
  @MethodSource("activations")
  void derivativeIsTheSlopeWhereThereIsNoKink(Activation f) {
    NumpyRandom random = new NumpyRandom(1);
    for (int i = 0; i < 1000; i++) {
      double z = 3 * random.nextGaussian();
      if (f.piece(z - HALF_STEP) == f.piece(z + HALF_STEP)) {
        double slope = (f.apply(z + HALF_STEP) - f.apply(z - HALF_STEP)) / (2 * HALF_STEP);
        assertEquals(slope, f.derivative(f.apply(z)), DIFFERENCE, () -> "at " + z);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("activations")
  void largeInputsGiveNumbersAndNanGivesNan(Activation f) {
    for (double z : new double[] {0, -0.0, 1e3, -1e3, Double.MAX_VALUE, -Double.MAX_VALUE}) {
      assertTrue(Double.isFinite(f.apply(z)), () -> "at " + z);
      assertTrue(Double.isFinite(f.derivative(f.apply(z))), () -> "slope at " + z);
    }
    assertTrue(Double.isNaN(f.apply(Double.NaN)));
  }

  @ParameterizedTest
  @MethodSource("activations")
  void formulaAndSlopeNameWhatTheyAreOf(Activation f) {
    assertTrue(f.formula("Z1[0,3]").contains("Z1[0,3]"));
    assertTrue(f.derivativeOf("A1").contains("A1"));
  }

  @ParameterizedTest
  @MethodSource("activations")
  void preferredInitialiserIsListed(Activation f) {
    assertTrue(Initialisers.ALL.entries().contains(f.initialiser()));
  }
}
