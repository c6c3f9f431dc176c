package io.github.backstep.grade.report;

import io.github.backstep.grade.assessment.Walk;
import io.github.backstep.grade.verdict.Values;
import io.github.backstep.language.Language;
import io.github.backstep.language.Texts;
import io.github.backstep.tensor.Cell;
import io.github.backstep.tensor.Tensor;
import io.github.backstep.trace.replay.Discrepancy;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The wrong cells of the tensor in which a mistake is first seen, answered beside expected. */
public record WalkText(Walk walk, Language language) {
  /** Cells that are listed; the others are counted. */
  private static final int MOST_CELLS = 12;

  private static final String GAP = "  ";

  public List<String> lines() {
    Texts texts = Texts.of(language, Report.class, "report");
    List<String> lines = new ArrayList<>();
    lines.add(texts.of("walk.title", walk.at().toString(), walk.posed().name()));
    walk.discrepancies().stream()
        .filter(it -> it.step() == walk.at().moment().step(walk.calendar()))
        .filter(it -> it.op().writes().equals(walk.at().tensor()))
        .findFirst()
        .ifPresent(it -> lines.addAll(beside(it, texts)));
    return lines;
  }

  private static List<String> beside(Discrepancy wrong, Texts texts) {
    Tensor expected = wrong.computed();
    return wrong
        .recorded()
        .filter(answered -> answered.shape().equals(expected.shape()))
        .map(answered -> cells(wrong.op().writes(), answered, expected, texts))
        .orElseGet(() -> shapes(wrong, texts));
  }

  private static List<String> shapes(Discrepancy wrong, Texts texts) {
    String answered =
        wrong.recorded().map(it -> it.shape().toString()).orElseGet(() -> texts.of("walk.none"));
    return inColumns(
        List.of(
            List.of(texts.of("finding.yours"), answered),
            List.of(texts.of("finding.expected"), wrong.computed().shape().toString())));
  }

  private static List<String> cells(String name, Tensor answered, Tensor expected, Texts texts) {
    List<Cell> wrong = wrong(answered, expected);
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("", texts.of("finding.yours"), texts.of("finding.expected")));
    for (Cell cell : wrong.subList(0, Math.min(MOST_CELLS, wrong.size()))) {
      double yours = answered.get(cell.row(), cell.column());
      String[] digits = Digits.of(new Values(yours, expected.get(cell.row(), cell.column())));
      rows.add(List.of(name + cell, digits[0], digits[1]));
    }
    List<String> lines = new ArrayList<>(inColumns(rows));
    if (wrong.size() > MOST_CELLS) {
      lines.add(GAP + texts.of("walk.more", wrong.size() - MOST_CELLS));
    }
    return lines;
  }

  private static List<Cell> wrong(Tensor answered, Tensor expected) {
    List<Cell> cells = new ArrayList<>();
    for (int row = 0; row < expected.rows(); row++) {
      for (int column = 0; column < expected.columns(); column++) {
        if (Double.compare(answered.get(row, column), expected.get(row, column)) != 0) {
          cells.add(new Cell(row, column));
        }
      }
    }
    return cells;
  }

  private static List<String> inColumns(List<List<String>> rows) {
    int columns = rows.get(0).size();
    int[] widths =
        IntStream.range(0, columns)
            .map(c -> rows.stream().mapToInt(row -> row.get(c).length()).max().orElse(0))
            .toArray();
    return rows.stream().map(row -> line(row, widths)).toList();
  }

  /** Names to the left, numbers to the right. */
  private static String line(List<String> row, int[] widths) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < widths.length; i++) {
      String space = " ".repeat(widths[i] - row.get(i).length());
      line.append(GAP).append(i == 0 ? row.get(i) + space : space + row.get(i));
    }
    return line.toString();
  }
}
