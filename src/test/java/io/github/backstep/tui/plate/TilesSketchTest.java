package io.github.backstep.tui.plate;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.backstep.figure.drawing.Raster;
import io.github.backstep.figure.drawing.Tiles;
import io.github.backstep.figure.drawing.Verdict;
import io.github.backstep.tui.canvas.Canvas;
import io.github.backstep.tui.theme.ColorDepth;
import io.github.backstep.tui.theme.Theme;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Which of many images are shown. */
class TilesSketchTest {
  private static final int COUNT = 200;

  private static String drawn(Spotlight spotlight) {
    List<Tiles.Tile> tiles = IntStream.range(0, COUNT).mapToObj(TilesSketchTest::tile).toList();
    Canvas canvas = new Canvas(60, 20);
    Easel easel = new Easel(Theme.of(ColorDepth.TRUE), String::valueOf, spotlight, 0);
    new TilesSketch(new Tiles(tiles), easel).draw(canvas.whole());
    return canvas.text();
  }

  private static Tiles.Tile tile(int number) {
    Raster image = new Raster(28, 28, false, (row, column) -> 0.5);
    return new Tiles.Tile(image, "no. " + number, Verdict.NONE);
  }

  @Test
  void theyBeginWithTheFirst() {
    assertTrue(drawn(Spotlight.OFF).contains("no. 0"), drawn(Spotlight.OFF));
  }

  @Test
  void theOneThatIsLookedAtIsShown() {
    assertTrue(drawn(Spotlight.on(123)).contains("no. 123"));
    assertFalse(drawn(Spotlight.on(123)).contains("no. 0"));
  }

  /** Of many training samples only the first are drawn; any of them can be in a mini-batch. */
  @Test
  void theyBeginWithTheFirstWhereWhatIsLookedAtIsNotAmongThem() {
    assertTrue(drawn(Spotlight.on(5454)).contains("no. 0"), drawn(Spotlight.on(5454)));
  }
}
