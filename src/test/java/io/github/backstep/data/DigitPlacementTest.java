package io.github.backstep.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.backstep.random.NumpyRandom;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class DigitPlacementTest {
  /** Five deviations of the shift. */
  private static final double FAR_OFF = 2.5;

  private static final double ROUNDING = 1e-12;

  private static DigitCurve place(double x, double y, double toX, double toY) {
    List<DigitPoint> ends = List.of(new DigitPoint(x, y, false), new DigitPoint(toX, toY, false));
    List<DigitCurve> curves = List.of(DigitCurve.through(ends));
    return DigitPlacement.place(curves, new NumpyRandom(42)).get(0);
  }

  private static DoubleStream all(DigitCurve curve) {
    return IntStream.range(0, curve.nodes())
        .boxed()
        .flatMapToDouble(node -> DoubleStream.of(curve.x(node), curve.y(node)));
  }

  @Test
  void curveIsMovedNearTheMiddle() {
    DigitCurve placed = place(100, -50, 106, -46);
    int last = placed.nodes() - 1;
    assertEquals(14, (placed.x(0) + placed.x(last)) / 2, FAR_OFF);
    assertEquals(14, (placed.y(0) + placed.y(last)) / 2, FAR_OFF);
    assertEquals(6, placed.x(last) - placed.x(0), ROUNDING);
    assertEquals(4, placed.y(last) - placed.y(0), ROUNDING);
  }

  @Test
  void tooLargeACurveIsMadeSmallerAndKeepsItsShape() {
    DigitCurve placed = place(0, 0, 10, 100);
    int last = placed.nodes() - 1;
    double height = placed.y(last) - placed.y(0);
    assertEquals(height / 10, placed.x(last) - placed.x(0), ROUNDING);
    assertTrue(
        all(placed)
            .allMatch(at -> at > DigitPen.FARTHEST_REACH && at < 28 - DigitPen.FARTHEST_REACH));
  }
}
