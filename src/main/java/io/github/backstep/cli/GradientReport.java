package io.github.backstep.cli;

import io.github.backstep.explain.EarlyMoves;
import io.github.backstep.explain.GradientCheck.Result;
import io.github.backstep.run.Step;
import io.github.backstep.trace.Fields;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What came out of a gradient check. */
record GradientReport(Step step, List<Result> results) {
  GradientReport {
    results = List.copyOf(results);
  }

  /** What is said of one tensor. */
  private enum Verdict {
    OK("ok"),
    WRONG("WRONG"),
    NOT_COMPARABLE("not comparable");

    private final String words;

    Verdict(String words) {
      this.words = words;
    }

    static Verdict of(Result result) {
      if (result.checked() == 0) {
        return NOT_COMPARABLE;
      }
      return result.passes() ? OK : WRONG;
    }
  }

  boolean passes() {
    return wrong().isEmpty();
  }

  private List<String> wrong() {
    return results.stream()
        .filter(result -> Verdict.of(result) == Verdict.WRONG)
        .map(Result::gradient)
        .toList();
  }

  List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add("gradients of step " + step.index() + " against central differences of its loss");
    lines.add("");
    lines.addAll(table());
    lines.add("");
    lines.addAll(verdict());
    return lines;
  }

  private List<String> table() {
    Table table = new Table("lrrrlrrl");
    table.row("gradient", "cells", "kinks", "error", "worst", "used", "difference", "");
    results.forEach(result -> table.row(row(result)));
    return table.lines();
  }

  private static List<String> row(Result result) {
    boolean compared = result.checked() > 0;
    return List.of(
        result.gradient(),
        String.valueOf(result.checked()),
        String.valueOf(result.kinks()),
        compared ? Numbers.rough(result.relativeError()) : "",
        compared ? result.worst().toString() : "",
        compared ? Numbers.format("%.6e", result.analytic()) : "",
        compared ? Numbers.format("%.6e", result.numeric()) : "",
        Verdict.of(result).words);
  }

  private List<String> verdict() {
    if (passes()) {
      return List.of(
          results.stream().allMatch(result -> result.checked() == 0)
              ? "Nothing could be compared: every cell tried sits on a kink."
              : agreement());
    }
    List<String> lines = new ArrayList<>();
    lines.add("WRONG: " + names(wrong()) + " from the finite differences.");
    Set<String> moved = new EarlyMoves(step.program()).all();
    if (!moved.isEmpty()) {
      lines.add(
          "In this update order %s had already moved when the deltas below were computed from %s."
              .formatted(String.join(", ", moved), moved.size() == 1 ? "it" : "them"));
    }
    return lines;
  }

  private String agreement() {
    List<String> unknown =
        results.stream().filter(result -> result.checked() == 0).map(Result::gradient).toList();
    return unknown.isEmpty()
        ? "The gradients agree with the finite differences."
        : "The others agree with the finite differences; nothing is known of %s."
            .formatted(String.join(", ", unknown));
  }

  private static String names(List<String> gradients) {
    return String.join(", ", gradients) + (gradients.size() == 1 ? " differs" : " differ");
  }

  Fields fields() {
    return new Fields()
        .put("step", step.index())
        .put("passes", passes())
        .putObjects("gradients", results.stream().map(GradientReport::fields).toList());
  }

  private static Fields fields(Result result) {
    Fields fields =
        new Fields()
            .put("gradient", result.gradient())
            .put("verdict", Verdict.of(result).words)
            .put("checked", result.checked())
            .put("kinks", result.kinks());
    return result.checked() == 0
        ? fields
        : fields
            .put("relativeError", result.relativeError())
            .putIntegers("worst", List.of(result.worst().row(), result.worst().column()))
            .put("analytic", result.analytic())
            .put("numeric", result.numeric());
  }
}
