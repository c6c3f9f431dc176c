package io.github.backstep.tui.canvas;

import java.util.function.UnaryOperator;

/**
 * A rectangle of a canvas with its own coordinates, (0, 0) at its top left, and a clip: what is
 * drawn outside it is lost.
 *
 * <p>A style with the default background keeps the background of the cell it is drawn on, so text
 * can be laid over a header bar or a heat map; {@link #fill} replaces everything.
 */
public final class Region {
  private final Canvas canvas;
  private final Area area;

  Region(Canvas canvas, Area area) {
    this.canvas = canvas;
    this.area = area;
  }

  public int columns() {
    return area.columns();
  }

  public int rows() {
    return area.rows();
  }

  public boolean isEmpty() {
    return area.isEmpty();
  }

  public Glyphs glyphs() {
    return canvas.glyphs();
  }

  /** Where this region lies on the screen, for finding what a mouse click hit. */
  public Area area() {
    return area;
  }

  /** A position of this region in coordinates of the whole canvas. */
  public Point absolute(int x, int y) {
    return new Point(area.x() + x, area.y() + y);
  }

  /** A position of the whole canvas in coordinates of this region. */
  public Point local(int x, int y) {
    return new Point(x - area.x(), y - area.y());
  }

  /** A part of this region, cut down to what lies inside it. */
  public Region region(int x, int y, int width, int height) {
    return new Region(canvas, area.cut(x, y, width, height));
  }

  public Region top(int n) {
    return region(0, 0, columns(), n);
  }

  public Region bottom(int n) {
    return dropTop(rows() - n);
  }

  public Region left(int n) {
    return region(0, 0, n, rows());
  }

  public Region right(int n) {
    return dropLeft(columns() - n);
  }

  /** All but the first {@code n} rows. */
  public Region dropTop(int n) {
    return region(0, Math.max(0, n), columns(), rows());
  }

  public Region dropBottom(int n) {
    return top(rows() - Math.max(0, n));
  }

  public Region dropLeft(int n) {
    return region(Math.max(0, n), 0, columns(), rows());
  }

  public Region dropRight(int n) {
    return left(columns() - Math.max(0, n));
  }

  /** One row, as a region of its own. */
  public Region row(int y) {
    return region(0, y, columns(), 1);
  }

  /** What is left inside a margin of {@code dx} columns and {@code dy} rows on every side. */
  public Region inset(int dx, int dy) {
    return dropLeft(dx).dropRight(dx).dropTop(dy).dropBottom(dy);
  }

  /** The middle of this region, at most this large: where a dialog goes. */
  public Region centred(int width, int height) {
    int w = Math.min(width, columns());
    int h = Math.min(height, rows());
    return region((columns() - w) / 2, (rows() - h) / 2, w, h);
  }

  /** Puts one character. */
  public void put(int x, int y, char c, Style style) {
    if (inside(x, y)) {
      int cx = area.x() + x;
      int cy = area.y() + y;
      canvas.set(cx, cy, c, style.over(canvas.styleAt(cx, cy)));
    }
  }

  private boolean inside(int x, int y) {
    return x >= 0 && y >= 0 && x < columns() && y < rows();
  }

  /** Draws a line of text and returns the column after its last character, clipped or not. */
  public int text(int x, int y, String text, Style style) {
    String shown = glyphs().of(text);
    for (int i = 0; i < shown.length(); i++) {
      put(x + i, y, shown.charAt(i), style);
    }
    return x + shown.length();
  }

  /** Draws text that ends in an ellipsis if it would pass the right edge. */
  public int fitted(int x, int y, String text, Style style) {
    return text(x, y, glyphs().fit(text, columns() - x), style);
  }

  /** Draws text that ends at the right edge. */
  public void textRight(int y, String text, Style style) {
    text(columns() - glyphs().columns(text), y, text, style);
  }

  public void textCentred(int y, String text, Style style) {
    text(Math.floorDiv(columns() - glyphs().columns(text), 2), y, text, style);
  }

  /** Draws pieces of text one after another and returns the column after the last. */
  public int text(int x, int y, Spans line) {
    int at = x;
    for (Span span : line.spans()) {
      at = text(at, y, span.text(), span.style());
    }
    return at;
  }

  /** Draws pieces of text that end at the right edge. */
  public void textRight(int y, Spans line) {
    text(columns() - line.columns(glyphs()), y, line);
  }

  public void textCentred(int y, Spans line) {
    text(Math.floorDiv(columns() - line.columns(glyphs()), 2), y, line);
  }

  /** What a position of a region stands for: a line of a list, a cell of a table. */
  @FunctionalInterface
  public interface Choice {
    Point at(int x, int y);
  }

  /** Says what a press of the mouse in this region chooses. */
  public void offers(Choice choice) {
    canvas.offer(area, choice);
  }

  /** Blanks every cell and gives it this style, background included. */
  public void fill(Style style) {
    fill(' ', style);
  }

  /** Puts the same character everywhere, replacing style and background. */
  public void fill(char c, Style style) {
    eachCell((x, y) -> canvas.set(x, y, c, style));
  }

  /** Changes the style of every cell and leaves the characters. */
  public void restyle(UnaryOperator<Style> change) {
    eachCell((x, y) -> canvas.set(x, y, canvas.charAt(x, y), change.apply(canvas.styleAt(x, y))));
  }

  /** How many columns there are for the title of a frame along the edge. */
  public int titleRoom() {
    return Frame.titleRoom(this);
  }

  /** Draws a titled frame along the edge and returns the region inside it. */
  public Region box(String title, Style border, Style titleStyle) {
    return box(Spans.of(title, titleStyle), border);
  }

  /** Draws a frame along the edge, its title in several styles, and returns the region inside. */
  public Region box(Spans title, Style border) {
    return new Frame(this, border).draw(title);
  }

  /** Draws a line across, of the full width. */
  public void horizontalRule(int y, Style style) {
    row(y).eachLocal((x, row) -> put(x, y, glyphs().get(Glyph.HORIZONTAL), style));
  }

  /** Draws a line down, of the full height. */
  public void verticalRule(int x, Style style) {
    region(x, 0, 1, rows()).eachLocal((c, y) -> put(x, y, glyphs().get(Glyph.VERTICAL), style));
  }

  private void eachLocal(CellAction action) {
    eachCell((x, y) -> action.at(x - area.x(), y - area.y()));
  }

  private void eachCell(CellAction action) {
    for (int y = 0; y < rows(); y++) {
      for (int x = 0; x < columns(); x++) {
        action.at(area.x() + x, area.y() + y);
      }
    }
  }

  /** What is done at each cell of a rectangle. */
  private interface CellAction {
    void at(int x, int y);
  }
}
