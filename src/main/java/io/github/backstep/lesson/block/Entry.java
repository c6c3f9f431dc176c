package io.github.backstep.lesson.block;

import io.github.backstep.explain.expression.Expression;
import io.github.backstep.explain.expression.ExpressionException;
import io.github.backstep.lesson.text.LessonException;
import io.github.backstep.lesson.text.Prose;
import io.github.backstep.lesson.text.Spot;
import java.util.ArrayList;
import java.util.List;

/** One line of a block: {@code key: value}. */
record Entry(String key, String value, Spot spot) {
  /** A problem with this line. */
  LessonException problem(String text) {
    return new LessonException(spot, key + ": " + text);
  }

  /** The value as running text, of which there must be some. */
  Prose prose() {
    return prose(value, "some words");
  }

  private Prose prose(String text, String expected) {
    if (text.isBlank()) {
      throw problem("expected " + expected + ", got nothing");
    }
    try {
      return Prose.parse(text.strip(), spot);
    } catch (LessonException e) {
      throw problem(e.problem().text());
    }
  }

  /** The value as something to be computed. */
  Expression expression() {
    return expression(value);
  }

  private Expression expression(String text) {
    try {
      return Expression.parse(text);
    } catch (ExpressionException e) {
      throw problem(e.in(text));
    }
  }

  /** The value as {@code true} or {@code false}. */
  boolean flag() {
    if (!value.equals("true") && !value.equals("false")) {
      throw problem("expected true or false, got '%s'".formatted(value));
    }
    return value.equals("true");
  }

  /**
   * The parts of a value that are separated by bars. A bar inside of {@code {{…}}} or `…` separates
   * nothing.
   *
   * @param form the parts in words: {@code EXPRESSION | what to say}
   */
  Parts parts(int count, String form) {
    List<String> parts = split(count);
    if (parts.size() < count) {
      throw problem("expected %s, got '%s'".formatted(form, value));
    }
    return new Parts(parts);
  }

  private List<String> split(int most) {
    List<String> parts = new ArrayList<>();
    int from = 0;
    int braces = 0;
    boolean code = false;
    for (int i = 0; i < value.length() && parts.size() < most - 1; i++) {
      braces += value.startsWith("{{", i) ? 1 : value.startsWith("}}", i) ? -1 : 0;
      code ^= value.charAt(i) == '`';
      if (value.charAt(i) == '|' && braces <= 0 && !code) {
        parts.add(value.substring(from, i).strip());
        from = i + 1;
      }
    }
    parts.add(value.substring(from).strip());
    return parts;
  }

  /** What stood between the bars. */
  final class Parts {
    private final List<String> parts;

    private Parts(List<String> parts) {
      this.parts = List.copyOf(parts);
    }

    String text(int index) {
      return parts.get(index);
    }

    Prose prose(int index, String expected) {
      return Entry.this.prose(parts.get(index), expected);
    }

    Expression expression(int index) {
      return Entry.this.expression(parts.get(index));
    }
  }
}
