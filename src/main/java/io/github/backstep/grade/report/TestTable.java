package io.github.backstep.grade.report;

import io.github.backstep.grade.verdict.Coverage;
import io.github.backstep.grade.verdict.Outcome;
import io.github.backstep.grade.verdict.TestVerdict;
import io.github.backstep.grade.verdict.Verdict;
import io.github.backstep.language.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The tests of a verdict, a line each, with the score below. */
record TestTable(Verdict verdict, Style style, Texts texts) {
  private static final String GAP = "  ";

  List<String> lines() {
    List<TestVerdict> tests = verdict.tests();
    int tensor = width(TestVerdict::tensor);
    int operation = width(TestVerdict::operation);
    int points = Math.max(width(test -> test.points().toString()), total().length());
    List<String> lines = new ArrayList<>();
    for (TestVerdict test : tests) {
      String names = pad(test.tensor(), tensor) + GAP + pad(test.operation(), operation);
      lines.add(
          mark(test)
              + GAP
              + names
              + GAP
              + before(test.points().toString(), points)
              + GAP
              + style.ink().dim(word(test)));
    }
    lines.add(score(1 + GAP.length() + tensor + GAP.length() + operation + GAP.length(), points));
    return lines;
  }

  private int width(Function<TestVerdict, String> text) {
    return verdict.tests().stream().mapToInt(test -> text.apply(test).length()).max().orElse(0);
  }

  private String total() {
    return verdict.points().toString();
  }

  private String score(int indent, int points) {
    String word = texts.of("text.score");
    String time = texts.of("text.time", Digits.seconds(verdict.wallTime()));
    Ink ink = style.ink();
    String total = before(total(), points);
    return before(word, indent - GAP.length())
        + GAP
        + ink.bold(verdict.isFullMarks() ? ink.good(total) : total)
        + GAP
        + ink.dim(verdict.wallTime().isZero() ? "" : time);
  }

  private String mark(TestVerdict test) {
    return switch (test.outcome()) {
      case PASSED -> style.ink().good("✓");
      case FAILED -> style.ink().bad("✗");
      case NOT_COMPARED -> style.ink().bad("–");
    };
  }

  /** What the mark says, with how much was looked at if that is not everything. */
  private String word(TestVerdict test) {
    Coverage cells = test.coverage();
    String word = texts.of("text." + test.outcome().word());
    boolean partly = test.outcome() == Outcome.FAILED && !cells.isWhole();
    return partly ? word + texts.of("text.cells", cells.compared(), cells.asked()) : word;
  }

  private static String pad(String text, int width) {
    return text + " ".repeat(Math.max(0, width - text.length()));
  }

  private static String before(String text, int width) {
    return " ".repeat(Math.max(0, width - text.length())) + text;
  }
}
