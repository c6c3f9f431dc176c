package io.github.backstep.grade.report;

import io.github.backstep.grade.verdict.TestVerdict;
import io.github.backstep.grade.verdict.Verdict;
import io.github.backstep.language.Language;
import io.github.backstep.language.Texts;
import java.util.ArrayList;
import java.util.List;

/** What other systems show learners of a verdict: nothing that could tell the inputs of a case. */
record TestText(Texts texts) {
  private static final int WIDTH = 80;

  static TestText in(Language language) {
    return new TestText(Texts.of(language, Report.class, "report"));
  }

  /** What a test is called. */
  String name(TestVerdict test) {
    return test.tensor() + " (" + test.operation() + ")";
  }

  /** What is said of a test. */
  String of(TestVerdict test) {
    String word = texts.of("text." + test.outcome().word());
    return test.found()
        .map(finding -> new FindingText(texts, new Prose(WIDTH), Ink.NONE).lines(finding))
        .map(lines -> String.join("\n", lines).strip())
        .filter(text -> !text.isEmpty())
        .orElse(word);
  }

  /** What is said of the whole: how it ended if not well, where it failed, and the notes. */
  String of(Verdict verdict) {
    List<String> lines = new ArrayList<>();
    if (!verdict.ending().isGraded()) {
      lines.add(verdict.ending().sentence());
      lines.addAll(Traceback.of(verdict.ending().stderr()));
    }
    lines.addAll(verdict.notes());
    return String.join("\n", lines);
  }
}
