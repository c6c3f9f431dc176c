package io.github.backstep.cli;

import io.github.backstep.data.Dataset;
import io.github.backstep.data.Display;
import io.github.backstep.tui.canvas.BlockImage;
import io.github.backstep.tui.canvas.Canvas;
import io.github.backstep.tui.canvas.Picture;
import io.github.backstep.tui.canvas.Region;
import io.github.backstep.tui.canvas.Style;
import java.util.List;
import java.util.stream.IntStream;

/** The first image of each class side by side, in rows, with its class below. */
record ImageSheet(Dataset rows, Display.Image image, Paper paper) {
  /** Images are made smaller by a whole number so that none is wider than this. */
  private static final int WIDEST = 16;

  private static final int GAP = 1;

  /** More classes than this are not all shown. */
  private static final int MOST = 20;

  Canvas canvas() {
    List<Integer> samples = oneOfEachClass();
    int across = Math.max(1, Math.min(samples.size(), (paper.width() + GAP) / cellWidth()));
    int down = (samples.size() + across - 1) / across;
    Canvas canvas = new Canvas(across * cellWidth(), down * cellHeight(), paper.glyphs());
    for (int i = 0; i < samples.size(); i++) {
      int x = i % across * cellWidth();
      int y = i / across * cellHeight();
      draw(samples.get(i), canvas.whole().region(x, y, cellWidth() - GAP, cellHeight()));
    }
    return canvas;
  }

  private List<Integer> oneOfEachClass() {
    return IntStream.range(0, rows.classes())
        .boxed()
        .flatMap(label -> firstOf(label).boxed())
        .limit(MOST)
        .toList();
  }

  private IntStream firstOf(int label) {
    return IntStream.range(0, rows.samples()).filter(row -> rows.label(row) == label).limit(1);
  }

  private void draw(int sample, Region region) {
    Picture.Field pixels = new Picture.Field(width(), height(), (x, y) -> mean(sample, x, y));
    new BlockImage(Picture.of(pixels, paper.theme()::grey)).draw(region);
    String name = rows.description().classNames().get(rows.label(sample));
    region.textCentred((height() + 1) / 2, name, Style.PLAIN);
  }

  /** The brightness of the pixels that become one. */
  private double mean(int sample, int x, int y) {
    int factor = factor();
    double sum = 0;
    int count = 0;
    for (int r = y * factor; r < Math.min(image.rows(), (y + 1) * factor); r++) {
      for (int c = x * factor; c < Math.min(image.columns(), (x + 1) * factor); c++) {
        sum += rows.features().get(sample, r * image.columns() + c);
        count++;
      }
    }
    return sum / count;
  }

  private int factor() {
    return ceil(image.columns(), WIDEST);
  }

  private int width() {
    return ceil(image.columns(), factor());
  }

  private int height() {
    return ceil(image.rows(), factor());
  }

  private int cellWidth() {
    return width() + GAP;
  }

  /** Two pixels a line, the name of the class, and a blank line. */
  private int cellHeight() {
    return ceil(height(), 2) + 2;
  }

  private static int ceil(int a, int b) {
    return (a + b - 1) / b;
  }
}
