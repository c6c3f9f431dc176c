package io.github.backstep.grade.report;

import io.github.backstep.language.Language;
import io.github.backstep.language.Texts;

/**
 * How a report is written.
 *
 * @param width the most columns of a line
 */
public record Style(Language language, int width, Ink ink) {
  private static final int USUAL_WIDTH = 80;

  /** For a file or a log. */
  public static Style plain(Language language) {
    return new Style(language, USUAL_WIDTH, Ink.NONE);
  }

  /** For a terminal of so many columns: lines are no longer than one reads with ease. */
  public static Style terminal(Language language, int columns, Ink ink) {
    return new Style(language, Math.min(columns, USUAL_WIDTH), ink);
  }

  Texts texts() {
    return Texts.of(language, Report.class, "report");
  }
}
