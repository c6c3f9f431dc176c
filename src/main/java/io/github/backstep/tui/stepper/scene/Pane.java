package io.github.backstep.tui.stepper.scene;

import io.github.backstep.language.Texts;
import io.github.backstep.network.Op;
import io.github.backstep.network.Program;
import io.github.backstep.run.Address;
import io.github.backstep.run.Moment;
import io.github.backstep.tensor.Cell;
import io.github.backstep.tensor.Shape;
import io.github.backstep.tensor.Tensor;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One tensor beside the others of an operation: an operand, or the result, which comes last.
 *
 * @param value null if a trace does not have it
 * @param shape what it has, or would have
 * @param moment when the tensor got its value: this step, the one before, or the start
 */
public record Pane(
    String tensor, @Nullable Tensor value, Shape shape, Moment moment, boolean isResult) {
  /**
   * The operands and the result of an operation of the loaded step, in the order of its formula.
   */
  public static List<Pane> of(Scene scene, int op) {
    Op operation = scene.program().op(op);
    List<Pane> panes = new ArrayList<>();
    for (String read : operation.reads()) {
      boolean sameStep = scene.program().writerBefore(read, op) != Program.BEFORE;
      Tensor value = sameStep ? scene.written(read) : scene.found(read);
      Moment moment = sameStep ? new Moment.AtStep(scene.index()) : momentBefore(scene, read);
      panes.add(new Pane(read, value, scene.shapeOf(read, value), moment, false));
    }
    String written = operation.writes();
    Tensor value = scene.written(written);
    Moment now = new Moment.AtStep(scene.index());
    panes.add(new Pane(written, value, scene.shapeOf(written, value), now, true));
    return panes;
  }

  private static Moment momentBefore(Scene scene, String tensor) {
    int step = scene.index();
    boolean edited = scene.edits().touch(step, tensor);
    return step == 0 || edited ? Moment.before(step) : new Moment.AtStep(step - 1);
  }

  /**
   * By how much this tensor differs from that of the run beside; not known if it cannot be told.
   */
  public Pane difference(Scene scene) {
    Beside beside = scene.beside();
    boolean left = moment.equals(new Moment.AtStep(scene.index()));
    Tensor by = beside == null ? null : left ? beside.ofLeft(tensor) : beside.ofFound(tensor);
    return new Pane(tensor, by, shape, moment, isResult);
  }

  /** This pane with other numbers. */
  public Pane with(Tensor shown) {
    return new Pane(tensor, shown, shape, moment, isResult);
  }

  public boolean isKnown() {
    return value != null;
  }

  /** The cells of a pane that is known. */
  public Tensor cells() {
    return Objects.requireNonNull(value, tensor);
  }

  public Address address(Cell cell) {
    return new Address(moment, tensor, cell);
  }

  /** A cell of another tensor brought inside this one. */
  public Cell clamp(Cell cell) {
    return new Cell(
        Math.min(cell.row(), Math.max(0, shape.rows() - 1)),
        Math.min(cell.column(), Math.max(0, shape.columns() - 1)));
  }

  /** What sets this value apart from others of the same tensor in the same step; often nothing. */
  public String remark(Scene scene, Texts texts) {
    if (!isKnown()) {
      return " " + texts.of("tensors.not-recorded");
    }
    if (isResult || !scene.program().carries(tensor)) {
      return "";
    }
    boolean moved = moment.equals(new Moment.AtStep(scene.index()));
    return " " + texts.of(moved ? "tensors.updated" : "tensors.before");
  }
}
