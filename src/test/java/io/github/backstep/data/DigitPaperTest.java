package io.github.backstep.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.backstep.random.NumpyRandom;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Lines along row 10, whose pixels' middles are at 10.5, with a pen that reaches 2½ pixels. */
final class DigitPaperTest {
  private static final double ROUNDING = 1e-12;
  private static final DigitPen PEN = new DigitPen(2, 1, 0.8);

  private static DigitCurve line() {
    return DigitCurve.through(
        List.of(new DigitPoint(8.5, 10.5, false), new DigitPoint(19.5, 10.5, false)));
  }

  private static void draw(double[] cells, int sheet) {
    DigitCurve line = line();
    for (int piece = 0; piece + 1 < line.nodes(); piece++) {
      new DigitPaper(cells, sheet).mark(line, piece, PEN, 1);
    }
  }

  private static double[] column(double[] cells, int column, int fromRow, int toRow) {
    double[] values = new double[toRow - fromRow];
    Arrays.setAll(values, i -> cells[(fromRow + i) * 28 + column]);
    return values;
  }

  @Test
  void lineIsDarkInTheMiddleAndSoftAtItsEdge() {
    double[] cells = new double[784];
    draw(cells, 0);
    double[] expected = {0, 0, 0.4, 0.8, 0.8, 0.8, 0.4, 0, 0};
    assertArrayEquals(expected, column(cells, 14, 6, 15), ROUNDING);
  }

  @Test
  void lineEndsInAHalfCircle() {
    double[] cells = new double[784];
    draw(cells, 0);
    double diagonal = 0.8 * (2.5 - Math.sqrt(2 * 2 + 1));
    double[] expected = {0, 0, 0, diagonal, 0.4, diagonal, 0, 0, 0};
    assertArrayEquals(expected, column(cells, 6, 6, 15), ROUNDING);
  }

  @Test
  void overlappingPiecesAreNoDarkerThanOne() {
    double[] once = new double[784];
    draw(once, 0);
    double[] twice = once.clone();
    draw(twice, 0);
    assertArrayEquals(once, twice);
  }

  @Test
  void sheetIsARowOfTheTensor() {
    double[] cells = new double[3 * 784];
    draw(cells, 1);
    double[] alone = new double[784];
    draw(alone, 0);
    assertArrayEquals(alone, Arrays.copyOfRange(cells, 784, 2 * 784));
    assertEquals(Arrays.stream(alone).sum(), Arrays.stream(cells).sum());
  }

  @Test
  void penOfAnyPressureReachesNoFartherThanItSays() {
    NumpyRandom random = new NumpyRandom(42);
    DigitPen widest = new DigitPen(1.85, 1.5, 1);
    for (int stroke = 0; stroke < 200; stroke++) {
      double[] cells = new double[784];
      widest.trace(line(), new DigitPaper(cells, 0), random);
      int row = (int) Math.ceil(10.5 + DigitPen.FARTHEST_REACH);
      assertTrue(Arrays.stream(cells, row * 28, 784).allMatch(ink -> ink == 0));
    }
  }
}
