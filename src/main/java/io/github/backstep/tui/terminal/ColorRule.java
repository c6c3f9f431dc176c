package io.github.backstep.tui.terminal;

import io.github.backstep.tui.theme.ColorDepth;
import java.util.Map;
import java.util.Set;

/** A depth of colour and what it was concluded from. */
record ColorRule(ColorDepth depth, String reason) {
  private static final Set<String> TRUE_COLOR_PROGRAMS =
      Set.of("iTerm.app", "vscode", "WezTerm", "ghostty", "rio", "WarpTerminal");
  private static final Set<String> TRUE_COLOR_TERMS =
      Set.of("xterm-kitty", "xterm-ghostty", "alacritty", "foot", "wezterm", "contour");
  private static final Set<String> MONOCHROME_TERMS = Set.of("vt52", "vt100", "vt102", "vt220");

  /** A VTE of this version or later, as in GNOME Terminal 3.12, has true colour. */
  private static final int TRUE_COLOR_VTE = 3600;

  static ColorRule decide(Map<String, String> env, ColorChoice choice) {
    String asked = "--color=" + choice.word();
    return switch (choice) {
      case TRUE -> new ColorRule(ColorDepth.TRUE, asked);
      case INDEXED_256 -> new ColorRule(ColorDepth.INDEXED_256, asked);
      case ANSI_16 -> new ColorRule(ColorDepth.ANSI_16, asked);
      case NEVER -> new ColorRule(ColorDepth.NONE, asked);
      case AUTO -> detect(env);
    };
  }

  private static ColorRule detect(Map<String, String> env) {
    if (!env.getOrDefault("NO_COLOR", "").isEmpty()) {
      return new ColorRule(ColorDepth.NONE, "NO_COLOR");
    }
    String trueColor = trueColorBy(env);
    if (!trueColor.isEmpty()) {
      return new ColorRule(ColorDepth.TRUE, trueColor + "=" + env.get(trueColor));
    }
    String term = env.getOrDefault("TERM", "");
    return new ColorRule(byTerm(term), "TERM=" + term);
  }

  /** The variable that tells of true colour; empty if none does. */
  private static String trueColorBy(Map<String, String> env) {
    String colorTerm = env.getOrDefault("COLORTERM", "");
    if (colorTerm.equals("truecolor") || colorTerm.equals("24bit")) {
      return "COLORTERM";
    }
    if (TRUE_COLOR_PROGRAMS.contains(env.getOrDefault("TERM_PROGRAM", ""))) {
      return "TERM_PROGRAM";
    }
    if (env.containsKey("TMUX")) {
      return "TMUX";
    }
    if (env.containsKey("WT_SESSION")) {
      return "WT_SESSION";
    }
    return vteVersion(env) >= TRUE_COLOR_VTE ? "VTE_VERSION" : "";
  }

  private static int vteVersion(Map<String, String> env) {
    String version = env.getOrDefault("VTE_VERSION", "");
    return version.matches("\\d{1,6}") ? Integer.parseInt(version) : 0;
  }

  private static ColorDepth byTerm(String term) {
    if (term.contains("direct") || term.startsWith("tmux") || TRUE_COLOR_TERMS.contains(term)) {
      return ColorDepth.TRUE;
    }
    if (term.contains("256color")) {
      return ColorDepth.INDEXED_256;
    }
    boolean monochrome =
        MONOCHROME_TERMS.contains(term) || term.endsWith("-m") || term.endsWith("-mono");
    return monochrome ? ColorDepth.NONE : ColorDepth.ANSI_16;
  }
}
