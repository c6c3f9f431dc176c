package io.github.backstep.figure.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;

/** Lines of text on a page. */
final class Ink {
  private Ink() {}

  /** Draws a line that begins at {@code x}, on the base line {@code y}. */
  static void text(Graphics2D g, double x, double y, String text, Font font, Color color) {
    if (!text.isEmpty()) {
      g.setFont(font);
      g.setPaint(color);
      g.drawString(text, (float) x, (float) y);
    }
  }

  /** Draws a line with its middle at {@code x}. */
  static void centred(Graphics2D g, double x, double y, String text, Font font, Color color) {
    text(g, x - Fonts.width(text, font) / 2, y, text, font, color);
  }

  /** Draws a line that ends at {@code x}. */
  static void right(Graphics2D g, double x, double y, String text, Font font, Color color) {
    text(g, x - Fonts.width(text, font), y, text, font, color);
  }

  /** A text cut to a width, with an ellipsis for what is missing. */
  static String fit(String text, Font font, double width) {
    String shown = text;
    for (int end = text.length(); end > 0 && Fonts.width(shown, font) > width; end--) {
      shown = text.substring(0, end - 1) + "…";
    }
    return shown;
  }

  /** A text broken between words so that every line but a very long word fits. */
  static List<String> wrapped(String text, Font font, double width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ")) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (!line.isEmpty() && Fonts.width(longer, font) > width) {
        lines.add(line.toString());
        longer = word;
      }
      line.setLength(0);
      line.append(longer);
    }
    lines.add(line.toString());
    return lines;
  }
}
