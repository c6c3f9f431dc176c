package io.github.backstep.grade.report;

import io.github.backstep.grade.verdict.Candidate;
import io.github.backstep.grade.verdict.Finding;
import io.github.backstep.grade.verdict.Hints;
import io.github.backstep.grade.verdict.Values;
import io.github.backstep.language.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A finding in words: what the numbers show, why, where, and what to do. */
record FindingText(Texts texts, Prose prose, Ink ink) {
  private static final String MARGIN = "  ";
  private static final String DEEPER = "    ";

  List<String> lines(Finding finding) {
    List<String> lines = new ArrayList<>();
    if (!finding.sentence().isEmpty()) {
      lines.addAll(prose.lines(MARGIN, MARGIN, finding.sentence()));
    }
    lines.addAll(candidates(finding.candidates()));
    lines.addAll(place(finding));
    lines.addAll(hints(finding));
    return lines;
  }

  private List<String> candidates(List<Candidate> candidates) {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < candidates.size(); i++) {
      Candidate candidate = candidates.get(i);
      String key = i == 0 ? "finding.cause" : "finding.otherCause";
      lines.add("");
      prose
          .lines(MARGIN, MARGIN, texts.of(key, candidate.name()))
          .forEach(line -> lines.add(ink.bold(line)));
      lines.addAll(prose.lines(DEEPER, DEEPER, candidate.lesson()));
    }
    return lines;
  }

  private List<String> place(Finding finding) {
    List<String> lines = new ArrayList<>();
    finding
        .shownAt()
        .ifPresent(
            place -> {
              lines.add("");
              String where = texts.of("finding.where", place.inCase(), place.address().toString());
              lines.addAll(prose.lines(MARGIN, MARGIN, where));
            });
    finding.shownBy().ifPresent(values -> lines.addAll(values(values)));
    return lines;
  }

  /** Both numbers, one below the other. */
  private List<String> values(Values values) {
    String[] digits = Digits.of(values);
    String yours = texts.of("finding.yours");
    String expected = texts.of("finding.expected");
    int width = Math.max(yours.length(), expected.length());
    int number = Math.max(digits[0].length(), digits[1].length());
    return List.of(
        DEEPER
            + pad(yours, width)
            + MARGIN
            + ink.bad(" ".repeat(number - digits[0].length()) + digits[0]),
        DEEPER
            + pad(expected, width)
            + MARGIN
            + ink.good(" ".repeat(number - digits[1].length()) + digits[1]));
  }

  private static String pad(String text, int width) {
    return text + " ".repeat(width - text.length());
  }

  /** What kind of mistake it is need not be told where the mistake itself is. */
  private List<String> hints(Finding finding) {
    Hints hints = finding.hints();
    String family = finding.candidates().isEmpty() ? hints.family() : "";
    List<String> lines = new ArrayList<>();
    Stream.of(hints.operation(), family, hints.full())
        .filter(hint -> !hint.isEmpty())
        .forEach(hint -> lines.addAll(prose.lines(MARGIN + "→ ", DEEPER, hint)));
    if (!lines.isEmpty()) {
      lines.add(0, "");
    }
    return lines;
  }
}
