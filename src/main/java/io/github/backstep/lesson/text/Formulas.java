package io.github.backstep.lesson.text;

import io.github.backstep.explain.expression.ExpressionException;
import io.github.backstep.explain.expression.Formula;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text whose {@code {{formulas}}} are replaced by one character each, which means nothing to
 * CommonMark: their stars and brackets are not markup.
 */
final class Formulas {
  private static final Pattern FORMULA = Pattern.compile("\\{\\{((?:(?!\\{\\{).)*?)\\}\\}");
  private static final Pattern STAND_IN = Pattern.compile("[\uE000-\uF8FF]");
  private static final char FIRST = '\uE000';
  private static final int MOST = 6399;

  /** Before a text it keeps CommonMark from taking the beginning for that of a list or a title. */
  static final char NO_MARKUP = '\uF8FF';

  private final Spot first;
  private final List<String> formulas = new ArrayList<>();
  private final String replaced;

  /**
   * @param first of the text's first line
   * @throws LessonException if one of them does not end
   */
  Formulas(String text, Spot first) {
    this.first = first;
    requireNone(STAND_IN.matcher(text), text, "a character that no font has. Remove it");
    this.replaced = FORMULA.matcher(text).replaceAll(this::standIn);
    requireNone(
        Pattern.compile("\\{\\{").matcher(replaced),
        replaced,
        "{{ without its end. Write }} in the same line");
  }

  private String standIn(MatchResult found) {
    if (formulas.size() == MOST) {
      throw new LessonException(first, "more than " + MOST + " computed numbers in a file");
    }
    formulas.add(found.group(1));
    return String.valueOf((char) (FIRST + formulas.size() - 1));
  }

  private void requireNone(Matcher bad, String text, String problem) {
    if (bad.find()) {
      int line = (int) text.substring(0, bad.start()).chars().filter(c -> c == '\n').count();
      throw new LessonException(first.down(line), problem);
    }
  }

  String replaced() {
    return replaced;
  }

  static boolean isStandIn(char c) {
    return c >= FIRST && c < FIRST + MOST;
  }

  /** The formula that a character stands for. */
  Formula formula(char standIn, Spot spot) {
    String text = formulas.get(standIn - FIRST);
    try {
      return Formula.parse(text);
    } catch (ExpressionException e) {
      throw new LessonException(spot, e.in(text));
    }
  }

  /** A part of the text as it was written. */
  String restored(String part) {
    return STAND_IN
        .matcher(part)
        .replaceAll(
            found ->
                Matcher.quoteReplacement(
                    "{{" + formulas.get(found.group().charAt(0) - FIRST) + "}}"));
  }
}
