package io.github.backstep.tui.terminal;

/**
 * What a user asks of the terminal on the command line.
 *
 * @param ascii draw with ASCII characters only
 * @param mouse take mouse clicks, which the terminal then no longer uses to select text
 */
public record TerminalOptions(ColorChoice color, ThemeChoice theme, boolean ascii, boolean mouse) {
  /** Nothing asked: find out. */
  public static final TerminalOptions DEFAULT =
      new TerminalOptions(ColorChoice.AUTO, ThemeChoice.AUTO, false, true);
}
