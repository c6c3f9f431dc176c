package io.github.backstep.data;

import java.util.Arrays;
import java.util.List;

/**
 * One way of writing a digit: its strokes, and of each the points the pen passes through in order.
 * The digit's middle is the origin, and half its height is 1.
 */
record DigitSkeleton(List<List<DigitPoint>> strokes) {
  private static final String PEN_LIFTED = " / ";
  private static final String CORNER = "!";

  /** The middle of the box skeletons are designed in, and half its height. */
  private static final double MIDDLE_X = 7;

  private static final double MIDDLE_Y = 10;
  private static final double HALF_HEIGHT = 10;

  DigitSkeleton {
    strokes = List.copyOf(strokes);
  }

  /**
   * A skeleton from its text: points {@code x,y} with a space between them, a {@code !} after those
   * that are corners, and a slash where the pen is lifted. The numbers are those of a box 14 wide
   * and 20 high whose origin is its top left corner.
   */
  static DigitSkeleton of(String text) {
    return new DigitSkeleton(
        Arrays.stream(text.split(PEN_LIFTED)).map(DigitSkeleton::stroke).toList());
  }

  private static List<DigitPoint> stroke(String points) {
    return Arrays.stream(points.split(" ")).map(DigitSkeleton::point).toList();
  }

  private static DigitPoint point(String text) {
    boolean corner = text.endsWith(CORNER);
    String[] xy = text.replace(CORNER, "").split(",", -1);
    double x = Double.parseDouble(xy[0]);
    double y = Double.parseDouble(xy[1]);
    return new DigitPoint((x - MIDDLE_X) / HALF_HEIGHT, (y - MIDDLE_Y) / HALF_HEIGHT, corner);
  }
}
