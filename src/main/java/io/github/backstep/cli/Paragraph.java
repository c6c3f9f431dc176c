package io.github.backstep.cli;

import java.util.ArrayList;
import java.util.List;

/** Text broken into lines between its words. */
final class Paragraph {
  private Paragraph() {}

  /** Lines of at most this width, unless a word alone is wider. */
  static List<String> wrapped(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ")) {
      if (line.length() > 0 && line.length() + 1 + word.length() > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.length() == 0 ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }
}
