package io.github.backstep.tui.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.backstep.tui.canvas.Style;
import io.github.backstep.tui.theme.ColorDepth;
import io.github.backstep.tui.theme.Ground;
import io.github.backstep.tui.theme.Role;
import io.github.backstep.tui.theme.Theme;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CapabilitiesTest {
  /** An environment written as {@code A=1 B=2}. */
  private static Map<String, String> env(String text) {
    Map<String, String> env = new HashMap<>();
    for (String pair : text.split(" ", -1)) {
      String[] nameAndValue = pair.split("=", 2);
      env.put(nameAndValue[0], nameAndValue[1]);
    }
    return env;
  }

  private static Capabilities detect(String env) {
    return Capabilities.detect(env(env), true, TerminalOptions.DEFAULT);
  }

  private static Capabilities detect(String env, ColorChoice color, boolean ascii) {
    return Capabilities.detect(
        env(env), true, new TerminalOptions(color, ThemeChoice.AUTO, ascii, true));
  }

  @ParameterizedTest
  @CsvSource({
    "TERM=xterm-256color COLORTERM=truecolor, TRUE, COLORTERM=truecolor",
    "TERM=xterm-256color COLORTERM=24bit, TRUE, COLORTERM=24bit",
    "TERM=xterm-256color, INDEXED_256, TERM=xterm-256color",
    "TERM=xterm-256color COLORTERM=yes, INDEXED_256, TERM=xterm-256color",
    "TERM=xterm-direct, TRUE, TERM=xterm-direct",
    "TERM=xterm-kitty, TRUE, TERM=xterm-kitty",
    "TERM=alacritty, TRUE, TERM=alacritty",
    "TERM=screen-256color TMUX=/tmp/t, TRUE, TMUX=/tmp/t",
    "TERM=screen TMUX=/tmp/t, TRUE, TMUX=/tmp/t",
    "TERM=screen-256color, INDEXED_256, TERM=screen-256color",
    "TERM=screen, ANSI_16, TERM=screen",
    "TERM=tmux-256color, TRUE, TERM=tmux-256color",
    "TERM=xterm-256color TERM_PROGRAM=iTerm.app, TRUE, TERM_PROGRAM=iTerm.app",
    "TERM=xterm-256color TERM_PROGRAM=Apple_Terminal, INDEXED_256, TERM=xterm-256color",
    "TERM=xterm-256color VTE_VERSION=6003, TRUE, VTE_VERSION=6003",
    "TERM=xterm-256color VTE_VERSION=3409, INDEXED_256, TERM=xterm-256color",
    "TERM=xterm-256color VTE_VERSION=x, INDEXED_256, TERM=xterm-256color",
    "TERM=xterm-256color WT_SESSION=1, TRUE, WT_SESSION=1",
    "TERM=linux, ANSI_16, TERM=linux",
    "TERM=xterm, ANSI_16, TERM=xterm",
    "TERM=somewhat-new, ANSI_16, TERM=somewhat-new",
    "TERM=vt100, NONE, TERM=vt100",
    "TERM=xterm-mono, NONE, TERM=xterm-mono",
    "TERM=xterm-256color COLORTERM=truecolor NO_COLOR=1, NONE, NO_COLOR",
    "TERM=xterm-256color NO_COLOR=, INDEXED_256, TERM=xterm-256color",
  })
  void depthFollowsTheEnvironment(String env, ColorDepth depth, String reason) {
    Capabilities capabilities = detect(env);
    assertEquals(depth, capabilities.depth());
    assertEquals(reason, capabilities.reasons().depth());
  }

  @ParameterizedTest
  @CsvSource({"TRUE, TRUE", "INDEXED_256, INDEXED_256", "ANSI_16, ANSI_16", "NEVER, NONE"})
  void askingForADepthOverridesTheEnvironment(ColorChoice choice, ColorDepth depth) {
    assertEquals(depth, detect("TERM=xterm NO_COLOR=1", choice, false).depth());
    assertEquals(choice, ColorChoice.parse(choice.word()));
  }

  @ParameterizedTest
  @CsvSource({
    "TERM=xterm, DARK, COLORFGBG not set",
    "TERM=xterm COLORFGBG=15;0, DARK, COLORFGBG=15;0",
    "TERM=xterm COLORFGBG=0;15, LIGHT, COLORFGBG=0;15",
    "TERM=xterm COLORFGBG=0;7, LIGHT, COLORFGBG=0;7",
    "TERM=xterm COLORFGBG=12;8, DARK, COLORFGBG=12;8",
    "TERM=xterm COLORFGBG=0;default;15, LIGHT, COLORFGBG=0;default;15",
    "TERM=xterm COLORFGBG=default;default, DARK, COLORFGBG=default;default",
    "TERM=xterm COLORFGBG=0;16, DARK, COLORFGBG=0;16",
    "TERM=xterm COLORFGBG=, DARK, COLORFGBG not set",
  })
  void themeFollowsTheGroundTheTerminalNames(String env, Ground ground, String reason) {
    Capabilities capabilities = detect(env);
    assertEquals(ground, capabilities.ground());
    assertEquals(reason, capabilities.reasons().ground());
  }

  @ParameterizedTest
  @CsvSource({"DARK, 0;15", "LIGHT, 15;0"})
  void askingForAThemeOverridesTheTerminal(ThemeChoice choice, String colors) {
    TerminalOptions options = new TerminalOptions(ColorChoice.ANSI_16, choice, false, true);
    Capabilities capabilities =
        Capabilities.detect(env("TERM=xterm COLORFGBG=" + colors), true, options);
    assertEquals(choice.name(), capabilities.ground().name());
    assertEquals("--theme=" + choice.word(), capabilities.reasons().ground());
    assertEquals(choice, ThemeChoice.parse(choice.word()));
    Style text = Theme.of(ColorDepth.ANSI_16, capabilities.ground()).style(Role.STRONG);
    assertEquals(text, capabilities.theme().style(Role.STRONG));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "bright", "darklight"})
  void otherThemesAreTurnedDown(String word) {
    Exception e = assertThrows(IllegalArgumentException.class, () -> ThemeChoice.parse(word));
    assertEquals("--theme: expected dark, light or auto, got \"" + word + "\"", e.getMessage());
  }

  @ParameterizedTest
  @CsvSource({
    "TERM=xterm LANG=en_US.UTF-8, true, LANG=en_US.UTF-8",
    "TERM=xterm LANG=de_DE.utf8, true, LANG=de_DE.utf8",
    "TERM=xterm LANG=C, false, LANG=C is not UTF-8",
    "TERM=xterm, false, LANG (not set) is not UTF-8",
    "TERM=xterm LC_ALL=C LANG=en_US.UTF-8, false, LC_ALL=C is not UTF-8",
    "TERM=xterm LC_ALL= LC_CTYPE=C.UTF-8 LANG=C, true, LC_CTYPE=C.UTF-8",
    "TERM=linux LANG=en_US.UTF-8, false, TERM=linux has few characters",
  })
  void unicodeFollowsTheLocale(String env, boolean unicode, String reason) {
    Capabilities capabilities = detect(env);
    assertEquals(unicode, capabilities.unicode());
    assertEquals(unicode, capabilities.glyphs().isUnicode());
    assertEquals(reason, capabilities.reasons().unicode());
  }

  @Test
  void asciiCanBeAskedFor() {
    assertFalse(detect("TERM=xterm LANG=C.UTF-8", ColorChoice.AUTO, true).unicode());
  }

  @Test
  void mouseIsTakenWhereThereIsOne() {
    assertTrue(detect("TERM=xterm").mouse());
    assertFalse(detect("TERM=linux").mouse());
    TerminalOptions noMouse = new TerminalOptions(ColorChoice.AUTO, ThemeChoice.AUTO, false, false);
    assertFalse(Capabilities.detect(env("TERM=xterm"), true, noMouse).mouse());
  }

  @ParameterizedTest
  @CsvSource({
    "TERM=dumb, true, TERM is \"dumb\"",
    "LANG=C, true, TERM is not set",
    "TERM=, true, TERM is not set",
    "TERM=xterm, false, standard input or output is not one",
    "TERM=dumb, false, standard input or output is not one",
  })
  void withoutATerminalOneLineSaysWhatToDo(String env, boolean console, String why) {
    TerminalUnavailable e =
        assertThrows(
            TerminalUnavailable.class,
            () -> Capabilities.detect(env(env), console, TerminalOptions.DEFAULT));
    assertTrue(e.getMessage().contains(why), e.getMessage());
    assertTrue(e.getMessage().contains("backstep train"), e.getMessage());
    assertFalse(e.getMessage().contains("\n"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "always", "255"})
  void otherColorChoicesAreTurnedDown(String word) {
    Exception e = assertThrows(IllegalArgumentException.class, () -> ColorChoice.parse(word));
    assertEquals(
        "--color: expected auto, true, 256, 16 or never, got \"" + word + "\"", e.getMessage());
  }
}
