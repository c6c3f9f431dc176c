package io.github.backstep.tui.stepper.speech;

import io.github.backstep.tensor.Cell;
import io.github.backstep.tensor.Summary;
import io.github.backstep.tensor.Tensor;
import io.github.backstep.tui.stepper.model.Apart;
import io.github.backstep.tui.stepper.model.Linked;
import io.github.backstep.tui.stepper.model.Model;
import io.github.backstep.tui.stepper.model.Veil;
import io.github.backstep.tui.stepper.scene.Pane;
import io.github.backstep.tui.stepper.text.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** An operand or a result in sentences: its shape, its range, and some of its cells. */
public record TensorReport(Model model, Speech speech, Pane pane) {
  /** A tensor of no more cells is told whole. */
  private static final int SMALL = 12;

  /** Numbers that are told in a row. */
  private static final int IN_A_ROW = 6;

  public List<String> lines() {
    String name = pane.tensor() + remark();
    List<String> lines = new ArrayList<>();
    if (Veil.of(model).hidesSomeOf(pane)) {
      String hidden = speech.texts().of("tensors.covered");
      lines.add(speech.of("tensor." + kind(), speech.aloud(name) + ", " + hidden));
    } else if (!pane.isKnown()) {
      lines.add(speech.of("tensor." + kind(), speech.aloud(name)));
    } else if (pane.cells().size() == 1) {
      String value = Numbers.readable(pane.cells().get(0, 0));
      lines.add(speech.of("number." + kind(), speech.aloud(name), value));
    } else {
      lines.add(speech.of("tensor." + kind(), speech.aloud(name) + ", " + range(pane.cells())));
      lines.addAll(rows(pane.cells()));
    }
    return lines;
  }

  private String remark() {
    if (!model.session().showsDifference()) {
      return pane.remark(model.scene(), speech.texts());
    }
    return ", "
        + (pane.isKnown()
            ? speech.of("difference")
            : Apart.nothing(model.scene(), pane.tensor(), speech.texts()));
  }

  private String kind() {
    return pane.isResult() ? "result" : "operand";
  }

  private String range(Tensor tensor) {
    Summary summary = Summary.of(tensor);
    String shape = speech.of("shape", tensor.rows(), tensor.columns());
    String numbers =
        speech.of(
            "range",
            speech.number(summary.min()),
            speech.number(summary.max()),
            speech.number(summary.mean()));
    String all = summary.nonFinite() == tensor.size() ? shape : shape + ", " + numbers;
    return summary.nonFinite() == 0
        ? all
        : all + ", " + speech.of("non-finite", summary.nonFinite(), tensor.size());
  }

  /** Every row of a small tensor; of another, a part of the row that matters now. */
  private List<String> rows(Tensor tensor) {
    if (tensor.size() <= SMALL) {
      return IntStream.range(0, tensor.rows())
          .mapToObj(row -> row(tensor, row, 0, tensor.columns()))
          .toList();
    }
    Cell cell = pane.isResult() ? model.cell(pane) : Linked.of(model).corner(pane, model);
    Cell inside = pane.clamp(cell);
    int from = Math.max(0, Math.min(inside.column() - 1, tensor.columns() - IN_A_ROW));
    return List.of(row(tensor, inside.row(), from, Math.min(tensor.columns(), from + IN_A_ROW)));
  }

  private String row(Tensor tensor, int row, int from, int to) {
    String cells =
        IntStream.range(from, to)
            .mapToObj(column -> speech.number(tensor.get(row, column)))
            .collect(Collectors.joining(", "));
    boolean whole = to - from == tensor.columns();
    return whole ? speech.of("row", row, cells) : speech.of("part", row, from, to - 1, cells);
  }
}
