package io.github.backstep.tui.stepper;

import io.github.backstep.network.Inputs;
import io.github.backstep.network.MiniBatch;
import io.github.backstep.network.Program;
import io.github.backstep.run.Address;
import io.github.backstep.run.Calendar;
import io.github.backstep.run.Step;
import io.github.backstep.run.StepSource;
import io.github.backstep.tensor.Tensor;
import org.jspecify.annotations.Nullable;

/**
 * What was loaded for one step: the step, the one before it, and what the pictures show. To its
 * readers it is a run of which only these two steps can be had.
 *
 * @param previous null at the first step
 * @param losses of every step executed so far, from step 0 on
 * @param before what the network makes of the data with the parameters this step found
 * @param after the same with those it left
 */
record Scene(
    StepSource run,
    Step step,
    @Nullable Step previous,
    Losses losses,
    Portrait before,
    Portrait after)
    implements StepSource {

  /** This scene with what has been trained since it was loaded. */
  Scene with(Losses other) {
    return new Scene(run, step, previous, other, before, after);
  }

  /** This scene with other portraits. */
  Scene with(Portrait otherBefore, Portrait otherAfter) {
    return new Scene(run, step, previous, losses, otherBefore, otherAfter);
  }

  boolean isPortrayed() {
    return !before.isBlank() && !after.isBlank();
  }

  int index() {
    return step.index();
  }

  MiniBatch batch() {
    return step.batch();
  }

  @Override
  public Program program() {
    return run.program();
  }

  @Override
  public Calendar calendar() {
    return run.calendar();
  }

  @Override
  public int length() {
    return run.length();
  }

  @Override
  public Step step(int index) {
    if (index == step.index()) {
      return step;
    }
    if (previous != null && index == previous.index()) {
      return previous;
    }
    throw new IndexOutOfBoundsException("step " + index + " is not loaded with " + index());
  }

  @Override
  public String originOf(String tensor) {
    return run.originOf(tensor);
  }

  /** Whether the cell at an address can be explained from what is loaded. */
  boolean reaches(Address address) {
    int at = address.moment().step(calendar());
    return at == index() || at == index() - 1;
  }

  /** What an operation of this step computed from. */
  Inputs inputsOf(int op) {
    return step.inputsOf(op);
  }

  /** How a tensor stands once the operations up to and including {@code op} have been executed. */
  Standing standing(String tensor, int op) {
    if (program().writerOf(tensor) <= op) {
      return new Standing(step.value(tensor), Freshness.NOW);
    }
    if (program().carries(tensor)) {
      return new Standing(step.before(tensor), Freshness.CARRIED);
    }
    return previous == null
        ? new Standing(null, Freshness.NOT_YET)
        : new Standing(previous.value(tensor), Freshness.LEFT_OVER);
  }

  /** Whether what a tensor holds belongs to this step. */
  enum Freshness {
    /** Computed in this step. */
    NOW,
    /** A parameter or velocity that this step found and has not changed yet. */
    CARRIED,
    /** Computed in the step before and about to be replaced. */
    LEFT_OVER,
    /** Never computed so far. */
    NOT_YET
  }

  /** A tensor and what it is worth. */
  record Standing(@Nullable Tensor tensor, Freshness freshness) {}
}
