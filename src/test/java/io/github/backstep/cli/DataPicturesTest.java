package io.github.backstep.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.backstep.data.DataDescription;
import io.github.backstep.data.Dataset;
import io.github.backstep.data.Display;
import io.github.backstep.tensor.Tensor;
import io.github.backstep.tui.canvas.Canvas;
import io.github.backstep.tui.canvas.Color;
import io.github.backstep.tui.canvas.Glyphs;
import io.github.backstep.tui.canvas.Style;
import io.github.backstep.tui.theme.ColorDepth;
import io.github.backstep.tui.theme.Theme;
import java.util.List;
import org.junit.jupiter.api.Test;

final class DataPicturesTest {
  private static final Dataset POINTS =
      new Dataset(
          new DataDescription("points", List.of("a", "b"), new Display.Points()),
          Tensor.of(new double[][] {{0, 0}, {1, 1}, {0.5, 0.5}}),
          new int[] {0, 0, 1});

  private static Paper paper(ColorDepth depth, Glyphs glyphs, int width) {
    return new Paper(Theme.of(depth), glyphs, width);
  }

  private static String text(Paper paper, Canvas canvas) {
    return String.join("\n", paper.lines(canvas)) + "\n";
  }

  /** Classes 0 to 3, the third without a sample: a bright row above, below, and all bright. */
  private static Dataset images(int rows, int columns) {
    Tensor features = new Tensor(4, rows * columns);
    for (int i = 0; i < rows * columns; i++) {
      features.set(0, i, i < rows * columns / 2 ? 1 : 0);
      features.set(1, i, i < rows * columns / 2 ? 0 : 1);
      features.set(2, i, 0.5);
      features.set(3, i, 1);
    }
    DataDescription description =
        new DataDescription(
            "images", List.of("up", "low", "none", "full"), new Display.Image(rows, columns));
    return new Dataset(description, features, new int[] {0, 1, 0, 3});
  }

  private static String images(Dataset images, int width) {
    Paper paper = paper(ColorDepth.NONE, Glyphs.ASCII, width);
    Display.Image image = (Display.Image) images.display();
    return text(paper, new ImageSheet(images, image, paper).canvas());
  }

  @Test
  void firstImageOfEachClassIsDrawnAboveItsName() {
    assertEquals(
        """
        @@@@      @@@@
        @@@@      @@@@
             @@@@ @@@@
             @@@@ @@@@
         up  low  full

        """,
        images(images(8, 4), 80));
  }

  @Test
  void imagesThatDoNotFitGoToTheNextRow() {
    assertEquals(
        """
        @@@@
             @@@@
         up  low

        @@@@
        @@@@
        full

        """,
        images(images(4, 4), 10));
  }

  @Test
  void largeImagesAreMadeSmallerByAWholeNumber() {
    assertEquals(
        """
        @@@@@@@@@@@             @@@@@@@@@@@
                    @@@@@@@@@@@ @@@@@@@@@@@
            up          low        full

        """,
        images(images(12, 33), 80));
  }

  @Test
  void coloursAreSwitchedOnlyWhereTheyChange() {
    Paper paper = paper(ColorDepth.TRUE, Glyphs.UNICODE, 80);
    Canvas canvas = new Canvas(6, 2);
    Style red = Style.of(Color.rgb(0xff0000));
    canvas.whole().text(1, 0, "red", red);
    canvas.whole().text(2, 1, "end", red.asBold());
    assertEquals(
        List.of(" \u001b[0;38;2;255;0;0mred\u001b[0m", "  \u001b[0;1;38;2;255;0;0mend\u001b[0m"),
        paper.lines(canvas));
  }

  @Test
  void pointsAreDotsOfTheirColourOrTheMarksOfTheirClass() {
    Paper colors = paper(ColorDepth.ANSI_16, Glyphs.UNICODE, 9);
    Paper marks = paper(ColorDepth.NONE, Glyphs.ASCII, 9);
    assertEquals(
        """
                o
            @
        o
        o a  @ b
        """,
        text(marks, new ScatterPlot(POINTS, marks).canvas()).replaceAll("\n+", "\n"));
    Canvas dots = new ScatterPlot(POINTS, colors).canvas();
    assertEquals(
        """
                ⠠
            ⠈
        ⠂
        ● a  ◆ b\
        """,
        dots.text().replaceAll("\n+", "\n"));
    assertEquals(colors.theme().classStyle(1), dots.styleAt(4, 9));
  }
}
