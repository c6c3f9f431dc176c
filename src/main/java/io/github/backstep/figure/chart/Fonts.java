package io.github.backstep.figure.chart;

import java.awt.Font;
import java.awt.font.FontRenderContext;

/** The letters of pictures: those that the machine has for text without serifs. */
final class Fonts {
  private static final FontRenderContext ANY = new FontRenderContext(null, true, true);

  private Fonts() {}

  static Font plain(double size) {
    return font(Font.PLAIN, size);
  }

  static Font bold(double size) {
    return font(Font.BOLD, size);
  }

  private static Font font(int style, double size) {
    return new Font(Font.SANS_SERIF, style, 1).deriveFont((float) size);
  }

  /** How wide a line of text is. */
  static double width(String text, Font font) {
    return text.isEmpty() ? 0 : font.getStringBounds(text, ANY).getWidth();
  }

  /**
   * Tries to use a font, with no display.
   *
   * @throws PictureException if the machine has none
   */
  static void require() {
    System.setProperty("java.awt.headless", "true");
    try {
      width("0", plain(10));
    } catch (RuntimeException | Error e) {
      throw new PictureException(
          "pictures need fonts, and this machine has none that Java can use ("
              + root(e).getMessage()
              + "). Install some (Debian, Ubuntu: apt install fontconfig fonts-dejavu-core)",
          e);
    }
  }

  private static Throwable root(Throwable failure) {
    Throwable cause = failure.getCause();
    return cause == null ? failure : root(cause);
  }
}
