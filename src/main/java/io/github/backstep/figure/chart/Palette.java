package io.github.backstep.figure.chart;

import io.github.backstep.figure.drawing.Series;
import io.github.backstep.figure.drawing.Verdict;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/**
 * The colours and shapes of pictures on white: those of the screen's dark theme, darker. Blue and
 * orange are the sign of a number and the first two classes, because almost everyone can tell them
 * apart; every class has a shape of its own as well.
 */
final class Palette {
  static final Color PAPER = Color.WHITE;
  static final Color INK = new Color(0x1f2630);
  static final Color GREY = new Color(0x66707d);
  static final Color GRID = new Color(0xe3e7ec);
  static final Color EDGE = new Color(0xb6bec9);
  static final Color POSITIVE = new Color(0x1f6fb4);
  static final Color NEGATIVE = new Color(0xd9711a);
  static final Color RIGHT = new Color(0x2b7a3d);
  static final Color WRONG = new Color(0xb3261e);
  static final Color UNKNOWN = new Color(0xc8127a);

  private static final Color[] HUES = {
    NEGATIVE,
    POSITIVE,
    new Color(0x2f8f57),
    new Color(0xc4527f),
    new Color(0x7a58c4),
    new Color(0xb39200),
    new Color(0x168a99),
    new Color(0x94653f),
    INK,
    new Color(0x75851a)
  };

  private Palette() {}

  static Color hue(int hue) {
    return hue == Series.GUIDE ? GREY : HUES[Math.floorMod(hue, HUES.length)];
  }

  static Color signed(double value) {
    return value < 0 ? NEGATIVE : POSITIVE;
  }

  static Color of(Verdict verdict) {
    return switch (verdict) {
      case NONE -> INK;
      case RIGHT -> RIGHT;
      case WRONG -> WRONG;
    };
  }

  /** A colour thinned with white: 0 gives white, 1 the colour. */
  static Color thinned(Color color, double strength) {
    double share = Double.isNaN(strength) ? 0 : Math.max(0, Math.min(1, strength));
    return new Color(
        mixed(color.getRed(), share),
        mixed(color.getGreen(), share),
        mixed(color.getBlue(), share));
  }

  private static int mixed(int channel, double share) {
    return (int) Math.round(255 + share * (channel - 255));
  }

  /** A number from −1 to 1: orange, white, blue; what is no number stands out. */
  static Color heat(double value) {
    return Double.isFinite(value) ? thinned(signed(value), Math.abs(value)) : UNKNOWN;
  }

  /** A brightness from 0 to 1. */
  static Color grey(double brightness) {
    if (!Double.isFinite(brightness)) {
      return UNKNOWN;
    }
    int level = (int) Math.round(255 * Math.max(0, Math.min(1, brightness)));
    return new Color(level, level, level);
  }

  /** The mark of a class, as wide as {@code size}. */
  static Shape mark(int label, double size) {
    return switch (Math.floorMod(label, 5)) {
      case 0 -> new Ellipse2D.Double(-size / 2, -size / 2, size, size);
      case 1 -> turned(square(size * 0.85));
      case 2 -> triangle(size);
      case 3 -> square(size * 0.9);
      default -> triangle(-size);
    };
  }

  /** What lies over the mark of a sample that the network is wrong about. */
  static Shape cross(double size) {
    Path2D cross = new Path2D.Double();
    cross.moveTo(-size / 2, -size / 2);
    cross.lineTo(size / 2, size / 2);
    cross.moveTo(-size / 2, size / 2);
    cross.lineTo(size / 2, -size / 2);
    return new BasicStroke(2f).createStrokedShape(cross);
  }

  private static Shape square(double size) {
    return new Rectangle2D.Double(-size / 2, -size / 2, size, size);
  }

  private static Shape turned(Shape shape) {
    return AffineTransform.getRotateInstance(Math.PI / 4).createTransformedShape(shape);
  }

  private static Shape triangle(double size) {
    Path2D triangle = new Path2D.Double();
    triangle.moveTo(0, -size * 0.6);
    triangle.lineTo(Math.abs(size) * 0.6, size * 0.45);
    triangle.lineTo(-Math.abs(size) * 0.6, size * 0.45);
    triangle.closePath();
    return triangle;
  }
}
