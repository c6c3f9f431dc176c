package io.github.backstep.tui.stepper.sheet;

import io.github.backstep.tui.line.TextLine;
import io.github.backstep.tui.message.Input;
import io.github.backstep.tui.message.Key;
import io.github.backstep.tui.stepper.text.Symbols;
import java.util.Optional;

/**
 * A list of which one entry is chosen, and the line in which another one is typed.
 *
 * @param complaint what is wrong with the line
 */
public record Typing(int selected, TextLine line, Complaint complaint) {
  public static final Typing EMPTY = new Typing(0, TextLine.EMPTY, Complaint.NONE);

  private static final int LONGEST = 60;

  /**
   * What is wrong with a text, and at which of its columns, counted from zero.
   *
   * @param sentence empty if nothing is known to be wrong
   */
  public record Complaint(int column, String sentence) {
    static final Complaint NONE = new Complaint(0, "");
  }

  /** After a key that chooses or types; empty if it does neither. */
  public Optional<Typing> after(Input input, int entries) {
    String name = input instanceof Key key ? key.name() : "";
    return switch (name) {
      case "Down" -> Optional.of(chosen(selected + 1, entries));
      case "Up" -> Optional.of(chosen(selected - 1, entries));
      default -> line.after(input).map(typed -> typed(typed.text()));
    };
  }

  /** With another text; symbols become names again, which can be edited. */
  Typing typed(String text) {
    String plain = Symbols.plain(text);
    TextLine kept = new TextLine(plain.substring(0, Math.min(plain.length(), LONGEST)));
    return new Typing(selected, kept, Complaint.NONE);
  }

  /** With another entry chosen, or the nearest there is. */
  Typing chosen(int index, int entries) {
    return new Typing(Math.max(0, Math.min(entries - 1, index)), line, complaint);
  }

  public Typing complaining(int column, String sentence) {
    return new Typing(selected, line, new Complaint(column, sentence));
  }

  public String text() {
    return line.text();
  }
}
