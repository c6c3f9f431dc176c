package io.github.backstep.cli;

import io.github.backstep.network.Op;
import io.github.backstep.network.Program;
import io.github.backstep.run.Address;
import io.github.backstep.run.Lookup;
import io.github.backstep.run.Moment;
import io.github.backstep.run.StepSource;
import io.github.backstep.tensor.Summary;
import io.github.backstep.tensor.Tensor;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * What an address names, as text: a whole tensor in rows and columns, or one cell of it. On a
 * terminal a wide tensor is printed a few columns at a time.
 */
record TensorText(Shell shell, StepSource steps, Address address) {
  private static final int GAP = 2;

  List<String> tensor() {
    Tensor tensor = new Lookup(steps).tensor(address);
    List<String> lines = new ArrayList<>();
    Summary summary = Summary.of(tensor);
    lines.add(address + ", shape " + tensor.shape() + ", " + finite(summary));
    lines.add(origin());
    lines.add(range(summary));
    lines.add("");
    lines.addAll(cells(tensor));
    return lines;
  }

  List<String> cell() {
    double value = new Lookup(steps).value(address);
    return List.of(address + " = " + Numbers.exact(value), origin());
  }

  private String origin() {
    String name = Objects.requireNonNull(address.tensor());
    if (address.moment() instanceof Moment.Start) {
      return steps.originOf(name);
    }
    Program program = steps.program();
    Op op = program.op(program.writerOf(name));
    return op.id() + ": " + op.formula();
  }

  private static String finite(Summary summary) {
    return summary.nonFinite() == 0
        ? "all cells finite"
        : summary.nonFinite() + " cells NaN or infinite";
  }

  private static String range(Summary summary) {
    Decimals decimals =
        Decimals.of(DoubleStream.of(summary.min(), summary.max(), summary.mean(), summary.norm()));
    return "min %s, max %s, mean %s, norm %s"
        .formatted(
            decimals.format(summary.min()),
            decimals.format(summary.max()),
            decimals.format(summary.mean()),
            decimals.format(summary.norm()));
  }

  private List<String> cells(Tensor tensor) {
    Decimals decimals = Decimals.of(tensor.stream());
    int width = tensor.stream().mapToObj(decimals::format).mapToInt(String::length).max().orElse(1);
    int labels = String.valueOf(tensor.rows()).length() + 1;
    int together = Math.max(1, (shell.width() - labels) / (GAP + width));
    List<String> lines = new ArrayList<>();
    for (int from = 0; from < tensor.columns(); from += together) {
      lines.addAll(from == 0 ? List.of() : List.of(""));
      lines.addAll(block(tensor, decimals, from, Math.min(tensor.columns(), from + together)));
    }
    return lines;
  }

  private static List<String> block(Tensor tensor, Decimals decimals, int from, int to) {
    Table table = new Table("l" + "r".repeat(to - from));
    table.row(row("", IntStream.range(from, to).mapToObj(String::valueOf).toList()));
    for (int r = 0; r < tensor.rows(); r++) {
      int at = r;
      table.row(
          row(
              String.valueOf(r),
              IntStream.range(from, to)
                  .mapToObj(c -> decimals.format(tensor.get(at, c)))
                  .toList()));
    }
    return table.lines();
  }

  private static List<String> row(String label, List<String> cells) {
    List<String> row = new ArrayList<>(List.of(label));
    row.addAll(cells);
    return row;
  }
}
