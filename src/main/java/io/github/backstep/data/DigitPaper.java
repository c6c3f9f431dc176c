package io.github.backstep.data;

/** The square of paper one digit is written on, a row of a tensor: no ink is 0, the most is 1. */
final class DigitPaper {
  /** Pixels to a side. */
  static final int SIDE = 28;

  /** Pixels of one sheet. */
  static final int PIXELS = SIDE * SIDE;

  private static final double MIDDLE_OF_PIXEL = 0.5;

  private final double[] cells;
  private final int offset;

  /** The sheet whose pixels are row {@code row} of these cells. */
  DigitPaper(double[] cells, int row) {
    this.cells = cells;
    this.offset = row * PIXELS;
  }

  /**
   * Inks one piece of a curve. A pixel's ink is decided by how far its middle is from the piece,
   * and where pieces overlap the darker one counts.
   */
  void mark(DigitCurve curve, int piece, DigitPen pen, double pressure) {
    double reach = pen.reach(pressure);
    Line line = Line.of(curve, piece);
    int lastRow = last(line.y, line.dy, reach);
    int lastColumn = last(line.x, line.dx, reach);
    for (int row = first(line.y, line.dy, reach); row <= lastRow; row++) {
      for (int column = first(line.x, line.dx, reach); column <= lastColumn; column++) {
        double square = line.squareOfDistance(column + MIDDLE_OF_PIXEL, row + MIDDLE_OF_PIXEL);
        if (square < reach * reach) {
          darken(row * SIDE + column, pen.ink(reach - Math.sqrt(square)));
        }
      }
    }
  }

  private static int first(double start, double difference, double reach) {
    return (int) Math.max(0, Math.min(start, start + difference) - reach);
  }

  private static int last(double start, double difference, double reach) {
    return (int) Math.min(SIDE - 1, Math.max(start, start + difference) + reach);
  }

  private void darken(int pixel, double ink) {
    cells[offset + pixel] = Math.max(cells[offset + pixel], ink);
  }

  /** A straight line by its start, the way to its end and 1 / length². */
  private record Line(double x, double y, double dx, double dy, double perSquare) {
    static Line of(DigitCurve curve, int piece) {
      double dx = curve.x(piece + 1) - curve.x(piece);
      double dy = curve.y(piece + 1) - curve.y(piece);
      double square = dx * dx + dy * dy;
      return new Line(curve.x(piece), curve.y(piece), dx, dy, square > 0 ? 1 / square : 0);
    }

    double squareOfDistance(double px, double py) {
      double fromX = px - x;
      double fromY = py - y;
      double along = Math.max(0, Math.min(1, (fromX * dx + fromY * dy) * perSquare));
      double offX = fromX - along * dx;
      double offY = fromY - along * dy;
      return offX * offX + offY * offY;
    }
  }
}
