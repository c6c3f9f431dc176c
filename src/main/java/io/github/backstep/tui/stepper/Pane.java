package io.github.backstep.tui.stepper;

import io.github.backstep.network.Op;
import io.github.backstep.network.Program;
import io.github.backstep.run.Address;
import io.github.backstep.run.Moment;
import io.github.backstep.tensor.Cell;
import io.github.backstep.tensor.Tensor;
import java.util.ArrayList;
import java.util.List;

/**
 * One tensor beside the others of an operation: an operand, or the result, which comes last.
 *
 * @param moment when the tensor got its value: this step, the one before, or the start
 */
record Pane(String tensor, Tensor value, Moment moment, boolean isResult) {
  /**
   * The operands and the result of an operation of the loaded step, in the order of its formula.
   */
  static List<Pane> of(Scene scene, int op) {
    Op operation = scene.program().op(op);
    List<Pane> panes = new ArrayList<>();
    for (String read : operation.reads()) {
      panes.add(new Pane(read, scene.inputsOf(op).get(read), momentOfRead(scene, op, read), false));
    }
    String written = operation.writes();
    Moment now = new Moment.AtStep(scene.index());
    panes.add(new Pane(written, scene.step().value(written), now, true));
    return panes;
  }

  private static Moment momentOfRead(Scene scene, int op, String tensor) {
    if (scene.program().writerBefore(tensor, op) != Program.BEFORE) {
      return new Moment.AtStep(scene.index());
    }
    return scene.index() == 0 ? new Moment.Start() : new Moment.AtStep(scene.index() - 1);
  }

  Address address(Cell cell) {
    return new Address(moment, tensor, cell);
  }

  /** A cell of another tensor brought inside this one. */
  Cell clamp(Cell cell) {
    return new Cell(
        Math.min(cell.row(), Math.max(0, value.rows() - 1)),
        Math.min(cell.column(), Math.max(0, value.columns() - 1)));
  }

  /** What sets this value apart from others of the same tensor in the same step; often nothing. */
  String remark(Scene scene) {
    if (isResult || !scene.program().carries(tensor)) {
      return "";
    }
    return moment.equals(new Moment.AtStep(scene.index())) ? " updated" : " before";
  }
}
