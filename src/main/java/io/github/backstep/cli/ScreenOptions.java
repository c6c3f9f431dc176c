package io.github.backstep.cli;

import io.github.backstep.language.Language;
import io.github.backstep.tui.stepper.FirstVisit;
import io.github.backstep.tui.stepper.Presentation;
import io.github.backstep.tui.stepper.Surroundings;
import io.github.backstep.tui.terminal.Capabilities;
import io.github.backstep.tui.terminal.ColorChoice;
import io.github.backstep.tui.terminal.TerminalFacts;
import io.github.backstep.tui.terminal.TerminalOptions;
import io.github.backstep.tui.terminal.TerminalUnavailable;
import io.github.backstep.tui.terminal.ThemeChoice;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of every command that takes over the terminal. */
final class ScreenOptions {
  @Option(
      names = "--color",
      paramLabel = "WHEN",
      description = "colours: auto, true, 256, 16 or never [auto]")
  private String color = "auto";

  @Option(
      names = "--theme",
      paramLabel = "GROUND",
      description = "colours for a dark or a light terminal: dark, light or auto [auto]")
  private String theme = "auto";

  @Option(names = "--ascii", description = "draw with ASCII characters only")
  private boolean ascii;

  @Option(
      names = "--no-mouse",
      description = "leave the mouse to the terminal, to select text with it")
  private boolean noMouse;

  @Option(
      names = "--lang",
      paramLabel = "LANGUAGE",
      description = "language of the screen: en or fr [that of LANG]")
  private @Nullable String language;

  /**
   * How the screen is to be.
   *
   * @throws UsageException if a choice is none of those there are
   */
  Presentation presentation(Shell shell) {
    return new Presentation(
        terminal(),
        language(shell),
        new Surroundings(shell.dataFolder(), Version.engine()),
        FirstVisit.in(shell.environment()));
  }

  private Language language(Shell shell) {
    if (language == null) {
      return Language.ofEnvironment(shell.environment());
    }
    return Language.of(language)
        .orElseThrow(
            () -> new UsageException("--lang: expected en or fr, got \"" + language + "\""));
  }

  /**
   * What is asked of the terminal.
   *
   * @throws UsageException if the colours or the theme are none of those there are
   */
  TerminalOptions terminal() {
    try {
      return new TerminalOptions(
          ColorChoice.parse(color), ThemeChoice.parse(theme), ascii, !noMouse);
    } catch (IllegalArgumentException e) {
      throw new UsageException(String.valueOf(e.getMessage()));
    }
  }

  /** Whether a screen can be drawn here. */
  boolean fits(Shell shell) {
    try {
      requireTerminal(shell);
      return true;
    } catch (TerminalUnavailable e) {
      return false;
    }
  }

  /**
   * Fails at once, before anything is prepared, where no screen can be drawn.
   *
   * @throws io.github.backstep.tui.terminal.TerminalUnavailable saying what to use instead
   */
  void requireTerminal(Shell shell) {
    Capabilities.detect(shell.environment(), TerminalFacts.isTerminal(), terminal());
  }
}
