package io.github.backstep.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * One thing that was found out about the machine.
 *
 * @param advice what to do about it; empty if nothing needs to be done
 */
record Finding(String fact, String advice) {
  private static final int WIDTH = 72;

  static Finding ok(String fact) {
    return new Finding(fact, "");
  }

  /** The fact with its mark, and below it the advice. */
  List<String> lines() {
    List<String> lines = new ArrayList<>(indented(advice.isEmpty() ? "[ok] " : "[--] ", fact));
    if (!advice.isEmpty()) {
      lines.addAll(indented("     ", advice));
    }
    return lines;
  }

  private static List<String> indented(String mark, String text) {
    List<String> lines = Paragraph.wrapped(text, WIDTH);
    return IntStream.range(0, lines.size())
        .mapToObj(i -> "  " + (i == 0 ? mark : "     ") + lines.get(i))
        .toList();
  }
}
