package io.github.backstep.bench;

import io.github.backstep.tui.stepper.Opened;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.util.Statistics;

/** What was measured, as tables in Markdown. Those of benchmarks that did not run are left out. */
final class Report {
  /** A benchmark that takes samples of its time, what it does, and the pattern that selects it. */
  private record Sampled(String name, String meaning) {}

  private static final List<Sampled> SAMPLED =
      List.of(
          new Sampled("TrainingBenchmark.step", "one training step, a mini-batch of 64"),
          new Sampled("TrainingBenchmark.epoch", "one epoch, 88 steps"),
          new Sampled("TimelineBenchmark.stepBefore", "the step before, with all its tensors"),
          new Sampled("TimelineBenchmark.anyStep", "any of the 4400 steps, with all its tensors"),
          new Sampled("MoonsStepperBenchmark.operation", "moons: an operation forward or back"),
          new Sampled("MoonsStepperBenchmark.cell", "moons: to the next cell"),
          new Sampled("MoonsStepperBenchmark.travel", "moons: to any of the 5000 steps"),
          new Sampled("DigitsStepperBenchmark.operation", "digits: an operation forward or back"),
          new Sampled("DigitsStepperBenchmark.cell", "digits: to the next cell of 784×128"),
          new Sampled("DigitsStepperBenchmark.travel", "digits: to any of the 4400 steps"));

  private final Collection<RunResult> results;

  Report(Collection<RunResult> results) {
    this.results = results;
  }

  String markdown() {
    return peak() + kernels() + times() + opened();
  }

  private String peak() {
    Optional<RunResult> one = named("PeakBenchmark.oneThread");
    Optional<RunResult> all = named("PeakBenchmark.allThreads");
    return one.isEmpty() || all.isEmpty()
        ? ""
        : format(
            "Peak of fused multiply-adds in registers (`make bench ONLY=Peak`):"
                + " %.1f GFLOP/s on one thread, %.1f on all.%n%n",
            gflops(one.get(), PeakBenchmark.flops()),
            gflops(all.get(), PeakBenchmark.flops()) * all.get().getParams().getThreads());
  }

  private String kernels() {
    if (named("KernelBenchmark.multiply").isEmpty()) {
      return "";
    }
    StringBuilder table = new StringBuilder("Matrix products (`make bench ONLY=Kernel`):\n\n");
    table.append("| GFLOP/s | size |");
    for (CourseKernel kernel : CourseKernel.values()) {
      table.append(" %s |".formatted(kernel.title()));
    }
    table.append("\n|---|---|").append("---:|".repeat(CourseKernel.values().length)).append('\n');
    for (CourseProduct product : CourseProduct.values()) {
      table.append("| %s | %s |".formatted(product.formula(), product.size()));
      for (CourseKernel kernel : CourseKernel.values()) {
        table.append(" %s |".formatted(speed(product, kernel)));
      }
      table.append('\n');
    }
    return table.append('\n').toString();
  }

  private String speed(CourseProduct product, CourseKernel kernel) {
    return results.stream()
        .filter(result -> product.name().equals(result.getParams().getParam("product")))
        .filter(result -> kernel.name().equals(result.getParams().getParam("kernel")))
        .findFirst()
        .map(result -> format("%.1f", gflops(result, product.flops())))
        .orElse("");
  }

  private String times() {
    StringBuilder rows = new StringBuilder();
    for (Sampled sampled : SAMPLED) {
      named(sampled.name()).ifPresent(result -> rows.append(times(sampled, result)));
    }
    return rows.isEmpty()
        ? ""
        : "| ms | median | 99 % within | slowest | command |\n|---|---:|---:|---:|---|\n" + rows;
  }

  private static String times(Sampled sampled, RunResult result) {
    Statistics times = result.getPrimaryResult().getStatistics();
    return format(
        "| %s | %.2f | %.2f | %.2f | `make bench ONLY=%s` |%n",
        sampled.meaning(),
        times.getPercentile(50),
        times.getPercentile(99),
        times.getMax(),
        sampled.name());
  }

  /** The median with each thing open, and within what 99 % stay. */
  private String opened() {
    StringBuilder rows = new StringBuilder();
    for (Opened opened : Opened.values()) {
      Optional<RunResult> moons = named("MoonsOpenedBenchmark.redraw", opened);
      Optional<RunResult> digits = named("DigitsOpenedBenchmark.redraw", opened);
      if (moons.isPresent() || digits.isPresent()) {
        rows.append("| %s | %s | %s |%n".formatted(opened.title(), median(moons), median(digits)));
      }
    }
    return rows.isEmpty()
        ? ""
        : "\nA key with something open, median and 99 % within (`make bench ONLY=Opened`):\n\n"
            + "| ms | moons | digits |\n|---|---:|---:|\n"
            + rows;
  }

  private static String median(Optional<RunResult> result) {
    return result
        .map(it -> it.getPrimaryResult().getStatistics())
        .map(it -> format("%.2f, %.2f", it.getPercentile(50), it.getPercentile(99)))
        .orElse("");
  }

  private Optional<RunResult> named(String name, Opened opened) {
    return results.stream()
        .filter(result -> result.getParams().getBenchmark().endsWith("." + name))
        .filter(result -> opened.name().equals(result.getParams().getParam("opened")))
        .findFirst();
  }

  private Optional<RunResult> named(String name) {
    return results.stream()
        .filter(result -> result.getParams().getBenchmark().endsWith("." + name))
        .findFirst();
  }

  /** Operations in a nanosecond; the benchmarks of arithmetic give the nanoseconds of a call. */
  private static double gflops(RunResult result, double flops) {
    return flops / result.getPrimaryResult().getScore();
  }

  private static String format(String format, Object... values) {
    return String.format(Locale.ROOT, format, values);
  }
}
