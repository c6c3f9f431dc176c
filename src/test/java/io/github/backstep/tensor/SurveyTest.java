package io.github.backstep.tensor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.backstep.random.NumpyRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SurveyTest {
  /** Sums of a hundred numbers in another order. */
  private static final double ROUNDING = 1e-13;

  @Test
  void surveyIsSummaryAndDigestForEveryLength() {
    NumpyRandom random = new NumpyRandom(7);
    for (int length = 0; length < 100; length++) {
      double[] cells = IntStream.range(0, length).mapToDouble(i -> random.nextGaussian()).toArray();
      check(Tensor.row(cells));
    }
  }

  @Test
  void oddNumbersAreSurveyedToo() {
    double inf = Double.POSITIVE_INFINITY;
    for (double odd : new double[] {Double.NaN, inf, -inf, -0.0, Double.MIN_VALUE}) {
      for (int place = 0; place < 7; place++) {
        double[] cells = {3, -1, 2, 5, 0.5, 8, 1};
        cells[place] = odd;
        check(Tensor.row(cells));
      }
    }
  }

  private static void check(Tensor tensor) {
    Survey survey = Survey.of(tensor);
    Summary summary = Summary.of(tensor);
    assertEquals(Digest.of(tensor), survey.digest());
    assertEquals(summary.nonFinite(), survey.summary().nonFinite());
    assertEquals(summary.min(), survey.summary().min());
    assertEquals(summary.max(), survey.summary().max());
    assertEquals(summary.mean(), survey.summary().mean(), ROUNDING);
    assertEquals(summary.norm(), survey.summary().norm(), ROUNDING);
  }

  @Test
  void numbersTooLargeToBeSquaredAreSurveyedWithTheirNorm() {
    Survey survey = Survey.of(Tensor.row(3e200, 0, -4e200, 0, 0));
    assertEquals(5e200, survey.summary().norm(), 5e200 * ROUNDING);
  }

  @Test
  void anyNanHasTheDigestOfNan() {
    double odd = Double.longBitsToDouble(0xfff8000000000123L);
    assertEquals(
        Survey.of(Tensor.row(1, Double.NaN, 2, 3, 4)).digest(),
        Survey.of(Tensor.row(1, odd, 2, 3, 4)).digest());
  }
}
