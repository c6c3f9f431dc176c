package io.github.backstep.cli;

import io.github.backstep.data.DataSplit;
import io.github.backstep.data.Dataset;
import io.github.backstep.data.Display;
import io.github.backstep.tensor.Tensor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * What a data set holds, in numbers: rows, features and their ranges, and how many of each class.
 */
record DataReport(Shell shell, DataSplit data, long seed) {
  private static final int BAR = 20;

  /** More features than this are told of together. */
  private static final int FEW = 4;

  /** How many rows there are, on one line. */
  static String counts(DataSplit data, long seed) {
    return "%s: %d training rows, %d test rows; seed %d"
        .formatted(data.train().name(), data.train().samples(), data.test().samples(), seed);
  }

  List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(counts(data, seed));
    lines.add(features());
    lines.addAll(ranges());
    lines.add("");
    lines.addAll(classes());
    return lines;
  }

  private String features() {
    return "%d features: %s, %s"
        .formatted(
            data.train().features().columns(),
            data.train().display() instanceof Display.Image image
                ? "images of %d×%d pixels".formatted(image.rows(), image.columns())
                : "points in the plane",
            data.scaler().isPresent() ? "scaled to mean 0 and deviation 1" : "not scaled");
  }

  private List<String> ranges() {
    Tensor features = data.train().features();
    if (features.columns() > FEW) {
      return List.of("training rows: " + range(features.stream()));
    }
    return IntStream.range(0, features.columns())
        .mapToObj(
            column ->
                data.train().display().featureName(column)
                    + " of training rows: "
                    + range(column(features, column)))
        .toList();
  }

  private static DoubleStream column(Tensor features, int column) {
    return IntStream.range(0, features.rows()).mapToDouble(row -> features.get(row, column));
  }

  private static String range(DoubleStream values) {
    DoubleSummaryStatistics all = values.summaryStatistics();
    Decimals decimals = Decimals.of(DoubleStream.of(all.getMin(), all.getMax()));
    return "from %s to %s, mean %s"
        .formatted(
            decimals.format(all.getMin()),
            decimals.format(all.getMax()),
            Numbers.format("%.4f", all.getAverage()).replaceFirst("^-(?=[0.]*$)", ""));
  }

  private List<String> classes() {
    int[] train = histogram(data.train());
    int[] test = histogram(data.test());
    Table table = new Table("lrlrl").row("class", "training", "", "test", "");
    for (int c = 0; c < train.length; c++) {
      table.row(
          data.train().description().classNames().get(c),
          String.valueOf(train[c]),
          bar(train, c),
          String.valueOf(test[c]),
          bar(test, c));
    }
    return table.lines();
  }

  private static int[] histogram(Dataset rows) {
    int[] counts = new int[rows.classes()];
    for (int label : rows.labels()) {
      counts[label]++;
    }
    return counts;
  }

  private String bar(int[] counts, int c) {
    return shell.glyphs().bar((double) counts[c] / Arrays.stream(counts).max().orElse(1), BAR);
  }
}
