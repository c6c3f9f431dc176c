package io.github.backstep.tui.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class BlockImageTest {

  /** Two columns of three rows: black white / black white / white black. */
  private static final Picture.Field FIELD =
      new Picture.Field(2, 3, (x, y) -> (x == 1) == (y < 2) ? 1 : 0);

  private static Color grey(double brightness) {
    return Color.indexed(232 + (int) (brightness * 23));
  }

  private static Color colorless(double brightness) {
    return Color.DEFAULT;
  }

  private static Canvas drawn(Picture picture, Glyphs glyphs) {
    Canvas canvas = new Canvas(3, 3, glyphs);
    new BlockImage(picture).draw(canvas.whole());
    return canvas;
  }

  @Test
  void twoPixelsShareACell() {
    Picture.Field checks = new Picture.Field(2, 2, (x, y) -> x == y ? 1 : 0);
    Canvas canvas = drawn(Picture.of(checks, BlockImageTest::grey), Glyphs.UNICODE);
    assertEquals("▀▀\n\n", canvas.text());
    assertEquals(Style.of(Color.indexed(255), Color.indexed(232)), canvas.styleAt(0, 0));
    assertEquals(Style.of(Color.indexed(232), Color.indexed(255)), canvas.styleAt(1, 0));
  }

  @Test
  void equalPixelsAreABlankOnTheirColor() {
    Canvas canvas = drawn(Picture.of(FIELD, BlockImageTest::grey), Glyphs.UNICODE);
    assertEquals("\n▀▀\n", canvas.text());
    assertEquals(Color.indexed(255), canvas.styleAt(1, 0).bg());
    assertEquals(Style.of(Color.indexed(255)), canvas.styleAt(0, 1));
  }

  @Test
  void withoutColorsBrightnessBecomesShade() {
    assertEquals(
        " █\n█\n", drawn(Picture.of(FIELD, BlockImageTest::colorless), Glyphs.UNICODE).text());
    assertEquals(
        " @\n@\n", drawn(Picture.of(FIELD, BlockImageTest::colorless), Glyphs.ASCII).text());
    assertEquals(
        " ░\n░\n", drawn(Picture.ground(FIELD, BlockImageTest::colorless), Glyphs.UNICODE).text());
  }

  @Test
  void withoutColorsNumbersBelowZeroAreStrokes() {
    Picture.Field signs = new Picture.Field(2, 2, (x, y) -> x == 0 ? -1 : 1);
    Picture picture = Picture.of(signs, BlockImageTest::colorless);
    assertEquals("≡█\n\n", drawn(picture, Glyphs.UNICODE).text());
    assertEquals("W@\n\n", drawn(picture, Glyphs.ASCII).text());
  }

  @Test
  void pixelsOfDifferentSignsDoNotMakeABlank() {
    Picture.Field signs = new Picture.Field(1, 2, (x, y) -> y == 0 ? -1 : 0.9);
    Picture picture = Picture.of(signs, BlockImageTest::colorless);
    assertEquals("≡\n\n", drawn(picture, Glyphs.UNICODE).text());
  }

  @Test
  void withoutUnicodeACellShowsItsUpperPixel() {
    Canvas canvas = drawn(Picture.of(FIELD, BlockImageTest::grey), Glyphs.ASCII);
    assertEquals("\n\n", canvas.text());
    assertEquals(Color.indexed(255), canvas.styleAt(0, 1).bg());
  }
}
