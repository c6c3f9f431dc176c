package io.github.backstep.grade.batch;

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
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How a class did, and which mistakes it made: what to talk about in the next lesson. */
public record ClassSummary(ClassTable table, Language language) {
  private static final int BAR = 20;

  /** The whole of it, for people. */
  public String text() {
    Texts texts = Texts.of(language, ClassSummary.class, "batch");
    List<String> lines = new ArrayList<>();
    lines.add(score(texts));
    section(lines, texts.of("summary.endings"), endings(texts));
    section(lines, texts.of("summary.tensors"), wrongTensors());
    section(lines, texts.of("summary.mistakes"), mistakes(texts));
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

  private void section(List<String> lines, String title, Map<String, Long> counts) {
    if (counts.isEmpty()) {
      return;
    }
    lines.add("");
    lines.add(title);
    int width = counts.keySet().stream().mapToInt(String::length).max().orElse(0);
    long most = counts.values().stream().mapToLong(it -> it).max().orElse(1);
    counts.entrySet().stream()
        .sorted(
            Comparator.comparing((Map.Entry<String, Long> it) -> -it.getValue())
                .thenComparing(Map.Entry::getKey))
        .forEach(it -> lines.add(bar(it.getKey(), it.getValue(), width, most)));
  }

  private static String bar(String name, long count, int width, long most) {
    String bar = "█".repeat((int) Math.max(1, BAR * count / most));
    return "  " + name + " ".repeat(width - name.length()) + "  %4d  ".formatted(count) + bar;
  }

  private Map<String, Long> endings(Texts texts) {
    return counted(
        table.verdicts().stream()
            .filter(verdict -> !verdict.ending().isGraded())
            .map(verdict -> texts.of("ending." + verdict.ending().kind().word())));
  }

  private Stream<TestVerdict> wrong() {
    return table.verdicts().stream()
        .flatMap(verdict -> verdict.tests().stream())
        .filter(test -> test.outcome() == Outcome.FAILED);
  }

  private Map<String, Long> wrongTensors() {
    return counted(wrong().map(test -> test.tensor() + "  " + test.operation()));
  }

  /** A submission that makes a mistake in every layer makes it once. */
  private Map<String, Long> mistakes(Texts texts) {
    return counted(
        table.verdicts().stream()
            .flatMap(
                verdict ->
                    verdict.tests().stream()
                        .flatMap(test -> test.found().stream())
                        .map(finding -> name(finding, texts))
                        .distinct()));
  }

  private static String name(Finding finding, Texts texts) {
    return finding.candidates().isEmpty()
        ? texts.of("summary.unknown")
        : finding.candidates().stream()
            .map(Candidate::name)
            .collect(Collectors.joining(" " + texts.of("summary.or") + " "));
  }

  private static Map<String, Long> counted(Stream<String> names) {
    return names.collect(
        Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
  }
}
