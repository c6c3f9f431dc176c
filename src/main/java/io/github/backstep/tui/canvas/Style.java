package io.github.backstep.tui.canvas;

/** How a cell looks: its two colours and its attributes. */
public record Style(
    Color fg, Color bg, boolean bold, boolean underline, boolean dim, boolean reverse) {
  /** The terminal's own colours and no attribute. */
  public static final Style PLAIN = of(Color.DEFAULT, Color.DEFAULT);

  /** Two colours, no attribute. */
  public static Style of(Color fg, Color bg) {
    return new Style(fg, bg, false, false, false, false);
  }

  /** A foreground on whatever is behind it. */
  public static Style of(Color fg) {
    return of(fg, Color.DEFAULT);
  }

  public Style withFg(Color color) {
    return new Style(color, bg, bold, underline, dim, reverse);
  }

  public Style withBg(Color color) {
    return new Style(fg, color, bold, underline, dim, reverse);
  }

  /** This style, bold. The accessor of a record takes the short name. */
  public Style asBold() {
    return new Style(fg, bg, true, underline, dim, reverse);
  }

  public Style asUnderlined() {
    return new Style(fg, bg, bold, true, dim, reverse);
  }

  public Style asDim() {
    return new Style(fg, bg, bold, underline, true, reverse);
  }

  public Style asReversed() {
    return new Style(fg, bg, bold, underline, dim, true);
  }

  /** This style drawn on a cell that has one already: a default background lets the old through. */
  Style over(Style below) {
    return bg.isDefault() && !below.bg.isDefault() ? withBg(below.bg) : this;
  }
}
