package io.github.backstep.grade.report;

import java.util.ArrayList;
import java.util.List;

/** Sentences set in lines. */
public record Prose(int width) {
  /**
   * A text broken between its words, each line behind a margin, the first behind a mark of its own.
   * What is broken already stays so.
   */
  public List<String> lines(String first, String margin, String text) {
    List<String> lines = new ArrayList<>();
    for (String paragraph : text.split("\n", -1)) {
      wrap(lines, lines.isEmpty() ? first : margin, margin, paragraph);
    }
    return lines;
  }

  private void wrap(List<String> lines, String first, String margin, String paragraph) {
    StringBuilder line = new StringBuilder(first);
    int empty = first.length();
    for (String word : paragraph.split(" ", -1)) {
      if (line.length() > empty && line.length() + 1 + word.length() > width) {
        lines.add(line.toString());
        line = new StringBuilder(margin);
        empty = margin.length();
      }
      line.append(line.length() > empty ? " " : "").append(word);
    }
    lines.add(line.toString());
  }
}
