package io.github.backstep.grade.batch;

import io.github.backstep.grade.verdict.Candidate;
import io.github.backstep.grade.verdict.Points;
import io.github.backstep.grade.verdict.TestVerdict;
import io.github.backstep.grade.verdict.Verdict;
import io.github.backstep.trace.Fields;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The verdicts on a class, a row each, sorted by name. It holds nothing that differs from one
 * grading of the same submissions on the same cases to the next.
 */
public record ClassTable(List<Verdict> verdicts) {
  /** What a spreadsheet would take for the start of a formula. */
  private static final String FORMULA = "[=+\\-@\\t\\r].*";

  public ClassTable {
    verdicts =
        verdicts.stream().sorted((a, b) -> a.submission().compareTo(b.submission())).toList();
  }

  /** The asked tensors, in the order of the program. */
  private Set<String> tensors() {
    return verdicts.stream()
        .flatMap(verdict -> verdict.tests().stream())
        .map(TestVerdict::tensor)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** As comma-separated values. */
  public String csv() {
    List<String> lines = new ArrayList<>();
    Set<String> tensors = tensors();
    lines.add(
        line(
            Stream.of(
                    Stream.of("submission", "ending", "score", "max"),
                    tensors.stream(),
                    Stream.of("mistakes"))
                .flatMap(it -> it)));
    verdicts.forEach(verdict -> lines.add(line(row(verdict, tensors))));
    return String.join("\n", lines) + "\n";
  }

  private static Stream<String> row(Verdict verdict, Set<String> tensors) {
    Points points = verdict.points();
    Stream<String> start =
        Stream.of(
            verdict.submission(),
            verdict.ending().kind().word(),
            String.valueOf(points.earned()),
            String.valueOf(points.max()));
    Stream<String> scores = tensors.stream().map(tensor -> score(verdict, tensor));
    return Stream.of(start, scores, Stream.of(mistakes(verdict))).flatMap(it -> it);
  }

  private static String score(Verdict verdict, String tensor) {
    return verdict.tests().stream()
        .filter(test -> test.tensor().equals(tensor))
        .map(test -> String.valueOf(test.points().earned()))
        .findFirst()
        .orElse("");
  }

  /** {@code delta2: moved-weights; db1: ?}. */
  private static String mistakes(Verdict verdict) {
    return verdict.tests().stream()
        .filter(test -> test.found().isPresent())
        .map(test -> test.tensor() + ": " + names(test))
        .collect(Collectors.joining("; "));
  }

  private static String names(TestVerdict test) {
    String names =
        test.found().orElseThrow().candidates().stream()
            .map(Candidate::id)
            .collect(Collectors.joining(" or "));
    return names.isEmpty() ? "?" : names;
  }

  private static String line(Stream<String> cells) {
    return cells.map(ClassTable::cell).collect(Collectors.joining(","));
  }

  private static String cell(String text) {
    String safe = text.matches(FORMULA) ? "'" + text : text;
    boolean plain = safe.chars().noneMatch(c -> c == ',' || c == '"' || c < ' ');
    return plain ? safe : "\"" + safe.replace("\"", "\"\"") + "\"";
  }

  /** As an array of objects, one a line. */
  public String json() {
    return verdicts.stream()
        .map(ClassTable::fields)
        .map(Fields::toString)
        .collect(Collectors.joining(",\n", "[\n", "\n]\n"));
  }

  private static Fields fields(Verdict verdict) {
    return new Fields()
        .put("submission", verdict.submission())
        .put("ending", verdict.ending().kind().word())
        .put("score", verdict.points().earned())
        .put("max", verdict.points().max())
        .putObjects("tests", verdict.tests().stream().map(ClassTable::fields).toList());
  }

  private static Fields fields(TestVerdict test) {
    List<String> mistakes =
        test.found()
            .map(finding -> finding.candidates().stream().map(Candidate::id).toList())
            .orElse(List.of());
    return new Fields()
        .put("tensor", test.tensor())
        .put("operation", test.operation())
        .put("outcome", test.outcome().word())
        .put("score", test.points().earned())
        .put("max", test.points().max())
        .putTexts("mistakes", mistakes);
  }
}
