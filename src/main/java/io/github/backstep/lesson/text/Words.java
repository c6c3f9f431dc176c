package io.github.backstep.lesson.text;

import java.util.regex.Pattern;

/** Words in one tone. */
public record Words(String text, Tone tone) implements Piece {
  /** Where a line must not break: French sets its high punctuation and quotes apart. */
  private static final Pattern INSEPARABLE = Pattern.compile(" (?=[?!:;»%])|(?<=«) ");

  /** The same, with blanks at which no line is broken before punctuation that has one before it. */
  Words bound() {
    return tone == Tone.CODE
        ? this
        : new Words(INSEPARABLE.matcher(text).replaceAll("\u00a0"), tone);
  }
}
