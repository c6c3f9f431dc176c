package io.github.backstep.figure.chart;

import io.github.backstep.figure.drawing.Plate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The size of a picture in pixels. Letters grow and shrink with it. */
public record PictureSize(int width, int height) {
  static final int LEAST = 200;
  static final int MOST = 10_000;

  private static final Pattern FORM = Pattern.compile("(\\d{1,5})[x×](\\d{1,5})");
  private static final int USUAL_WIDTH = 1200;
  private static final int USUAL_HEIGHT = 750;
  private static final int HEADING = 170;
  private static final int ROW = 250;

  /** The units across a page, whatever its size. */
  private static final double UNITS = 1200;

  /**
   * Reads a size such as {@code 1200x800}.
   *
   * @throws PictureException if it is no size, or one that no picture should have
   */
  public static PictureSize parse(String text) {
    Matcher m = FORM.matcher(text.strip());
    if (!m.matches()) {
      throw new PictureException(
          "expected a width and a height in pixels, such as 1200x800, got '" + text + "'");
    }
    PictureSize size = new PictureSize(Integer.parseInt(m.group(1)), Integer.parseInt(m.group(2)));
    if (size.least() < LEAST || Math.max(size.width, size.height) > MOST) {
      throw new PictureException(
          "expected " + LEAST + " to " + MOST + " pixels each way, got '" + text + "'");
    }
    return size;
  }

  private int least() {
    return Math.min(width, height);
  }

  /** The size that suits a plate: as high as its rows of panels need. */
  public static PictureSize of(Plate plate) {
    int rows = (plate.panels().size() + plate.across() - 1) / plate.across();
    int height = Math.min(MOST, Math.max(USUAL_HEIGHT, HEADING + ROW * rows));
    return new PictureSize(USUAL_WIDTH, height);
  }

  /** Pixels a unit of the page: a narrow page or a flat one has smaller letters. */
  double scale() {
    return Math.min(width / UNITS, height / (UNITS / 2));
  }
}
