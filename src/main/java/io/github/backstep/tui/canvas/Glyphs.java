package io.github.backstep.tui.canvas;

/**
 * What a terminal can show: the Unicode set, or ASCII stand-ins chosen by hand.
 *
 * <p>Everything a canvas is given passes through its glyphs, so views write Unicode and need to ask
 * only when they measure: {@code δ₃} takes two cells here and {@code delta3} six there.
 */
public final class Glyphs {
  /** Lines, blocks, braille and mathematics as they are. */
  public static final Glyphs UNICODE = new Glyphs(true, true);

  /** Nothing above 0x7e. */
  public static final Glyphs ASCII = new Glyphs(false, false);

  /** As {@link #ASCII}, but letters keep their accents: for text that is read aloud. */
  public static final Glyphs PLAIN = new Glyphs(false, true);

  private static final String EIGHTHS_ACROSS = " ▏▎▍▌▋▊▉█";
  private static final String EIGHTHS_UP = " ▁▂▃▄▅▆▇█";
  private static final String ASCII_UP = " .:-=+*%#";
  private static final String SHADES = " ░▒▓█";
  private static final String ASCII_SHADES = " .:-=+*%#@";
  private static final String STROKES = " ·-=≡";
  private static final String ASCII_STROKES = " ,nwNW";
  private static final String CLASS_MARKS = "●◆▲■▼○◇△□▽";
  private static final String ASCII_CLASS_MARKS = "o@*#%&=$+~";

  private final boolean unicode;
  private final boolean accents;

  private Glyphs(boolean unicode, boolean accents) {
    this.unicode = unicode;
    this.accents = accents;
  }

  public static Glyphs of(boolean unicode) {
    return unicode ? UNICODE : ASCII;
  }

  public boolean isUnicode() {
    return unicode;
  }

  /** The character for a meaning. */
  public char get(Glyph glyph) {
    return unicode ? glyph.unicode() : glyph.ascii();
  }

  /**
   * A text as this terminal shows it, one narrow character a cell: {@code ∂W₃ = A₂ᵀ·δ₃} becomes
   * {@code dW3 = A2^T*delta3}. Line ends are kept, so that a text can be wrapped afterwards.
   */
  public String of(String text) {
    return Transliteration.isAscii(text) ? text : Transliteration.of(text, unicode, accents);
  }

  /** A single character as this terminal shows it in one cell. */
  public char of(char c) {
    boolean asItIs = (c >= ' ' && c < 0x7f) || (accents && Transliteration.isAccented(c));
    return asItIs ? c : Transliteration.cell(c, unicode);
  }

  /** The number of cells a text takes. */
  public int columns(String text) {
    return of(text).length();
  }

  /** What is put at the end of a text that has been cut: {@code …} or {@code ...}. */
  public String ellipsis() {
    return unicode ? "…" : "...";
  }

  /** A text as {@link #of(String)} gives it, cut to a width and ended with an ellipsis. */
  public String fit(String text, int columns) {
    String shown = of(text);
    if (shown.length() <= columns) {
      return shown;
    }
    String end = columns > ellipsis().length() ? ellipsis() : "";
    return shown.substring(0, Math.max(0, columns - end.length())) + end;
  }

  /** A progress bar of exactly this width, blank where nothing is done. */
  public String bar(double fraction, int columns) {
    int eighths = (int) Math.round(unit(fraction) * Math.max(0, columns) * 8);
    StringBuilder bar = new StringBuilder();
    for (int x = 0; x < columns; x++) {
      int filled = Math.max(0, Math.min(8, eighths - 8 * x));
      bar.append(unicode ? EIGHTHS_ACROSS.charAt(filled) : filled >= 4 ? '#' : '.');
    }
    return bar.toString();
  }

  /** A cell filled from below: one bar of a histogram or a sparkline. */
  public char column(double fraction) {
    return pick(unicode ? EIGHTHS_UP : ASCII_UP, fraction);
  }

  /**
   * A cell as dark or bright as the fraction says: blank to full. Below zero it is filled with
   * strokes, or with letters where there is only ASCII.
   */
  public char shade(double fraction) {
    return fraction < 0
        ? pick(unicode ? STROKES : ASCII_STROKES, -fraction)
        : pick(unicode ? SHADES : ASCII_SHADES, fraction);
  }

  /** The characters of shades below zero, faintest first. */
  public String strokes() {
    return (unicode ? STROKES : ASCII_STROKES).strip();
  }

  /** The mark of a point of a class; ten shapes, then again from the first. */
  public char classMark(int label) {
    String marks = unicode ? CLASS_MARKS : ASCII_CLASS_MARKS;
    return marks.charAt(Math.floorMod(label, marks.length()));
  }

  private static char pick(String levels, double fraction) {
    return levels.charAt((int) Math.round(unit(fraction) * (levels.length() - 1)));
  }

  private static double unit(double fraction) {
    return fraction > 0 ? Math.min(1, fraction) : 0;
  }
}
