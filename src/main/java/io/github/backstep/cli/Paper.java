package io.github.backstep.cli;

import io.github.backstep.tui.canvas.Canvas;
import io.github.backstep.tui.canvas.Glyphs;
import io.github.backstep.tui.canvas.Style;
import io.github.backstep.tui.terminal.Capabilities;
import io.github.backstep.tui.terminal.TerminalOptions;
import io.github.backstep.tui.terminal.TerminalUnavailable;
import io.github.backstep.tui.theme.ColorDepth;
import io.github.backstep.tui.theme.Theme;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What pictures are printed on: in colours on a terminal that has them, else in characters alone.
 *
 * @param width how many columns wide it is
 */
record Paper(Theme theme, Glyphs glyphs, int width) {
  private static final int USUAL_WIDTH = 80;
  private static final int LARGEST_WIDTH = 160;

  static Paper of(Shell shell) {
    int width = Math.min(shell.columns().orElse(USUAL_WIDTH), LARGEST_WIDTH);
    try {
      Capabilities can =
          Capabilities.detect(shell.environment(), shell.isTerminal(), TerminalOptions.DEFAULT);
      return new Paper(can.theme(), can.glyphs(), width);
    } catch (TerminalUnavailable e) {
      return new Paper(Theme.of(ColorDepth.NONE), shell.glyphs(), width);
    }
  }

  /** A canvas as lines to print, with what switches the colours. */
  List<String> lines(Canvas canvas) {
    return IntStream.range(0, canvas.rows()).mapToObj(y -> line(canvas, y)).toList();
  }

  private String line(Canvas canvas, int y) {
    StringBuilder line = new StringBuilder();
    Style last = Style.PLAIN;
    for (int x = 0; x < canvas.columns(); x++) {
      Style style = theme.isColorless() ? Style.PLAIN : canvas.styleAt(x, y);
      line.append(style.equals(last) ? "" : Sgr.of(style)).append(canvas.charAt(x, y));
      last = style;
    }
    return line.append(last.equals(Style.PLAIN) ? "" : Sgr.RESET).toString().stripTrailing();
  }
}
