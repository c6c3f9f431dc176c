package io.github.backstep.grade.report;

import io.github.backstep.grade.verdict.Ending;
import io.github.backstep.grade.verdict.Outcome;
import io.github.backstep.grade.verdict.TestVerdict;
import io.github.backstep.grade.verdict.Verdict;
import io.github.backstep.language.NoBreakSpaces;
import io.github.backstep.language.Texts;
import java.util.ArrayList;
import java.util.List;

/**
 * A report for people: a line for each tensor, then what is wrong with those that are, one after
 * another in the order of the program. It says the same with colours and without.
 */
final class TextReport implements Report {
  @Override
  public String of(Verdict verdict, Style style) {
    List<String> lines = new Sheet(verdict, style, style.texts()).lines();
    return NoBreakSpaces.release(String.join("\n", lines)) + "\n";
  }

  private record Sheet(Verdict verdict, Style style, Texts texts) {
    List<String> lines() {
      List<String> lines = new ArrayList<>();
      lines.addAll(heading());
      lines.addAll(ending());
      lines.addAll(new TestTable(verdict, style, texts).lines());
      verdict.tests().forEach(test -> lines.addAll(finding(test)));
      lines.addAll(notes());
      return lines.stream().map(String::stripTrailing).toList();
    }

    private List<String> heading() {
      Ink ink = style.ink();
      String about =
          texts.of("text.about", verdict.submission(), String.valueOf(verdict.task().seed()));
      return List.of(ink.bold(verdict.task().title()), ink.dim(about), "");
    }

    private List<String> ending() {
      Ending ending = verdict.ending();
      if (ending.isGraded()) {
        return List.of();
      }
      List<String> lines = new ArrayList<>();
      prose().lines("", "", ending.sentence()).forEach(line -> lines.add(style.ink().bad(line)));
      Printed.lines(ending.stderr()).forEach(line -> lines.add("  | " + line));
      lines.add("");
      return lines;
    }

    private Prose prose() {
      return new Prose(style.width());
    }

    private List<String> finding(TestVerdict test) {
      if (test.hasPassed() || test.found().isEmpty()) {
        return List.of();
      }
      List<String> lines = new ArrayList<>(List.of(""));
      String key = test.outcome() == Outcome.FAILED ? "text.wrong" : "text.missing";
      lines.add(style.ink().bad(texts.of(key, test.tensor(), test.operation())));
      lines.addAll(new FindingText(texts, prose(), style.ink()).lines(test.found().orElseThrow()));
      return lines;
    }

    private List<String> notes() {
      List<String> lines = new ArrayList<>();
      verdict.notes().forEach(note -> lines.addAll(prose().lines("· ", "  ", note)));
      if (!lines.isEmpty()) {
        lines.add(0, "");
      }
      return lines;
    }
  }
}
