package io.github.backstep.cli;

import io.github.backstep.language.Language;
import io.github.backstep.tui.canvas.Glyphs;
import io.github.backstep.tui.terminal.Capabilities;
import io.github.backstep.tui.terminal.ColorChoice;
import io.github.backstep.tui.terminal.KeyScript;
import io.github.backstep.tui.terminal.KeySource;
import io.github.backstep.tui.terminal.KeyTerminal;
import io.github.backstep.tui.terminal.TerminalFacts;
import io.github.backstep.tui.terminal.TerminalOptions;
import io.github.backstep.tui.terminal.TerminalUnavailable;
import io.github.backstep.tui.terminal.ThemeChoice;
import io.github.backstep.tui.venue.FirstVisit;
import io.github.backstep.tui.venue.Presentation;
import io.github.backstep.tui.venue.Surroundings;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of every command that one steps with. */
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

  @Option(names = "--plain", description = "no screen: the same keys, answered in lines of text")
  private boolean plain;

  @Option(
      names = "--lang",
      paramLabel = "LANGUAGE",
      description = "language of the screen: en or fr [that of LANG]")
  private @Nullable String language;

  /**
   * How the stepper is to be.
   *
   * @throws UsageException if a choice is none of those there are
   */
  Presentation presentation(Shell shell) {
    return presentation(shell, language(shell));
  }

  /** The same in a language that was asked for elsewhere. */
  Presentation presentation(Shell shell, Language spoken) {
    return new Presentation(
        medium(shell),
        spoken,
        new Surroundings(shell.dataFolder(), Version.engine()),
        FirstVisit.in(shell.environment()));
  }

  private Presentation.Medium medium(Shell shell) {
    return isInLines(shell)
        ? new Presentation.InLines(ScreenOptions::keys, text -> print(text, shell))
        : new Presentation.OnScreen(terminal());
  }

  /**
   * Without a screen if that was asked for, or if there is a terminal and all it can do is print.
   * Where there is no terminal at all it has to be asked for: it was hardly meant otherwise.
   */
  private boolean isInLines(Shell shell) {
    return plain || (TerminalFacts.isTerminal() && !Capabilities.placesText(shell.environment()));
  }

  private static KeySource keys() {
    return TerminalFacts.isInputTerminal()
        ? KeyTerminal.open()
        : KeyScript.of(new FileInputStream(FileDescriptor.in));
  }

  private void print(String text, Shell shell) {
    Glyphs glyphs = ascii ? Glyphs.ASCII : shell.glyphs();
    shell.out().print(glyphs.of(text));
    shell.flush();
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

  /** Whether one can step here. */
  boolean fits(Shell shell) {
    try {
      requireTerminal(shell);
      return true;
    } catch (TerminalUnavailable e) {
      return false;
    }
  }

  /**
   * Fails at once, before anything is prepared, where a screen is wanted and none can be drawn.
   *
   * @throws io.github.backstep.tui.terminal.TerminalUnavailable saying what to use instead
   */
  void requireTerminal(Shell shell) {
    TerminalOptions wanted = terminal();
    if (!isInLines(shell)) {
      Capabilities.detect(shell.environment(), TerminalFacts.isTerminal(), wanted);
    }
  }
}
