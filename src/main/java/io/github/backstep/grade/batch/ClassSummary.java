package io.github.backstep.grade.batch;

import io.github.backstep.grade.report.Prose;
import io.github.backstep.grade.verdict.Candidate;
import io.github.backstep.grade.verdict.Finding;
import io.github.backstep.grade.verdict.Outcome;
import io.github.backstep.grade.verdict.TestVerdict;
import io.github.backstep.grade.verdict.Verdict;
import io.github.backstep.language.Language;
import io.github.backstep.language.Texts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How a class did, and which mistakes it made: what to talk about in the next lesson. Submissions
 * are named where the grader can say no more, and somebody has to look.
 */
public record ClassSummary(ClassTable table, Language language) {
  private static final int BAR = 20;
  private static final Prose PROSE = new Prose(80);
  private static final String DEEPER = "    ";

  /** The whole of it, for people. */
  public String text() {
    Texts texts = Texts.of(language, ClassSummary.class, "batch");
    List<String> lines = new ArrayList<>();
    lines.add(score(texts));
    section(lines, texts.of("summary.endings"), endings(texts), what -> true);
    section(lines, texts.of("summary.tensors"), wrongTensors(), what -> false);
    section(
        lines,
        texts.of("summary.mistakes"),
        mistakes(texts),
        what -> what.equals(texts.of("summary.unknown")));
    return String.join("\n", lines) + "\n";
  }

  private String score(Texts texts) {
    List<Verdict> all = table.verdicts();
    long full = all.stream().filter(Verdict::isFullMarks).count();
    double mean = all.stream().mapToInt(it -> it.points().earned()).average().orElse(0);
    int max = all.stream().mapToInt(it -> it.points().max()).max().orElse(0);
    return texts.of(
        "summary.score", all.size(), full, String.format(Locale.ROOT, "%.1f", mean), max);
  }

  /** What there was, the most frequent first, and whose it was where that is to be told. */
  private static void section(
      List<String> lines, String title, Map<String, List<String>> whose, Predicate<String> told) {
    if (whose.isEmpty()) {
      return;
    }
    lines.add("");
    lines.add(title);
    int width = whose.keySet().stream().mapToInt(String::length).max().orElse(0);
    int most = whose.values().stream().mapToInt(List::size).max().orElse(1);
    whose.entrySet().stream()
        .sorted(
            Comparator.comparing((Map.Entry<String, List<String>> it) -> -it.getValue().size())
                .thenComparing(Map.Entry::getKey))
        .forEach(
            it -> {
              lines.add(bar(it.getKey(), it.getValue().size(), width, most));
              if (told.test(it.getKey())) {
                lines.addAll(PROSE.lines(DEEPER, DEEPER, String.join(", ", it.getValue())));
              }
            });
  }

  private static String bar(String name, int count, int width, int most) {
    String bar = "█".repeat(Math.max(1, BAR * count / most));
    return "  " + name + " ".repeat(width - name.length()) + "  %4d  ".formatted(count) + bar;
  }

  private Map<String, List<String>> endings(Texts texts) {
    return whose(
        verdict ->
            verdict.ending().isGraded()
                ? Stream.of()
                : Stream.of(texts.of("ending." + verdict.ending().kind().word())));
  }

  private static Stream<TestVerdict> wrong(Verdict verdict) {
    return verdict.tests().stream().filter(test -> test.outcome() == Outcome.FAILED);
  }

  private Map<String, List<String>> wrongTensors() {
    int width =
        table.verdicts().stream()
            .flatMap(ClassSummary::wrong)
            .mapToInt(test -> test.tensor().length())
            .max()
            .orElse(0);
    return whose(
        verdict ->
            wrong(verdict)
                .map(
                    test ->
                        test.tensor()
                            + " ".repeat(width - test.tensor().length())
                            + "  "
                            + test.operation()));
  }

  /** A submission that makes a mistake in every layer makes it once. */
  private Map<String, List<String>> mistakes(Texts texts) {
    return whose(
        verdict ->
            telling(verdict).stream()
                .flatMap(test -> test.found().stream())
                .filter(finding -> !isWithheld(finding))
                .map(finding -> name(finding, texts)));
  }

  /**
   * The tests that tell of mistakes. What could not be judged, for want of something else that was
   * right, does so only if nothing else does.
   */
  private static List<TestVerdict> telling(Verdict verdict) {
    List<TestVerdict> telling =
        verdict.tests().stream()
            .filter(test -> test.outcome() == Outcome.FAILED || isNamed(test))
            .toList();
    return telling.isEmpty() ? verdict.tests() : telling;
  }

  /** Of less than full hints, the name of a mistake is no part, known or not. */
  private static boolean isWithheld(Finding finding) {
    return finding.sentence().isEmpty() && finding.candidates().isEmpty();
  }

  private static boolean isNamed(TestVerdict test) {
    return test.found().filter(finding -> !finding.candidates().isEmpty()).isPresent();
  }

  /** The submissions of which something can be said, by what that is. */
  private Map<String, List<String>> whose(Function<Verdict, Stream<String>> said) {
    Map<String, List<String>> whose = new TreeMap<>();
    for (Verdict verdict : table.verdicts()) {
      said.apply(verdict)
          .distinct()
          .forEach(
              what ->
                  whose.computeIfAbsent(what, it -> new ArrayList<>()).add(verdict.submission()));
    }
    return whose;
  }

  private static String name(Finding finding, Texts texts) {
    return finding.candidates().isEmpty()
        ? texts.of("summary.unknown")
        : finding.candidates().stream()
            .map(Candidate::name)
            .collect(Collectors.joining(" " + texts.of("summary.or") + " "));
  }
}
