package io.github.backstep.tui.terminal;

import io.github.backstep.tui.canvas.Glyphs;
import io.github.backstep.tui.theme.ColorDepth;
import io.github.backstep.tui.theme.Ground;
import io.github.backstep.tui.theme.Theme;
import java.util.Locale;
import java.util.Map;

/** What may be asked of a terminal. */
public record Capabilities(
    ColorDepth depth, Ground ground, boolean unicode, boolean mouse, Reasons reasons) {
  private static final String INSTEAD =
      "Use --plain, which takes keys and prints lines, or `backstep inspect` or `backstep train`.";

  /** What was concluded from what, for people. */
  public record Reasons(String depth, String ground, String unicode) {}

  /** The colours that go with this terminal. */
  public Theme theme() {
    return Theme.of(depth, ground);
  }

  /** The character set that goes with this terminal. */
  public Glyphs glyphs() {
    return Glyphs.of(unicode);
  }

  /**
   * What a terminal can do, as its environment tells.
   *
   * @param env the environment variables
   * @param console whether standard input and output are a terminal
   * @throws TerminalUnavailable if no screen can be drawn on it at all
   */
  public static Capabilities detect(
      Map<String, String> env, boolean console, TerminalOptions options) {
    String term = env.getOrDefault("TERM", "");
    if (!console) {
      throw new TerminalUnavailable(
          "This screen needs a terminal, and standard input or output is not one. " + INSTEAD);
    }
    if (!placesText(env)) {
      throw new TerminalUnavailable(
          "This screen needs a terminal that can place text, and TERM is "
              + (term.isEmpty() ? "not set. " : "\"dumb\". ")
              + INSTEAD);
    }
    ColorRule color = ColorRule.decide(env, options.color());
    GroundRule ground = GroundRule.decide(env, options.theme());
    String noUnicode = whyNotUnicode(env, term, options);
    String unicode = noUnicode.isEmpty() ? locale(env) : noUnicode;
    return new Capabilities(
        color.depth(),
        ground.ground(),
        noUnicode.isEmpty(),
        options.mouse() && !term.equals("linux"),
        new Reasons(color.reason(), ground.reason(), unicode));
  }

  /** Whether text can be put anywhere on a terminal; all that a dumb one can do is print. */
  public static boolean placesText(Map<String, String> env) {
    String term = env.getOrDefault("TERM", "");
    return !term.isEmpty() && !term.equals("dumb");
  }

  /** Empty if Unicode may be used. */
  private static String whyNotUnicode(
      Map<String, String> env, String term, TerminalOptions options) {
    if (options.ascii()) {
      return "--ascii";
    }
    if (term.equals("linux")) {
      return "TERM=linux has few characters";
    }
    String locale = locale(env).toLowerCase(Locale.ROOT);
    boolean utf8 = locale.contains("utf-8") || locale.contains("utf8");
    return utf8 ? "" : locale(env) + " is not UTF-8";
  }

  /** The variable that decides about characters, as {@code NAME=value}. */
  private static String locale(Map<String, String> env) {
    for (String name : new String[] {"LC_ALL", "LC_CTYPE", "LANG"}) {
      String value = env.getOrDefault(name, "");
      if (!value.isEmpty()) {
        return name + "=" + value;
      }
    }
    return "LANG (not set)";
  }
}
