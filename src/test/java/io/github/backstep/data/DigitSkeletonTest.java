package io.github.backstep.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class DigitSkeletonTest {
  static Stream<DigitSkeleton> skeletons() {
    return IntStream.range(0, DigitSkeletons.digits())
        .boxed()
        .flatMap(digit -> DigitSkeletons.of(digit).stream());
  }

  @Test
  void textGivesStrokesPointsAndCorners() {
    DigitSkeleton expected =
        new DigitSkeleton(
            List.of(
                List.of(new DigitPoint(-0.5, 0, false), new DigitPoint(0.5, -1, true)),
                List.of(new DigitPoint(0, 0.25, false), new DigitPoint(0.5, 1, false))));
    assertEquals(expected, DigitSkeleton.of("2,10 12,0! / 7,12.5 12,20"));
  }

  @Test
  void eachOfTheTenDigitsIsWrittenInSeveralWays() {
    assertEquals(10, DigitSkeletons.digits());
    for (int digit = 0; digit < 10; digit++) {
      assertTrue(DigitSkeletons.of(digit).stream().distinct().count() >= 3, "digit " + digit);
    }
  }

  @ParameterizedTest
  @MethodSource("skeletons")
  void everyStrokeHasPointsToDrawBetween(DigitSkeleton skeleton) {
    for (List<DigitPoint> stroke : skeleton.strokes()) {
      assertTrue(stroke.size() >= 2);
      assertEquals(stroke.stream().distinct().toList(), stroke);
    }
  }

  @ParameterizedTest
  @MethodSource("skeletons")
  void everySkeletonFillsTheHeightOfItsBox(DigitSkeleton skeleton) {
    List<DigitPoint> points = skeleton.strokes().stream().flatMap(List::stream).toList();
    double top = points.stream().mapToDouble(DigitPoint::y).min().orElseThrow();
    double bottom = points.stream().mapToDouble(DigitPoint::y).max().orElseThrow();
    assertTrue(top >= -1 && top <= -0.8, "top at " + top);
    assertTrue(bottom <= 1 && bottom >= 0.8, "bottom at " + bottom);
    assertTrue(points.stream().allMatch(point -> Math.abs(point.x()) <= 0.7));
  }
}
