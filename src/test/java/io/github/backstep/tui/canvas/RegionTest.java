package io.github.backstep.tui.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;

class RegionTest {
  private static final Style RED = Style.of(Color.ansi(1));
  private static final Color BLUE = Color.ansi(4);

  private static Canvas dotted(int columns, int rows) {
    Canvas canvas = new Canvas(columns, rows);
    canvas.whole().fill('.', Style.PLAIN);
    return canvas;
  }

  @Test
  void drawsInItsOwnCoordinates() {
    Canvas canvas = dotted(6, 3);
    canvas.whole().region(2, 1, 3, 2).text(0, 0, "abc", RED);
    assertEquals("......\n..abc.\n......", canvas.text());
  }

  @Test
  void clipsOnEverySide() {
    Canvas canvas = dotted(5, 3);
    Region middle = canvas.whole().region(1, 1, 3, 1);
    middle.text(-1, 0, "abcdef", RED);
    middle.text(0, -1, "xxx", RED);
    middle.text(0, 1, "xxx", RED);
    assertEquals(".....\n.bcd.\n.....", canvas.text());
  }

  @Test
  void textReturnsTheColumnAfterIt() {
    Region region = new Canvas(4, 1).whole();
    assertEquals(6, region.text(1, 0, "hello", RED));
    assertEquals(7, new Canvas(20, 1, Glyphs.ASCII).whole().text(2, 0, "δ", RED));
  }

  @Test
  void cutsAddUpToTheWhole() {
    Region region = new Canvas(10, 5).whole();
    assertEquals(new Area(0, 0, 10, 2), region.top(2).area());
    assertEquals(new Area(0, 2, 10, 3), region.dropTop(2).area());
    assertEquals(new Area(0, 3, 10, 2), region.bottom(2).area());
    assertEquals(new Area(0, 0, 10, 3), region.dropBottom(2).area());
    assertEquals(new Area(0, 0, 4, 5), region.left(4).area());
    assertEquals(new Area(4, 0, 6, 5), region.dropLeft(4).area());
    assertEquals(new Area(6, 0, 4, 5), region.right(4).area());
    assertEquals(new Area(0, 0, 6, 5), region.dropRight(4).area());
    assertEquals(new Area(2, 1, 6, 3), region.inset(2, 1).area());
    assertEquals(new Area(3, 1, 4, 3), region.centred(4, 3).area());
  }

  @Test
  void cutsLargerThanTheRegionGiveAllOrNothing() {
    Region region = new Canvas(3, 2).whole();
    assertEquals(region.area(), region.top(9).area());
    assertEquals(region.area(), region.bottom(9).area());
    assertEquals(region.area(), region.left(9).area());
    assertEquals(region.area(), region.right(9).area());
    assertTrue(region.dropTop(9).isEmpty());
    assertTrue(region.dropLeft(9).isEmpty());
    assertTrue(region.top(-1).isEmpty());
    assertTrue(region.inset(5, 5).isEmpty());
  }

  @Test
  void alignsText() {
    Canvas canvas = dotted(9, 3);
    canvas.whole().textRight(0, "ab", RED);
    canvas.whole().textCentred(1, "abc", RED);
    canvas.whole().fitted(2, 2, "longer text", RED);
    assertEquals(".......ab\n...abc...\n..longer…", canvas.text());
  }

  @Test
  void aDefaultBackgroundLetsTheOldOneThrough() {
    Canvas canvas = new Canvas(3, 1);
    canvas.whole().left(2).fill(Style.of(Color.DEFAULT, BLUE));
    canvas.whole().text(0, 0, "abc", RED);
    assertEquals(Style.of(Color.ansi(1), BLUE), canvas.styleAt(1, 0));
    assertEquals(RED, canvas.styleAt(2, 0));
  }

  @Test
  void restylesWithoutTouchingTheCharacters() {
    Canvas canvas = new Canvas(3, 1);
    canvas.whole().text(0, 0, "abc", RED);
    canvas.whole().left(2).restyle(Style::asUnderlined);
    assertEquals("abc", canvas.text());
    assertEquals("ab", canvas.textWhere(Style::underline));
  }

  @Test
  void convertsBetweenItsCoordinatesAndTheScreens() {
    Region region = new Canvas(20, 10).whole().region(4, 3, 10, 5).region(2, 1, 4, 4);
    assertEquals(new Point(7, 5), region.absolute(1, 1));
    assertEquals(new Point(1, 1), region.local(7, 5));
    assertTrue(region.area().contains(6, 4));
    assertTrue(!region.area().contains(10, 4));
  }

  @Test
  void whateverIsDrawnStaysInsideAndNeverThrows() {
    Random random = new Random(42);
    for (int round = 0; round < 300; round++) {
      Canvas canvas = dotted(random.nextInt(12), random.nextInt(8));
      Region region = canvas.whole();
      for (int depth = random.nextInt(3); depth >= 0; depth--) {
        region = region.region(any(random), any(random), any(random), any(random));
      }
      drawEverything(region, random);
      assertUntouchedOutside(canvas, region.area());
    }
  }

  private static int any(Random random) {
    return switch (random.nextInt(8)) {
      case 0 -> Integer.MAX_VALUE;
      case 1 -> Integer.MIN_VALUE;
      default -> random.nextInt(20) - 6;
    };
  }

  private static void drawEverything(Region region, Random random) {
    int x = any(random);
    int y = any(random);
    region.put(x, y, '#', RED);
    region.text(x, y, "some text", RED);
    region.fitted(x, y, "some longer text", RED);
    region.textRight(y, "right", RED);
    region.textCentred(y, "a centred text", RED);
    region.horizontalRule(y, RED);
    region.verticalRule(x, RED);
    region.box("title", RED, RED).box("", RED, RED).fill(RED);
    BraillePlot plot = new BraillePlot(region, new Range(0, 1), new Range(0, 1));
    plot.curve(new double[] {-5, 0.5, 1e300}, new double[] {2, Double.NaN, -1e300}, RED);
    plot.horizontal(x, RED);
    plot.vertical(y, RED);
    new DotRaster(region).line(new Point(x, y), new Point(any(random), any(random)), RED);
    new BlockImage(Picture.of(new Picture.Field(9, 9, (px, py) -> 1), p -> BLUE)).draw(region);
  }

  private static void assertUntouchedOutside(Canvas canvas, Area area) {
    for (int y = 0; y < canvas.rows(); y++) {
      for (int x = 0; x < canvas.columns(); x++) {
        if (!area.contains(x, y)) {
          assertEquals('.', canvas.charAt(x, y), () -> canvas.text() + "\noutside " + area);
        }
      }
    }
  }
}
