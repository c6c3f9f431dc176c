package io.github.backstep.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.backstep.random.NumpyRandom;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

final class DigitGrainTest {
  private static final int SHEETS = 200;

  /** Five standard errors of a deviation over all the pixels of ink. */
  private static final double FIVE_ERRORS = 0.01;

  private static double[] grainy(double ink, double noise) {
    double[] cells = new double[SHEETS * DigitPaper.PIXELS];
    Arrays.fill(cells, ink);
    DigitGrain grain = new DigitGrain(noise);
    NumpyRandom random = new NumpyRandom(42);
    for (int row = 0; row < SHEETS; row++) {
      grain.add(cells, row, random);
    }
    return cells;
  }

  @Test
  void withoutNoiseNothingChanges() {
    double[] ink = new double[SHEETS * DigitPaper.PIXELS];
    assertArrayEquals(ink, grainy(0, 0));
    Arrays.fill(ink, 0.7);
    assertArrayEquals(ink, grainy(0.7, 0));
  }

  @Test
  void grainDeviatesByTheNoiseTimesTheInk() {
    double ink = 0.5;
    double noise = 0.1;
    double squares = Arrays.stream(grainy(ink, noise)).map(v -> (v - ink) * (v - ink)).sum();
    double deviation = Math.sqrt(squares / (SHEETS * DigitPaper.PIXELS));
    assertEquals(noise, deviation / ink, noise * FIVE_ERRORS * 2);
  }

  @Test
  void blankPaperHasDotsAsOftenAsTheNoiseSays() {
    double noise = 0.25;
    double dots = (double) Arrays.stream(grainy(0, noise)).filter(v -> v > 0).count();
    double expected = SHEETS * noise / (1 - noise);
    assertEquals(expected, dots, 5 * Math.sqrt(expected / (1 - noise)));
  }

  @Test
  void anyNoiseStaysBetweenPaperAndInk() {
    assertTrue(Arrays.stream(grainy(0.9, 1e300)).allMatch(v -> v >= 0 && v <= 1));
  }
}
