package io.github.backstep.language;

import java.util.regex.Pattern;

/**
 * The blanks of a text at which no line is to be broken. French sets its high punctuation, its
 * quotes and the per cent sign apart from the words they belong to; authors write plain blanks
 * there, and none of them has to see which blank is which.
 */
public final class NoBreakSpaces {
  /**
   * U+00A0. French print has a narrow one before some of its punctuation, which not every terminal
   * draws in one cell.
   */
  public static final char NO_BREAK = '\u00a0';

  /** A mark behind a full stop or a comma begins something there: it is a key that is named. */
  private static final String MARK = "(?<![.,]) (?=[:;?!»](?![=\\w]))";

  /** Written twice in a format, where a single one begins an argument such as {@code %.2f}. */
  private static final String PER_CENT = " (?=%%?(?![-+#(=]|[.,]?\\w))";

  private static final Pattern INSEPARABLE = Pattern.compile(MARK + "|" + PER_CENT + "|(?<=«) ");

  private NoBreakSpaces() {}

  /** A text as an author writes it, with blanks that keep together what belongs together. */
  public static String bind(String text) {
    return INSEPARABLE.matcher(text).replaceAll(String.valueOf(NO_BREAK));
  }

  /** A text that has its lines already, with plain blanks: they can be searched for and typed. */
  public static String release(String text) {
    return text.replace(NO_BREAK, ' ');
  }
}
