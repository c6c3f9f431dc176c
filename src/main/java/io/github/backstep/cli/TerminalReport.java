package io.github.backstep.cli;

import io.github.backstep.tui.canvas.Glyph;
import io.github.backstep.tui.canvas.Glyphs;
import io.github.backstep.tui.terminal.Capabilities;
import io.github.backstep.tui.terminal.TerminalFacts;
import io.github.backstep.tui.terminal.TerminalOptions;
import io.github.backstep.tui.terminal.TerminalUnavailable;
import io.github.backstep.tui.theme.ColorDepth;
import io.github.backstep.tui.theme.Ground;
import io.github.backstep.tui.theme.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is found out about the terminal, with samples of what it is asked to show. */
record TerminalReport(Shell shell) {
  private static final int FEWEST_COLUMNS = 80;
  private static final int FEWEST_ROWS = 24;

  List<Finding> findings() {
    List<Finding> findings = new ArrayList<>();
    findings.add(Finding.ok(variables()));
    try {
      Capabilities can = capabilities();
      findings.add(size(shell.columns(), TerminalFacts.rows()));
      findings.add(colors(can));
      findings.add(theme(can));
      findings.add(characters(can));
      findings.add(mouse(can));
    } catch (TerminalUnavailable e) {
      findings.add(new Finding("no screens here", String.valueOf(e.getMessage())));
    }
    return findings;
  }

  private Capabilities capabilities() {
    return Capabilities.detect(shell.environment(), shell.isTerminal(), TerminalOptions.DEFAULT);
  }

  private String variables() {
    return Stream.of(
            "TERM", "COLORTERM", "COLORFGBG", "LC_ALL", "LC_CTYPE", "LANG", "NO_COLOR", "TMUX")
        .filter(shell.environment()::containsKey)
        .map(name -> name + "=" + shell.environment().get(name))
        .collect(Collectors.joining(" ", "environment: ", ""));
  }

  private static Finding size(OptionalInt columns, OptionalInt rows) {
    String fact =
        "%d columns, %d rows".formatted(columns.orElse(FEWEST_COLUMNS), rows.orElse(FEWEST_ROWS));
    boolean enough = columns.orElse(0) >= FEWEST_COLUMNS && rows.orElse(FEWEST_ROWS) >= FEWEST_ROWS;
    return enough
        ? Finding.ok(fact)
        : new Finding(fact, "The screens need 80 columns and 24 rows: make the window larger.");
  }

  private static Finding colors(Capabilities can) {
    String fact =
        switch (can.depth()) {
          case TRUE -> "true colour";
          case INDEXED_256 -> "256 colours";
          case ANSI_16 -> "16 colours";
          case NONE -> "no colours";
        };
    String because = fact + " (" + can.reasons().depth() + ")";
    return can.depth() == ColorDepth.TRUE
        ? Finding.ok(because)
        : new Finding(
            because, "If the ramp below is not smooth but could be: COLORTERM=truecolor.");
  }

  private static Finding theme(Capabilities can) {
    String other = can.ground() == Ground.DARK ? "light" : "dark";
    String fact = "%s theme (%s)".formatted(can.ground().word(), can.reasons().ground());
    return Finding.ok(fact + "; if this terminal is %s: --theme %s".formatted(other, other));
  }

  private static Finding characters(Capabilities can) {
    return can.unicode()
        ? Finding.ok("Unicode (" + can.reasons().unicode() + ")")
        : new Finding(
            "ASCII only (" + can.reasons().unicode() + ")", "If it could show more: LANG=C.UTF-8.");
  }

  private static Finding mouse(Capabilities can) {
    return can.mouse() ? Finding.ok("mouse") : new Finding("no mouse", "Every key works without.");
  }

  /** A ramp of colour and some characters, as the screens would show them. */
  List<String> samples() {
    try {
      Capabilities can = capabilities();
      return List.of(
          "  sample " + ramp(can.theme()) + "  -1 to 1", "  sample " + glyphs(can.glyphs()));
    } catch (TerminalUnavailable e) {
      return List.of();
    }
  }

  private static String ramp(Theme theme) {
    StringBuilder ramp = new StringBuilder();
    for (int i = -16; i <= 16; i++) {
      ramp.append(Sgr.of(theme.heat(i / 16.0))).append(i % 8 == 0 ? '|' : ' ');
    }
    return ramp.append(Sgr.RESET).toString();
  }

  private static String glyphs(Glyphs glyphs) {
    String drawn =
        Stream.of(Glyph.values())
            .map(glyph -> String.valueOf(glyphs.get(glyph)))
            .collect(Collectors.joining());
    return drawn + " " + glyphs.of("∂W₃ = A₂ᵀ·δ₃ / m");
  }
}
