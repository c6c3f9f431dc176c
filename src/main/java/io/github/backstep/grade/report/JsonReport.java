package io.github.backstep.grade.report;

import io.github.backstep.grade.verdict.Candidate;
import io.github.backstep.grade.verdict.Ending;
import io.github.backstep.grade.verdict.Finding;
import io.github.backstep.grade.verdict.TestVerdict;
import io.github.backstep.grade.verdict.Verdict;
import io.github.backstep.trace.Fields;
import java.util.List;

/** Everything that is known of a submission, for programs; {@link JsonVerdicts} reads it back. */
final class JsonReport implements Report {
  @Override
  public String of(Verdict verdict, Style style) {
    return new Fields()
            .put("exercise", verdict.task().exercise())
            .put("title", verdict.task().title())
            .put("seed", verdict.task().seed())
            .put("submission", verdict.submission())
            .put("ending", ending(verdict.ending()))
            .put("score", verdict.points().earned())
            .put("maxScore", verdict.points().max())
            .put("fullMarks", verdict.isFullMarks())
            .put("wallTime", verdict.wallTime().toNanos() / 1e9)
            .putObjects("tests", verdict.tests().stream().map(JsonReport::test).toList())
            .putTexts("notes", verdict.notes())
        + "\n";
  }

  private static Fields ending(Ending ending) {
    return new Fields()
        .put("kind", ending.kind().word())
        .put("sentence", ending.sentence())
        .put("exitCode", ending.exitCode())
        .put("stderr", ending.stderr());
  }

  private static Fields test(TestVerdict test) {
    Fields fields =
        new Fields()
            .put("tensor", test.tensor())
            .put("operation", test.operation())
            .put("outcome", test.outcome().word())
            .put("score", test.points().earned())
            .put("maxScore", test.points().max())
            .put("cellsCompared", test.coverage().compared())
            .put("cellsAsked", test.coverage().asked());
    test.found().ifPresent(finding -> fields.put("finding", finding(finding)));
    return fields;
  }

  private static Fields finding(Finding finding) {
    Fields fields =
        new Fields()
            .put("sentence", finding.sentence())
            .putObjects("candidates", candidates(finding.candidates()));
    finding
        .shownAt()
        .ifPresent(
            place -> fields.put("case", place.inCase()).put("address", place.address().toString()));
    finding
        .shownBy()
        .ifPresent(
            values -> fields.put("student", values.student()).put("reference", values.reference()));
    return fields.put(
        "hints",
        new Fields()
            .put("operation", finding.hints().operation())
            .put("family", finding.hints().family())
            .put("full", finding.hints().full()));
  }

  private static List<Fields> candidates(List<Candidate> candidates) {
    return candidates.stream()
        .map(
            it -> new Fields().put("id", it.id()).put("name", it.name()).put("lesson", it.lesson()))
        .toList();
  }
}
