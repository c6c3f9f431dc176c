package io.github.backstep.tui.line;

import io.github.backstep.tui.message.Input;
import io.github.backstep.tui.message.Key;
import io.github.backstep.tui.message.Paste;
import java.util.Optional;

/** A line that is being typed. */
public record TextLine(String text) {
  public static final TextLine EMPTY = new TextLine("");

  private static final int LONGEST = 200;

  public TextLine {
    text = text.substring(0, Math.min(text.length(), LONGEST));
  }

  /** The line after a key or a paste; empty if that types nothing. */
  public Optional<TextLine> after(Input input) {
    if (input instanceof Paste paste) {
      return Optional.of(new TextLine(text + paste.text().replaceAll("\\p{Cntrl}", " ")));
    }
    return input instanceof Key key ? after(key) : Optional.empty();
  }

  private Optional<TextLine> after(Key key) {
    return switch (key.name()) {
      case "Backspace" ->
          Optional.of(new TextLine(text.substring(0, Math.max(0, text.length() - 1))));
      case "Ctrl-U" -> Optional.of(EMPTY);
      default ->
          key.isText() ? Optional.of(new TextLine(text + key.character())) : Optional.empty();
    };
  }
}
