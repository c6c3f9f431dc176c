package io.github.backstep.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class DigitCurveTest {
  private static final double ROUNDING = 1e-12;

  /** Of ten pixels; eight points leave that much to the spline. */
  private static final double OUT_OF_ROUND = 0.1;

  private static DigitPoint point(double x, double y) {
    return new DigitPoint(x, y, false);
  }

  private static DigitPoint corner(double x, double y) {
    return new DigitPoint(x, y, true);
  }

  private static boolean hasNode(DigitCurve curve, double x, double y) {
    return IntStream.range(0, curve.nodes()).anyMatch(i -> curve.x(i) == x && curve.y(i) == y);
  }

  @Test
  void curvePassesThroughItsPoints() {
    DigitCurve curve = DigitCurve.through(List.of(point(1, 2), point(9, 3), point(4, 8)));
    assertTrue(hasNode(curve, 1, 2) && hasNode(curve, 9, 3) && hasNode(curve, 4, 8));
  }

  @Test
  void pointsOnALineGiveALine() {
    DigitCurve curve = DigitCurve.through(List.of(point(0, 0), point(2, 1), point(10, 5)));
    for (int node = 0; node < curve.nodes(); node++) {
      assertEquals(curve.x(node) / 2, curve.y(node), ROUNDING);
    }
  }

  @Test
  void pointsOnACircleGiveACircle() {
    List<DigitPoint> points = new ArrayList<>();
    for (int eighth = -1; eighth <= 9; eighth++) {
      double angle = Math.PI / 4 * eighth;
      points.add(point(10 * Math.cos(angle), 10 * Math.sin(angle)));
    }
    DigitCurve curve = DigitCurve.through(points);
    int perEighth = (curve.nodes() - 1) / 10;
    for (int node = perEighth; node < curve.nodes() - perEighth; node++) {
      assertEquals(10, Math.hypot(curve.x(node), curve.y(node)), OUT_OF_ROUND);
    }
  }

  @Test
  void onlyACornerIsSharp() {
    DigitCurve sharp = DigitCurve.through(List.of(point(0, 0), corner(10, 0), point(10, 10)));
    DigitCurve round = DigitCurve.through(List.of(point(0, 0), point(10, 0), point(10, 10)));
    assertTrue(isOnTheLegs(sharp));
    assertTrue(!isOnTheLegs(round));
  }

  private static boolean isOnTheLegs(DigitCurve curve) {
    return IntStream.range(0, curve.nodes())
        .allMatch(i -> Math.abs(curve.y(i)) < ROUNDING || Math.abs(curve.x(i) - 10) < ROUNDING);
  }

  @Test
  void piecesAreShort() {
    DigitCurve curve = DigitCurve.through(List.of(point(0, 0), point(20, 3), point(2, 20)));
    for (int i = 1; i < curve.nodes(); i++) {
      double length = Math.hypot(curve.x(i) - curve.x(i - 1), curve.y(i) - curve.y(i - 1));
      assertTrue(length < 1.5, "piece " + i + " is " + length + " long");
    }
  }

  @Test
  void pointsThatFallTogetherAreFinite() {
    DigitCurve curve = DigitCurve.through(List.of(point(3, 3), point(3, 3), point(5, 5)));
    for (int node = 0; node < curve.nodes(); node++) {
      assertTrue(Double.isFinite(curve.x(node)) && Double.isFinite(curve.y(node)));
    }
  }
}
