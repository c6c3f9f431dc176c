package io.github.backstep.tui.canvas;

import java.util.ArrayList;
import java.util.List;

/**
 * Where a text breaks into lines: at its line ends, between words, and inside a word that is wider
 * than a line. Blanks at a break belong to neither line.
 */
final class WordWrap {
  /** A line as a range of the text. */
  record Line(int from, int to) {}

  private final String text;
  private final int columns;
  private final List<Line> lines = new ArrayList<>();

  private WordWrap(String text, int columns) {
    this.text = text;
    this.columns = Math.max(1, columns);
  }

  static List<Line> breaks(String text, int columns) {
    WordWrap wrap = new WordWrap(text, columns);
    int start = 0;
    while (start <= text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      wrap.paragraph(start, end);
      start = end + 1;
    }
    return wrap.lines;
  }

  private void paragraph(int from, int to) {
    int start = from;
    while (to - start > columns) {
      int end = lastBreak(start);
      lines.add(new Line(start, trimmed(start, end)));
      start = afterBlanks(end, to);
    }
    if (start < to || start == from) {
      lines.add(new Line(start, to));
    }
  }

  /** The last place to break a line that starts here, or its full width if a word fills it. */
  private int lastBreak(int start) {
    int at = text.lastIndexOf(' ', start + columns);
    return at > start && trimmed(start, at) > start ? at : start + columns;
  }

  private int trimmed(int start, int end) {
    int to = end;
    while (to > start && text.charAt(to - 1) == ' ') {
      to--;
    }
    return to;
  }

  private int afterBlanks(int from, int limit) {
    int at = from;
    while (at < limit && text.charAt(at) == ' ') {
      at++;
    }
    return at;
  }
}
