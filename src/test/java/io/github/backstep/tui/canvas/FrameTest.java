package io.github.backstep.tui.canvas;

import static io.github.backstep.tui.GoldenText.assertGolden;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class FrameTest {
  private static String boxes(Glyphs glyphs) {
    Canvas canvas = new Canvas(40, 12, glyphs);
    Region all = canvas.whole();
    Region inside = all.region(0, 0, 24, 5).box("δ₃ [32, 2]", Style.PLAIN, Style.PLAIN);
    inside.text(0, 0, "ŷ − y", Style.PLAIN);
    inside.horizontalRule(1, Style.PLAIN);
    all.region(25, 0, 15, 5).box("a title much too long", Style.PLAIN, Style.PLAIN);
    all.region(0, 6, 8, 3).box("", Style.PLAIN, Style.PLAIN);
    all.region(10, 6, 2, 2).box("t", Style.PLAIN, Style.PLAIN);
    all.region(14, 6, 1, 4).box("t", Style.PLAIN, Style.PLAIN);
    all.region(17, 6, 6, 3).box("t", Style.PLAIN, Style.PLAIN);
    all.region(25, 6, 7, 3).box("abc", Style.PLAIN, Style.PLAIN);
    all.bottom(2).box(Spans.of("no ", Style.PLAIN).and("room", Style.PLAIN), Style.PLAIN);
    return canvas.text();
  }

  @Test
  void boxesInUnicode() {
    assertGolden("canvas-boxes", boxes(Glyphs.UNICODE));
  }

  @Test
  void boxesInAscii() {
    assertGolden("canvas-boxes-ascii", boxes(Glyphs.ASCII));
  }

  @Test
  void theInsideIsOneCellSmallerAllAround() {
    Region region = new Canvas(10, 5).whole();
    assertEquals(new Area(1, 1, 8, 3), region.box("t", Style.PLAIN, Style.PLAIN).area());
  }
}
