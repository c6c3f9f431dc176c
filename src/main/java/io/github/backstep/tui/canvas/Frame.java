package io.github.backstep.tui.canvas;

/** A box drawn along the edge of a region, with a title set into its upper line. */
final class Frame {
  private static final int TITLE_INDENT = 2;

  private final Region region;
  private final Style style;
  private final int right;
  private final int bottom;

  Frame(Region region, Style style) {
    this.region = region;
    this.style = style;
    this.right = region.columns() - 1;
    this.bottom = region.rows() - 1;
  }

  /** How many columns the title of a box along the edge of a region can take. */
  static int titleRoom(Region region) {
    return region.columns() - 2 * TITLE_INDENT - 2;
  }

  Region draw(Spans title) {
    region.horizontalRule(0, style);
    region.horizontalRule(bottom, style);
    region.verticalRule(0, style);
    region.verticalRule(right, style);
    corner(0, 0, Glyph.TOP_LEFT);
    corner(right, 0, Glyph.TOP_RIGHT);
    corner(0, bottom, Glyph.BOTTOM_LEFT);
    corner(right, bottom, Glyph.BOTTOM_RIGHT);
    drawTitle(title);
    return region.inset(1, 1);
  }

  private void corner(int x, int y, Glyph glyph) {
    region.put(x, y, region.glyphs().get(glyph), style);
  }

  private void drawTitle(Spans title) {
    int room = titleRoom(region);
    if (title.isEmpty() || room < 1) {
      return;
    }
    Spans shown = title.fit(room, region.glyphs());
    region.put(TITLE_INDENT, 0, ' ', style);
    int after = region.text(TITLE_INDENT + 1, 0, shown);
    region.put(after, 0, ' ', style);
  }
}
