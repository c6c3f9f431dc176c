package io.github.backstep.tui.terminal;

import io.github.backstep.tui.theme.Ground;
import java.util.Map;

/**
 * Whether a terminal is dark or light, and what that was concluded from.
 *
 * <p>Some terminals say so in COLORFGBG, as rxvt began to: {@code 15;0}, the last number being that
 * of the ground among the 16 colours. The others could be asked, but an answer that comes late, or
 * from one that does not know the question, would be taken for keys; so they are taken for dark.
 */
record GroundRule(Ground ground, String reason) {
  private static final String VARIABLE = "COLORFGBG";

  static GroundRule decide(Map<String, String> env, ThemeChoice choice) {
    String asked = "--theme=" + choice.word();
    return switch (choice) {
      case DARK -> new GroundRule(Ground.DARK, asked);
      case LIGHT -> new GroundRule(Ground.LIGHT, asked);
      case AUTO -> detect(env.getOrDefault(VARIABLE, ""));
    };
  }

  private static GroundRule detect(String colors) {
    String ground = colors.substring(colors.lastIndexOf(';') + 1);
    if (!ground.matches("\\d|1[0-5]")) {
      return new GroundRule(
          Ground.DARK, colors.isEmpty() ? VARIABLE + " not set" : VARIABLE + "=" + colors);
    }
    return new GroundRule(
        isDark(Integer.parseInt(ground)) ? Ground.DARK : Ground.LIGHT, VARIABLE + "=" + colors);
  }

  /** Of the 16 colours, white and all the bright ones but bright black are light. */
  private static boolean isDark(int color) {
    return color <= 6 || color == 8;
  }
}
