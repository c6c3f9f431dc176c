package io.github.backstep.tui.canvas;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * One frame: a grid of cells, each a character and a style.
 *
 * <p>It is drawn on by one thread through {@link #whole()} and then read. A cell holds a single
 * narrow character; what its {@link Glyphs} cannot show is replaced when it is put.
 */
public final class Canvas {
  private final int columns;
  private final int rows;
  private final Glyphs glyphs;
  private final char[] chars;
  private final Style[] styles;
  private final Offers offers = new Offers();

  /** A blank canvas for a terminal that shows Unicode. */
  public Canvas(int columns, int rows) {
    this(columns, rows, Glyphs.UNICODE);
  }

  /** A blank canvas; a size below zero counts as zero. */
  public Canvas(int columns, int rows, Glyphs glyphs) {
    this.columns = Math.max(0, columns);
    this.rows = Math.max(0, rows);
    this.glyphs = glyphs;
    this.chars = new char[this.columns * this.rows];
    this.styles = new Style[chars.length];
    Arrays.fill(chars, ' ');
    Arrays.fill(styles, Style.PLAIN);
  }

  public int columns() {
    return columns;
  }

  public int rows() {
    return rows;
  }

  public Glyphs glyphs() {
    return glyphs;
  }

  /** All of it, to draw on. */
  public Region whole() {
    return new Region(this, new Area(0, 0, columns, rows));
  }

  public char charAt(int x, int y) {
    return chars[index(x, y)];
  }

  public Style styleAt(int x, int y) {
    return styles[index(x, y)];
  }

  void set(int x, int y, char c, Style style) {
    int at = index(x, y);
    chars[at] = glyphs.of(c);
    styles[at] = style;
  }

  /** Notes what a press of the mouse chooses in an area. */
  void offer(Area area, Region.Choice choice) {
    offers.add(area, choice);
  }

  /** What a press of the mouse at a position chooses, as the view that drew there has it. */
  public Optional<Point> offered(int x, int y) {
    return offers.at(x, y);
  }

  private int index(int x, int y) {
    if (x < 0 || x >= columns || y < 0 || y >= rows) {
      throw new IndexOutOfBoundsException(
          "cell (" + x + ", " + y + ") of a canvas of " + columns + " by " + rows);
    }
    return y * columns + x;
  }

  /** True if the other frame looks exactly like this one. */
  public boolean looksLike(Canvas other) {
    return columns == other.columns
        && rows == other.rows
        && Arrays.equals(chars, other.chars)
        && Arrays.equals(styles, other.styles);
  }

  /** The characters, one line a row, without trailing blanks: what golden files hold. */
  public String text() {
    StringBuilder all = new StringBuilder(chars.length + rows);
    for (int y = 0; y < rows; y++) {
      all.append(y == 0 ? "" : "\n");
      all.append(new String(chars, y * columns, columns).stripTrailing());
    }
    return all.toString();
  }

  /** The same text with every cell blanked whose style the predicate turns down. */
  public String textWhere(Predicate<Style> wanted) {
    Canvas kept = new Canvas(columns, rows, glyphs);
    for (int i = 0; i < chars.length; i++) {
      kept.chars[i] = wanted.test(styles[i]) ? chars[i] : ' ';
    }
    return kept.text();
  }
}
