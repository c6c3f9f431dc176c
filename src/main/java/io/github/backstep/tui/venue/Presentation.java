package io.github.backstep.tui.venue;

import io.github.backstep.language.Language;
import io.github.backstep.tui.app.Display;
import io.github.backstep.tui.terminal.KeySource;
import io.github.backstep.tui.terminal.TerminalOptions;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** How a user wants the stepper. */
public record Presentation(
    Medium medium, Language language, Surroundings surroundings, FirstVisit firstVisit) {
  /** The same where one came from the home screen. */
  public Presentation fromHome() {
    return new Presentation(medium, language, surroundings.fromHome(), firstVisit);
  }

  /** What it appears on. */
  public sealed interface Medium {}

  /** Drawn on the terminal. */
  public record OnScreen(TerminalOptions terminal) implements Medium {}

  /** Drawn on a display one has already, which knows its keys and when to end. */
  public record OnDisplay(Display display) implements Medium {}

  /**
   * Told in lines of text.
   *
   * @param keys takes the keys, once they are wanted
   * @param out writes text, of which the last line may go on with the next text
   */
  public record InLines(Supplier<KeySource> keys, Consumer<String> out) implements Medium {}
}
