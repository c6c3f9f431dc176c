package io.github.backstep.tui.stepper.move;

import io.github.backstep.catalogue.NearestName;
import io.github.backstep.network.Program;
import io.github.backstep.run.Address;
import io.github.backstep.run.AddressException;
import io.github.backstep.tensor.Cell;
import io.github.backstep.tensor.Shape;
import io.github.backstep.tui.stepper.journey.Journey;
import io.github.backstep.tui.stepper.scene.Focus;
import io.github.backstep.tui.stepper.scene.Position;
import java.util.List;
import java.util.Optional;

/** An address typed on the screen, checked against the run before anyone sets out for it. */
public record Arrival(Address address, Position.Course course, Focus focus) {
  /**
   * The journey there.
   *
   * @throws AddressException saying what the run has instead
   */
  public Journey journey() {
    int step = step();
    Program program = course.program(step);
    String tensor = address.tensor();
    if (tensor == null) {
      return new Journey(new Position(step, 0), focus.onResult(), List.of());
    }
    if (!program.writes(tensor)) {
      throw unknown(tensor, program);
    }
    requireCell(tensor, step, program);
    Focus there = Travels.focusOn(focus, address);
    return address.moment().isBefore()
        ? toFound(step, tensor, there)
        : to(step, program.writerOf(tensor), there);
  }

  /** To where a step reads the value that was there before it. */
  private Journey toFound(int step, String tensor, Focus focus) {
    Program program = course.program(step);
    for (int op = 0; op < program.size(); op++) {
      int operand = program.op(op).reads().indexOf(tensor);
      if (operand >= 0 && program.writerBefore(tensor, op) == Program.BEFORE) {
        return to(step, op, focus.onPane(operand));
      }
    }
    String carried = String.join(" ", program.carried());
    throw new AddressException(
        step == 0
            ? "at the start there is only: " + carried
            : "before a step there is only: " + carried);
  }

  private static Journey to(int step, int op, Focus focus) {
    return new Journey(new Position(step, op), focus, List.of());
  }

  /** The step in which the values of the address are to be seen. */
  private int step() {
    int left = address.moment().step(course.calendar());
    int step = address.moment().isBefore() ? left + 1 : left;
    if (step > course.lastStep()) {
      throw new AddressException("this run has steps 0 to " + course.lastStep());
    }
    return step;
  }

  private static AddressException unknown(String tensor, Program program) {
    Optional<String> nearest = NearestName.of(tensor, program.tensors());
    return new AddressException(
        "no tensor %s here%s (t lists them)"
            .formatted(tensor, nearest.map(name -> ", did you mean " + name + "?").orElse("")));
  }

  private void requireCell(String tensor, int step, Program program) {
    Cell cell = address.cell();
    int samples = course.calendar().batchSize(step);
    Shape shape = program.shape(tensor).forBatch(samples);
    if (cell != null && (cell.row() >= shape.rows() || cell.column() >= shape.columns())) {
      throw new AddressException(
          "%s%s: its shape is %s, so rows 0 to %d and columns 0 to %d"
              .formatted(tensor, cell, shape, shape.rows() - 1, shape.columns() - 1));
    }
  }
}
