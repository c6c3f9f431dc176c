package io.github.backstep.tui.terminal;

import com.googlecode.lanterna.SGR;
import com.googlecode.lanterna.TextCharacter;
import com.googlecode.lanterna.TextColor;
import io.github.backstep.tui.canvas.Color;
import io.github.backstep.tui.canvas.Style;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Lanterna's characters for our cells, made once each: making one costs a microsecond. */
final class CellCache {
  /** Far more than a theme has; pictures may bring many. */
  private static final int MOST_STYLES = 4096;

  private static final List<TextColor> ANSI =
      List.of(
          TextColor.ANSI.BLACK,
          TextColor.ANSI.RED,
          TextColor.ANSI.GREEN,
          TextColor.ANSI.YELLOW,
          TextColor.ANSI.BLUE,
          TextColor.ANSI.MAGENTA,
          TextColor.ANSI.CYAN,
          TextColor.ANSI.WHITE,
          TextColor.ANSI.BLACK_BRIGHT,
          TextColor.ANSI.RED_BRIGHT,
          TextColor.ANSI.GREEN_BRIGHT,
          TextColor.ANSI.YELLOW_BRIGHT,
          TextColor.ANSI.BLUE_BRIGHT,
          TextColor.ANSI.MAGENTA_BRIGHT,
          TextColor.ANSI.CYAN_BRIGHT,
          TextColor.ANSI.WHITE_BRIGHT);

  private final Map<Style, Map<Character, TextCharacter>> cells = new HashMap<>();
  private Style lastStyle = Style.PLAIN;
  private Map<Character, TextCharacter> ofLastStyle = new HashMap<>();

  TextCharacter cell(char c, Style style) {
    if (!style.equals(lastStyle)) {
      lastStyle = style;
      ofLastStyle = ofStyle(style);
    }
    return ofLastStyle.computeIfAbsent(c, missing -> made(missing, style));
  }

  private Map<Character, TextCharacter> ofStyle(Style style) {
    if (cells.size() > MOST_STYLES) {
      cells.clear();
    }
    return cells.computeIfAbsent(style, missing -> new HashMap<>());
  }

  private static TextCharacter made(char c, Style style) {
    List<SGR> attributes = new ArrayList<>();
    add(attributes, style.bold(), SGR.BOLD);
    add(attributes, style.underline(), SGR.UNDERLINE);
    add(attributes, style.dim(), RawTerminal.DIM);
    add(attributes, style.reverse(), SGR.REVERSE);
    return TextCharacter.fromCharacter(
        c, color(style.fg()), color(style.bg()), attributes.toArray(new SGR[0]))[0];
  }

  private static void add(List<SGR> attributes, boolean wanted, SGR attribute) {
    if (wanted) {
      attributes.add(attribute);
    }
  }

  private static TextColor color(Color color) {
    int value = color.value();
    return switch (color.kind()) {
      case DEFAULT -> TextColor.ANSI.DEFAULT;
      case ANSI -> ANSI.get(value);
      case INDEXED -> new TextColor.Indexed(value);
      case RGB -> new TextColor.RGB(value >> 16 & 0xff, value >> 8 & 0xff, value & 0xff);
    };
  }
}
