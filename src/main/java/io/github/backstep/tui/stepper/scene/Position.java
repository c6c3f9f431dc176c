package io.github.backstep.tui.stepper.scene;

import io.github.backstep.network.Program;
import io.github.backstep.run.Calendar;
import io.github.backstep.run.StepSource;

/**
 * Where the learner stands in a run: a step, and in it the operation just executed. Every move
 * gives another position and stops at the first and the last one.
 */
public record Position(int step, int op) {
  /** The run a position moves in. */
  public record Course(StepSource steps) {
    public Program program(int step) {
      return steps.program(step);
    }

    public Calendar calendar() {
      return steps.calendar();
    }

    public int lastStep() {
      return steps.length() - 1;
    }

    /** The same in every step of a run. */
    public int lastOp() {
      return program(0).size() - 1;
    }

    /** The position of the operation that does in another step what one does in this step. */
    private Position sameIn(Position position, int otherStep) {
      Program here = program(position.step);
      Program there = program(otherStep);
      int op = here == there ? position.op : there.writerOf(here.op(position.op).writes());
      return new Position(otherStep, op);
    }
  }

  /** Whether an operation is the first of its phase; phases may alternate within a step. */
  public static boolean beginsPhase(Program program, int op) {
    return op == 0 || program.op(op).phase() != program.op(op - 1).phase();
  }

  public static final Position FIRST = new Position(0, 0);

  public Position last(Course course) {
    return new Position(course.lastStep(), course.lastOp());
  }

  public Position nextOperation(Course course) {
    if (op < course.lastOp()) {
      return new Position(step, op + 1);
    }
    return step < course.lastStep() ? new Position(step + 1, 0) : this;
  }

  public Position previousOperation(Course course) {
    if (op > 0) {
      return new Position(step, op - 1);
    }
    return step > 0 ? new Position(step - 1, course.lastOp()) : this;
  }

  /** The first operation of the phase after this one. */
  public Position nextPhase(Course course) {
    for (int i = op + 1; i <= course.lastOp(); i++) {
      if (beginsPhase(course.program(step), i)) {
        return new Position(step, i);
      }
    }
    return step < course.lastStep() ? new Position(step + 1, 0) : last(course);
  }

  /** The first operation of this phase, or of the one before if that is where we stand. */
  public Position previousPhase(Course course) {
    Position at = previousOperation(course);
    while (!beginsPhase(course.program(at.step), at.op)) {
      at = new Position(at.step, at.op - 1);
    }
    return at;
  }

  /** The same operation some mini-batches further on, or back. */
  public Position batches(int count, Course course) {
    return course.sameIn(this, Math.max(0, Math.min(course.lastStep(), step + count)));
  }

  /**
   * The same operation in the first mini-batch of the next epoch; in the last one, the last batch.
   */
  public Position nextEpoch(Course course) {
    int epoch = course.calendar().epochOf(step) + 1;
    return batches(course.calendar().stepOf(epoch, 0) - step, course);
  }

  /** The same operation in the first mini-batch of this epoch, or of the one before. */
  public Position previousEpoch(Course course) {
    int epoch = course.calendar().epochOf(Math.max(0, step - 1));
    return batches(course.calendar().stepOf(epoch, 0) - step, course);
  }

  public Position at(int otherOp) {
    return new Position(step, otherOp);
  }
}
